import {cruise, type IForbiddenRuleType, type IModule} from 'dependency-cruiser'

/** The rooms of the house from left to right; each imports from itself and what stands left of it. */
const LINE = [
  'scenarios',
  'machines',
  'records',
  'odds',
  'words',
  'drafts',
  'session',
  'delivery',
] as const
/** Side by side at the right end: each imports from the line and not from one another, but see below. */
const RIGHT = ['scenes', 'rooms', 'class', 'cli'] as const
/** Left of everything. */
const LEFTMOST = ['result.ts', 'hash.ts']

const inside = (...places: readonly string[]) =>
  `^src/(${places.map(place => place.replace('.', '\\.')).join('|')})`
const folders = (...names: readonly string[]) => names.map(name => `${name}/`)

/** Whatever stands in `from` may import, of our own, only from `allowed`. */
const only = (name: string, from: string, allowed: string): IForbiddenRuleType => ({
  name,
  severity: 'error',
  from: {path: from},
  to: {path: '^src/', pathNot: allowed},
})

/** A package, or a module of node, may be imported only from these places. */
const fence = (name: string, target: string, ...places: readonly string[]): IForbiddenRuleType => ({
  name,
  severity: 'error',
  from: {path: '^src/', pathNot: inside(...places)},
  to: {path: target},
})
const packaged = (name: string) => `(^|(^|/)node_modules/)${name}(/|$)`

export const RULES: readonly IForbiddenRuleType[] = [
  only('result-and-hash-import-nothing', inside('result.ts', 'hash.ts'), '^$'),
  ...LINE.map((room, place) =>
    only(
      `${room}-imports-left`,
      inside(`${room}/`),
      inside(...LEFTMOST, ...folders(...LINE.slice(0, place + 1))),
    ),
  ),
  ...RIGHT.map(room =>
    only(
      `${room}-imports-left`,
      inside(`${room}/`),
      inside(...LEFTMOST, ...folders(...LINE, room)),
    ),
  ),
  fence('phaser-in-scenes', packaged('phaser'), 'scenes/'),
  fence('world-in-the-atlas', packaged('(d3-geo|topojson-client|world-atlas)'), 'scenes/atlas/'),
  fence('xstate-in-charts', packaged('xstate'), 'machines/', 'odds/', 'session/'),
  fence('zod-where-files-are-read', packaged('zod'), 'scenarios/', 'records/', 'class/protocol'),
  fence('yaml-where-files-are-read', packaged('yaml'), 'scenarios/', 'records/', 'class/protocol'),
  fence('dagre-where-maps-are-laid-out', packaged('@dagrejs'), 'drafts/'),
  {
    name: 'node-outside-the-page',
    severity: 'error',
    from: {path: '^src/', pathNot: inside('cli/', 'class/server')},
    to: {dependencyTypes: ['core']},
  },
  {
    name: 'no-cycles',
    severity: 'error',
    from: {path: '^src/'},
    to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
  },
]

/** What the rules find under `src` of this folder: how many modules were read, and each offence in a line. */
export async function cruiseHouse(folder: string): Promise<{modules: number; offences: string[]}> {
  const {output} = await cruise(
    ['src'],
    {
      baseDir: folder,
      ruleSet: {forbidden: [...RULES]},
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: {path: 'node_modules'},
    },
    {extensions: ['.ts', '.tsx', '.js', '.d.ts'], conditionNames: ['import', 'browser', 'default']},
  )
  if (typeof output === 'string') throw new Error('The cruise gave no modules.')
  return {
    modules: output.modules.filter(isOurs).length,
    offences: output.summary.violations
      .map(({rule, from, to}) => `${rule.name}: ${from} → ${to}`)
      .sort(),
  }
}

const isOurs = ({source}: IModule) => /^src\/.*\.tsx?$/.test(source)
