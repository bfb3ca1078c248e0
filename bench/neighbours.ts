import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('./neighbours/', import.meta.url))
const need = createRequire(new URL('./neighbours/package.json', import.meta.url))

/** What of an ink story the benchmark uses. */
export type InkStory = {
  ResetState(): void
  /** All the text up to the next choices or the end. */
  ContinueMaximally(): string
  readonly currentChoices: readonly {readonly text: string}[]
  ChooseChoiceIndex(index: number): void
  readonly variablesState: {$(name: string, value?: number): unknown}
}
type Ink = {readonly Compiler: new (source: string) => {Compile(): InkStory}}

/** What of a game of boardgame.io the benchmark uses. */
export type BoardGame<State> = {
  readonly setup: () => State
  readonly turn: {readonly minMoves: number; readonly maxMoves: number}
  readonly moves: Readonly<
    Record<string, (at: {readonly G: State}, roll: number) => State | 'INVALID_MOVE'>
  >
  readonly endIf: (at: {readonly G: State}) => string | undefined
}
/** One local game of boardgame.io. */
export type BoardClient<State> = {
  start(): void
  stop(): void
  readonly moves: Readonly<Record<string, (roll: number) => void>>
  getState(): {readonly G: State; readonly ctx: {readonly gameover?: string}} | null
}
type Board = {
  Client<State>(settings: {
    game: BoardGame<State>
    numPlayers: number
    debug: boolean
  }): BoardClient<State>
}

/** The engines beside ours, installed into their own folder if they are not there yet. */
export function neighbours() {
  if (!existsSync(`${folder}node_modules`)) {
    console.log('Installing the engines to compare with, into bench/neighbours …')
    const {status} = spawnSync(
      'npm',
      ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'],
      {stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32'},
    )
    if (status !== 0) throw new Error('The engines to compare with could not be installed.')
  }
  const ink: Ink = need('inkjs/full')
  const board: Board = need('boardgame.io/client')
  return {ink, board}
}
