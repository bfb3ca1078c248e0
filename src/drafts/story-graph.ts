import type {Tell} from './story.ts'
import type {StoryLink} from './story-links.ts'

/** A passage that can be reached; its links lead only to passages that stand behind it. */
export type StoryStep = {readonly name: string; readonly links: readonly StoryLink[]}

/**
 * The passages that can be reached from the start, at most `most` of them, in an order in which each
 * stands before those that it leads to. Whatever would break that order is left out and told.
 */
export function storySteps(
  start: string,
  linksOf: ReadonlyMap<string, readonly StoryLink[]>,
  most: number,
  tell: Tell,
): readonly StoryStep[] {
  const {order, links} = forward(start, linksOf, tell)
  for (const [name, all] of links) {
    for (const {label} of all.slice(MOST_LINKS)) tell('story/too-many-links', name, label)
    links.set(name, all.slice(0, MOST_LINKS))
  }
  const reached = nearest(start, links)
  const kept = new Set([...reached].slice(0, most))
  for (const name of linksOf.keys()) if (!reached.has(name)) tell('story/unreached', name)
  if (reached.size > most) tell('story/too-many-passages', '', `${reached.size - most}`)
  const steps = order
    .filter(name => kept.has(name))
    .map(name => ({name, links: (links.get(name) ?? []).filter(({target}) => kept.has(target))}))
  return withFewWays(steps, tell)
}

const MOST_LINKS = 4

/** How many states the steps of a story may have: every way to a passage is a state of its own. */
const MOST_STATES = 12_000

/** Walks from the start, last links first so that first ones come first in the order, and leaves out what leads nowhere or back. */
function forward(
  start: string,
  linksOf: ReadonlyMap<string, readonly StoryLink[]>,
  tell: Tell,
): {readonly order: readonly string[]; readonly links: Map<string, readonly StoryLink[]>} {
  const links = new Map<string, StoryLink[]>()
  const open = new Set<string>()
  const done: string[] = []
  const stack: {readonly name: string; readonly left: StoryLink[]}[] = []
  const enter = (name: string) => {
    open.add(name)
    links.set(name, [])
    stack.push({name, left: living(name, linksOf, tell)})
  }
  enter(start)
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const link = top.left.pop()
    if (!link) {
      open.delete(top.name)
      done.push(top.name)
      stack.pop()
    } else if (open.has(link.target)) tell('story/loop', top.name, link.target)
    else {
      links.get(top.name)?.unshift(link)
      if (!links.has(link.target)) enter(link.target)
    }
  }
  return {order: done.reverse(), links}
}

/** The links of a passage that lead somewhere, each once. */
function living(
  name: string,
  linksOf: ReadonlyMap<string, readonly StoryLink[]>,
  tell: Tell,
): StoryLink[] {
  const met = new Set<string>()
  return (linksOf.get(name) ?? []).filter(({label, target}) => {
    const key = `${label}\n${target}`
    if (met.has(key)) return false
    met.add(key)
    if (!linksOf.has(target)) tell('story/dead-link', name, target)
    return linksOf.has(target)
  })
}

/** Everything that can be reached, the nearest first. */
function nearest(
  start: string,
  links: ReadonlyMap<string, readonly StoryLink[]>,
): ReadonlySet<string> {
  const reached = new Set([start])
  for (const name of reached) for (const {target} of links.get(name) ?? []) reached.add(target)
  return reached
}

/** Leaves out links, but never the first to a passage, until the ways through the story can be counted. */
function withFewWays(steps: readonly StoryStep[], tell: Tell): readonly StoryStep[] {
  const all = waysThrough(steps, Number.POSITIVE_INFINITY)
  if (all.states <= MOST_STATES) return steps
  const few = waysThrough(steps, Math.max(1, Math.floor(MOST_STATES / steps.length)))
  for (const {name, links} of few.cut)
    for (const {target} of links) tell('story/too-many-ways', name, target)
  return few.steps
}

/** The steps with those links only that bring no passage more than `most` ways to it. */
function waysThrough(steps: readonly StoryStep[], most: number) {
  const ways = new Map<string, number>()
  const cut: StoryStep[] = []
  const kept = steps.map(({name, links}, at): StoryStep => {
    const here = at === 0 ? 1 : (ways.get(name) ?? 1)
    const targets = new Set<string>()
    for (const {target} of links) {
      const there = ways.get(target) ?? 0
      if (targets.has(target) || (there > 0 && there + here > most)) continue
      targets.add(target)
      ways.set(target, there + here)
    }
    const lost = links.filter(({target}) => !targets.has(target))
    if (lost.length > 0) cut.push({name, links: lost})
    return {name, links: links.filter(({target}) => targets.has(target))}
  })
  return {steps: kept, cut, states: [...ways.values()].reduce((sum, each) => sum + each, 1)}
}
