import {Command, CommanderError} from 'commander'
import {addCheck} from './commands/check.ts'
import {addClass} from './commands/class.ts'
import {addExport} from './commands/export.ts'
import {addNew} from './commands/new.ts'
import {addOdds} from './commands/odds.ts'
import {addPlay} from './commands/play.ts'
import {addReplay} from './commands/replay.ts'
import {addSchema} from './commands/schema.ts'
import {type Exit, type Io, terminalOf} from './terminal.ts'

/** Runs one command; `argv` has the arguments only. Resolves to 0 fine, 1 problems found, 2 wrong use; only bugs throw. */
export async function run(argv: readonly string[], io: Io): Promise<Exit> {
  const terminal = terminalOf(io)
  let result: Exit = 0
  const program = new Command('demarche')
    .description('A classroom diplomacy simulator in which every outcome shows its source.')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
    .showSuggestionAfterError()
  for (const add of COMMANDS) {
    add(program, terminal, exit => {
      result = exit
    })
  }
  try {
    await program.parseAsync([...argv], {from: 'user'})
    return result
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}

const COMMANDS = [
  ...[addCheck, addNew, addPlay, addOdds, addReplay, addClass, addExport, addSchema],
] as const
