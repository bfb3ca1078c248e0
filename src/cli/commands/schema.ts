import type {Command} from 'commander'
import {scenarioJsonSchema} from '../../scenarios/json-schema.ts'
import {toJson} from '../output.ts'
import type {Exit, Terminal} from '../terminal.ts'

/** Adds `schema`, which prints the same with and without `--json`. */
export function addSchema(program: Command, terminal: Terminal, done: (exit: Exit) => void): void {
  program
    .command('schema')
    .description('Print the JSON Schema of scenario files, for editors.')
    .option('--json', 'the same: a schema is JSON')
    .action(() => {
      terminal.out(toJson(scenarioJsonSchema()))
      done(0)
    })
}
