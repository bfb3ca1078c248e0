import {randomInt} from 'node:crypto'
import {type Command, Option} from 'commander'
import {prepare} from '../../machines/game.ts'
import {POLICIES, type Policy} from '../../machines/rivals.ts'
import {begin, type Play} from '../../records/play.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {loadCatalogue} from '../catalogue-files.ts'
import {oneLine, toJson, wrap} from '../output.ts'
import {passageTexts} from '../passage-texts.ts'
import {playAsking} from '../play-ask.ts'
import {playReport} from '../play-report.ts'
import {isTooLong, playScript, type Scripted, wordStop, wordUnused} from '../play-script.ts'
import {refuseScenario} from '../refuse.ts'
import {openScenario} from '../scenario-files.ts'
import {tellEnding, tellHead, tellLadders, tellOrder} from '../tell-play.ts'
import type {Exit, Terminal} from '../terminal.ts'
import {wholeNumber} from '../whole-number.ts'

type Given = {
  readonly seat?: string
  readonly rival: Policy
  readonly seed?: number
  readonly choose?: readonly string[]
  readonly roll?: number
  readonly json?: boolean
}

/** Adds `play FILE`: with a person where one sits there and gave no choices, else scripted. */
export function addPlay(program: Command, terminal: Terminal, done: (exit: Exit) => void): void {
  const command = program
    .command('play')
    .description('Play a scenario here, or from a list of choices.')
    .argument('<file>', 'a scenario file, or the id of a bundled scenario')
    .option('--seat <seat>', 'the seat you hold: its id, "all" or "none" (default: the first)')
    .addOption(
      new Option('--rival <policy>', 'how the seats that nobody holds decide')
        .choices(POLICIES)
        .default('documented' satisfies Policy),
    )
    .option('--seed <number>', 'the seed of the dice (default: a new one)', wholeNumber(0xffffffff))
    .option('--choose <options>', 'option ids for the held turns, as a,b,c', listed)
    .option('--roll <face>', 'one face, 1 to 6, for every die', wholeNumber(6, 1))
    .option('--json', 'report as JSON; never asks')
  command.action(async (file: string, given: Given) => {
    const catalogue = loadCatalogue()
    const opened = openScenario(file, catalogue)
    const {scenario} = opened
    const {json = false, choose, roll} = given
    if (!scenario) return done(refuseScenario(opened, terminal, json))
    const seat = given.seat ?? Object.keys(scenario.seats)[0] ?? 'none'
    const held = heldSeats(scenario, seat)
    if (!held) {
      const known = [...Object.keys(scenario.seats), 'all', 'none'].join(', ')
      command.error(`error: there is no seat "${seat}"; the seats are ${known}.`)
      return
    }
    if (held.length === 0 && choose && choose.length > 0) {
      command.error('error: --choose needs a seat; with --seat none nobody chooses.')
    }
    const seed = given.seed ?? (roll === undefined ? randomInt(2 ** 32) : null)
    const dice = roll === undefined ? {seed: seed ?? 0} : {fixed: roll}
    const play = begin(prepare(scenario), {held, rival: given.rival, dice, rules: scenario.rules})
    const telling = {width: terminal.width, passages: passageTexts(scenario, catalogue)}
    if (terminal.interactive && !choose && !json && held.length > 0) {
      terminal.out(opening(play, seat, seed, telling.width))
      return done(await terminal.asking(ask => playAsking(play, telling, terminal, ask)))
    }
    const scripted = playScript(play, choose ?? [])
    if (json) terminal.out(toJson(scriptReport(scripted, seat, seed)))
    else {
      terminal.out(`${header(play, seat, seed)}${tellLadders(scenario, play.boundary)}`)
      for (const step of scripted.play.steps) {
        terminal.out(tellHead(play, step.turn) + tellOrder(play, step, true))
      }
      if (!scripted.stopped) terminal.out(tellEnding(scripted.play, telling))
      for (const {sentence} of scriptProblems(scripted)) terminal.err(`${oneLine(sentence)}\n`)
    }
    done(scripted.stopped || isTooLong(scripted) ? 1 : 0)
  })
}

function heldSeats({seats}: Scenario, seat: string): readonly string[] | undefined {
  if (seat === 'none') return []
  if (seat === 'all') return Object.keys(seats)
  return Object.hasOwn(seats, seat) ? [seat] : undefined
}

function header({playable, setup}: Play, seat: string, seed: number | null): string {
  const dice = 'fixed' in setup.dice ? `every die ${setup.dice.fixed}` : `seed ${seed}`
  return `${oneLine(playable.scenario.title)}: seat ${seat}, rival ${setup.rival}, ${dice}\n`
}

function opening(play: Play, seat: string, seed: number | null, width: number): string {
  const {scenario} = play.playable
  const about = scenario.seats[seat]
  const parts = [scenario.care, ...(about ? [`${about.name}. ${about.brief.trim()}`] : [])]
  return header(play, seat, seed) + parts.map(part => `\n${wrap(part, width)}\n`).join('')
}

/** Problems are told beside the play as far as it came. */
function scriptReport(scripted: Scripted, seat: string, seed: number | null) {
  const report = playReport(scripted.play, seat, seed)
  const problems = scriptProblems(scripted)
  return problems.length === 0 ? report : {...report, problems}
}

function scriptProblems(scripted: Scripted) {
  const {stopped, unused} = scripted
  const left = wordUnused(scripted)
  if (left !== undefined) return [{code: 'choice/left-over', sentence: left, unused}]
  if (!stopped) return []
  const {turn, open, reason} = stopped
  const code = typeof reason === 'string' ? `choice/${reason}` : reason.code
  return [{code, sentence: wordStop(stopped), turn: turn.id, open: open.map(({id}) => id)}]
}

const listed = (text: string): string[] =>
  text.trim() === '' ? [] : text.split(',').map(id => id.trim())
