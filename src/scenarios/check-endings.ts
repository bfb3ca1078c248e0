import {noteDuplicates} from './check-turns.ts'
import {type Checking, entriesOf} from './checking.ts'

/** Notes endings that can never be told, and a last one that leaves some play without an ending. */
export function checkEndings(checking: Checking): void {
  const {scenario, report} = checking
  const endings = entriesOf(scenario.endings, ['endings'])
  noteDuplicates(checking, 'scenario/duplicate-ending', endings)
  const last = (scenario.endings?.length ?? 0) - 1
  for (const {entry, path} of endings) {
    const id = entry.id ?? ''
    const always = ('when' in entry ? entry.when : true) ?? false
    const open = always === true || always === 'true'
    if (entry.immediate && open) {
      report('scenario/immediate-without-when', [...path, 'immediate'], {id})
    } else if (path[1] === last && !open) {
      report('scenario/last-ending-when', [...path, 'when'], {id})
    } else if (path[1] !== last && open) {
      report('scenario/ending-takes-all', [...path, 'id'], {id})
    }
  }
}
