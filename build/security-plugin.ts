import type {Plugin} from 'vite'

/** What a page may do: nothing from elsewhere, no inline script, no evaluated text. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
]

/** The same policy in force everywhere; the development server alone adds its own styles and socket. */
export function securityPlugin(): Plugin {
  let developing = false
  return {
    name: 'demarche-security',
    configResolved(config) {
      developing = config.command === 'serve' && !config.isProduction
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {'http-equiv': 'Content-Security-Policy', content: policy(developing)},
        injectTo: 'head-prepend',
      },
    ],
  }
}

const policy = (developing: boolean) =>
  POLICY.map(rule => {
    if (!developing) return rule
    if (rule.startsWith('style-src')) return `${rule} 'unsafe-inline'`
    if (rule.startsWith('connect-src')) return `${rule} ws:`
    return rule
  }).join('; ')
