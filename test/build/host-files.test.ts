import {readFileSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {caddyRules, HEADERS, nginxRules} from '../../build/host-files.ts'

const DOCUMENT = new URL('../../docs/host-it.md', import.meta.url)

/** The document with these rules in the blocks of their language. */
const withRules = (text: string, rules: Readonly<Record<string, string>>) =>
  Object.entries(rules).reduce(
    (all, [language, rule]) =>
      all.replace(
        new RegExp(`(\`\`\`${language}\\n)[\\s\\S]*?(\`\`\`)`),
        (_, open, close) => open + rule + close,
      ),
    text,
  )

it('gives in docs/host-it.md the rules as the build has them (UPDATE=1 writes them anew)', () => {
  const text = readFileSync(DOCUMENT, 'utf8')
  const wanted = withRules(text, {nginx: nginxRules(), caddy: caddyRules()})
  if (process.env.UPDATE) writeFileSync(DOCUMENT, wanted)
  else expect(text).toBe(wanted)
  for (const value of Object.values(HEADERS)) expect(wanted.split(value).length - 1).toBe(2)
})
