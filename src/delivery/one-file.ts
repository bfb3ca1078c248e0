import {type Cargo, packCargo} from './cargo.ts'

/** Where a template has nothing yet. */
export const CARGO_PLACE = '<script type="application/json" id="cargo"></script>'

/** The ids of what stands behind the script: the letters, which are worn once nobody waits for them, and the last line. */
export const LETTERS = 'letters'
export const END = 'end'

/** A whole page as one file: a template with its cargo, under the title of what is in it. */
export function oneFile(template: string, cargo: Cargo): string {
  const [head, tail, more] = template.split(CARGO_PLACE)
  if (head === undefined || tail === undefined || more !== undefined)
    throw new Error('The template has no single place for its cargo.')
  const {name, text} = packCargo(cargo)
  const [first] = cargo.scenarios
  const title = first && cargo.scenarios.length === 1 ? `${asText(first.title)} · ` : ''
  return [
    // As a function, because a title may hold what would name a part of the match.
    head.replace('<title>', tag => tag + title),
    CARGO_PLACE.replace('><', () => ` data-name="${name}">${text}<`),
    tail,
  ].join('')
}

const asText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
