import './start-form.css'
import {useId} from 'preact/hooks'
import {storyNotesWords as words} from '../../words/start-form.ts'
import {type StoryNote, wordStoryNote} from '../../words/story-import.ts'

type Props = {readonly notes: readonly StoryNote[]; readonly onClose: () => void}

/** What an imported story could not bring along, one sentence each. */
export function StoryNotes({notes, onClose}: Props) {
  const id = useId()
  return (
    <div class="passages-side">
      <p class="panel-head">
        <button type="button" class="tool" onClick={onClose}>
          {words.close}
        </button>
      </p>
      <section class="story-notes" aria-labelledby={id}>
        <h2 id={id}>{words.title}</h2>
        <p>{notes.length === 0 ? words.none : words.intro}</p>
        {notes.length > 0 && (
          <ul>
            {notes.map((note, at) => (
              <li key={at}>{wordStoryNote(note)}</li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
