import {fail, ok, type Result} from '../../result.ts'
import type {Citation, CiteProblem} from '../../scenarios/document-edits.ts'
import type {Editor} from './editor.ts'
import type {Judge} from './judge.ts'

/** Why a passage was not put in; `unanswered` where the text took too long to read. */
export type CiteRefusal = CiteProblem | {readonly code: 'unanswered'}

/** Puts a passage into the text as it stands when the answer comes, and gives the passage's id. */
export async function citeIn(
  editor: Pick<Editor, 'text' | 'edit'>,
  judge: Judge,
  citation: Citation,
): Promise<Result<string, CiteRefusal>> {
  for (;;) {
    const text = editor.text()
    const answer = await judge.cite(text, citation)
    if (answer === 'dropped' || answer === 'too-long') return fail({code: 'unanswered'})
    // Places in an older text would be wrong in this one.
    if (editor.text() !== text) continue
    if (!answer.ok) return answer
    editor.edit(answer.value.edits)
    return ok(answer.value.passage)
  }
}
