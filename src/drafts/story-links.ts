/** A link as a passage writes it: what is read, and the name of the passage it leads to. */
export type StoryLink = {readonly label: string; readonly target: string}

/** The inside of `[[...]]`: `label->target`, `target<-label`, `label|target`, or a target that is its own label. */
export function linkOf(inside: string): StoryLink {
  for (const [arrow, targetFirst] of ARROWS) {
    const at = targetFirst ? inside.indexOf(arrow) : inside.lastIndexOf(arrow)
    if (at === -1) continue
    const before = inside.slice(0, at).trim()
    const behind = inside.slice(at + arrow.length).trim()
    const [label, target] = targetFirst ? [behind, before] : [before, behind]
    return {label: label.replace(/^\[+/, '') || target, target}
  }
  const target = inside.replace(/^\[+/, '').trim()
  return {label: target, target}
}

/** The link that a command of Harlowe or SugarCube is, or null where it is none or leads to something reckoned. */
export function linkOfMacro(name: string, content: string): StoryLink | null {
  if (!LEADING.has(name) || content.startsWith('/')) return null
  const inner = /\[\[((?:(?!\]\])[^\n]){1,500})\]\]/.exec(content)?.[1]
  if (inner !== undefined) return linkOf(inner)
  const texts = [...content.matchAll(/"([^"\n]{0,300})"|'([^'\n]{0,300})'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  )
  const [label = '', target] = texts
  if (texts.length === 0 || (target === undefined && !ALONE.has(name))) return null
  return {label, target: target ?? label}
}

const ARROWS = [
  ['->', false],
  ['<-', true],
  ['|', false],
] as const

/** Commands that lead on, and those that do so with a target alone. */
const ALONE: ReadonlySet<string> = new Set(['goto', 'go-to', 'link-goto', 'redirect'])
const LEADING: ReadonlySet<string> = new Set([
  ...['link', 'button', 'click', 'link-goto', 'link-reveal-goto', 'goto', 'go-to', 'redirect'],
])
