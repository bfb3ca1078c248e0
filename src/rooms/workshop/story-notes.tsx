import './start-form.css'
import {useId} from 'preact/hooks'
import {storyNotesWords as words} from '../../words/start-form.ts'
import {type StoryNote, wordStoryNote} from '../../words/story-import.ts'

/** What an imported story could not bring along, one sentence each. */
export function StoryNotes({notes}: {readonly notes: readonly StoryNote[]}) {
  const id = useId()
  return (
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
  )
}
