import {mkdirSync, readdirSync, realpathSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {Command, CommanderError} from 'commander'
import type {MatchProblem, PassageFinding} from '../scenarios/passages.ts'
import {locate, matchDocument, unitOf} from '../scenarios/passages.ts'
import type {Catalogue, SourceDocument} from '../scenarios/schema.ts'
import {loadCatalogue} from './catalogue-files.ts'
import {readTextFile, reasonOf, writeWhole} from './text-files.ts'

/** Where the program writes, and the folder of the reading pack. */
export type Sink = {
  /** Takes text as it is, line ends included. */
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly folder: string
}

/** Runs `sources add FILES…` or `sources list`; `argv` has the arguments only. Returns 0 fine, 1 problems found, 2 wrong use. */
export function sources(argv: readonly string[], sink: Sink): 0 | 1 | 2 {
  let result: 0 | 1 = 0
  const program = new Command('sources')
    .description('The reading pack: the texts that the scenarios cite, kept on this computer only.')
    .exitOverride()
    .configureOutput({writeOut: sink.out, writeErr: sink.err})
  program
    .command('add')
    .description('Copy texts into the reading pack; each is recognised by its anchors.')
    .argument('<files...>', 'plain text files in UTF-8')
    .option('--json', 'report as JSON')
    .action((files: string[], {json}: {json?: true}) => {
      const added = addFiles(files, loadCatalogue(), sink.folder)
      sink.out(
        json
          ? toJson({folder: sink.folder, files: added})
          : `${added.map(describeAdded).join('\n')}\n`,
      )
      result = added.every(isWhole) ? 0 : 1
    })
  program
    .command('list')
    .description('Say which texts the reading pack has and how well they fit.')
    .option('--json', 'report as JSON')
    .action(({json}: {json?: true}) => {
      const listed = listPack(loadCatalogue(), sink.folder)
      sink.out(json ? toJson({folder: sink.folder, ...listed}) : describePack(listed))
      result = listed.documents.every(isWhole) ? 0 : 1
    })
  try {
    program.parse([...argv], {from: 'user'})
    return result
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}

type Problem = {readonly code: string; readonly message: string}
type Added = {
  readonly file: string
  readonly document?: string
  readonly title?: string
  readonly change?: 'added' | 'replaced' | 'unchanged'
  readonly passages?: readonly PassageFinding[]
  readonly problem?: Problem
}
type Listed = {
  readonly document: string
  readonly title: string
  readonly present: boolean
  readonly passages?: readonly PassageFinding[]
  readonly problem?: Problem
}
type Pack = {readonly documents: readonly Listed[]; readonly others: readonly string[]}

function addFiles(files: readonly string[], {documents}: Catalogue, folder: string): Added[] {
  const taken = new Map<string, string>()
  return files.map(file => {
    const read = readTextFile(file)
    if (!read.ok) return {file, problem: read.error}
    const matched = matchDocument(documents, read.value.text)
    if (!matched.ok) return {file, problem: wordMatch(matched.error)}
    const {document, findings} = matched.value
    const earlier = taken.get(document.id)
    if (earlier !== undefined) {
      const message = `is ${document.id}, which ${clean(earlier)} has given already; it was left out.`
      return {file, problem: {code: 'given-twice', message}}
    }
    const kept = keep(document, read.value.bytes, folder)
    if (typeof kept !== 'string') return {file, problem: kept}
    taken.set(document.id, file)
    return {file, document: document.id, title: document.title, change: kept, passages: findings}
  })
}

function keep(
  {id}: SourceDocument,
  bytes: Buffer,
  folder: string,
): NonNullable<Added['change']> | Problem {
  const path = packFile(folder, id)
  const before = readTextFile(path)
  if (before.ok && before.value.bytes.equals(bytes)) return 'unchanged'
  try {
    mkdirSync(folder, {recursive: true})
    writeWhole(path, bytes)
  } catch (error) {
    return {code: 'unwritable', message: `is ${id}, but could not be copied: ${reasonOf(error)}.`}
  }
  return !before.ok && before.error.code === 'no-file' ? 'added' : 'replaced'
}

function listPack({documents}: Catalogue, folder: string): Pack {
  const listed = documents.map(document => {
    const about = {document: document.id, title: document.title}
    const read = readTextFile(packFile(folder, document.id))
    if (read.ok) return {...about, present: true, passages: locate(document, read.value.text)}
    if (read.error.code === 'no-file') return {...about, present: false}
    return {...about, present: true, problem: read.error}
  })
  const expected = documents.map(({id}) => `${id}.txt`)
  return {documents: listed, others: namesIn(folder).filter(name => !expected.includes(name))}
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function wordMatch({code, counts}: MatchProblem): Problem {
  const [nearest] = counts
  if (code === 'several-documents')
    return {
      code,
      message: `fits more than one document (${counts.map(({document}) => document.id).join(', ')}); give each text a file of its own.`,
    }
  return {
    code,
    message: nearest
      ? `fits no document; the nearest is ${nearest.document.id}, with ${nearest.present} of its ${nearest.of} anchors.`
      : 'fits no document: it has none of their anchors.',
  }
}

/** Moved passages are still cited rightly, so only what is missing or ambiguous counts. */
const isWhole = ({
  problem,
  passages = [],
}: {
  problem?: Problem
  passages?: readonly PassageFinding[]
}) => !problem && !passages.some(({status}) => status === 'missing' || status === 'ambiguous')

function describeAdded({file, document, title, change, passages = [], problem}: Added): string {
  if (problem) return `${clean(file)} ${problem.message}`
  const done = change === 'unchanged' ? 'the pack has it already' : `${change} as ${document}.txt`
  return [`${clean(file)} is "${title}": ${done}.`, ...describeFindings(passages)].join('\n')
}

function describePack({documents, others}: Pack): string {
  const lines = documents.flatMap(({document, title, present, passages, problem}) => {
    if (problem) return `${document}.txt ${problem.message}`
    if (!present || !passages) return `${document}: "${title}" is not in the pack.`
    return [`${document}: "${title}" is in the pack.`, ...describeFindings(passages)]
  })
  const strange = others.map(name => `${clean(name)} belongs to no document and is not used.`)
  return `${[...lines, ...strange].join('\n')}\n`
}

function describeFindings(findings: readonly PassageFinding[]): string[] {
  const citable = findings.filter(({status}) => status !== 'not citable')
  const found = citable.filter(({status}) => status === 'found')
  return [
    `  ${found.length} of ${citable.length} passages are found${found.length > 0 ? `: ${found.map(({passage}) => passage).join(', ')}` : ''}.`,
    ...citable.flatMap(finding => describeFinding(finding) ?? []),
  ]
}

function describeFinding(finding: PassageFinding): string | undefined {
  const {passage} = finding
  if (finding.status === 'missing') return `  ${passage} is missing: its anchor does not occur.`
  if (finding.status === 'ambiguous')
    return `  ${passage} is ambiguous: its anchor occurs ${finding.units.length} times (units ${finding.units.join(', ')}).`
  if (finding.status === 'found' && finding.moved)
    return `  ${passage} has moved: it stands in unit ${finding.unit}, not ${unitOf(passage)}.`
  return undefined
}

const packFile = (folder: string, id: string) => join(folder, `${id}.txt`)
const toJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
/** A file name may hold characters that steer a terminal. */
const clean = (name: string) => name.replace(/\p{C}/gu, '\uFFFD')

const [, started] = process.argv
if (started !== undefined && isThisFile(started))
  process.exitCode = sources(process.argv.slice(2), {
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    folder: fileURLToPath(new URL('../../sources/', import.meta.url)),
  })

function isThisFile(path: string): boolean {
  try {
    return pathToFileURL(realpathSync(path)).href === import.meta.url
  } catch {
    return false
  }
}
