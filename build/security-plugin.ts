import {createHash} from 'node:crypto'
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

/**
 * The same policy in force everywhere; the development server alone adds its own styles and socket.
 * A script that stands in the built page itself is named by its hash, so that no other may stand there.
 */
export function securityPlugin(): Plugin {
  let developing = false
  return {
    name: 'demarche-security',
    configResolved(config) {
      developing = config.command === 'serve' && !config.isProduction
    },
    transformIndexHtml: {
      order: 'post',
      handler: html => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: developing ? developersPolicy() : policyOf(scriptsIn(html)),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

/** The policy of a built page, or of a server for every page, with these scripts allowed inside it. */
export const policyOf = (scripts: readonly string[]): string =>
  POLICY.map(rule =>
    rule.startsWith('script-src') ? [rule, ...scripts.map(hashOf)].join(' ') : rule,
  ).join('; ')

const developersPolicy = () =>
  POLICY.map(rule => {
    if (rule.startsWith('style-src')) return `${rule} 'unsafe-inline'`
    if (rule.startsWith('connect-src')) return `${rule} ws:`
    return rule
  }).join('; ')

const scriptsIn = (html: string) =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`
