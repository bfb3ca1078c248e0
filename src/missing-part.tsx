import {render} from 'preact'
import {Dialog} from './rooms/shared/dialog.tsx'
import {oneFileWords} from './words/one-file.ts'

/** Tells that something behind the words of this file is missing, and lets whoever opened it go on without. */
export function tellMissingPart(): void {
  const {title, text, goOn} = oneFileWords.missing
  const place = document.createElement('div')
  document.body.append(place)
  const close = () => {
    render(null, place)
    place.remove()
  }
  render(
    <Dialog label={title} className="sheet" onClose={close}>
      <h2>{title}</h2>
      <p>{text}</p>
      <p class="actions">
        <button type="button" class="solid" onClick={close}>
          {goOn}
        </button>
      </p>
    </Dialog>,
    place,
  )
}
