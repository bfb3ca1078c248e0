import type {AskedPage, PageMaker} from '../../delivery/page-maker.ts'
import {fileBase} from '../../delivery/told-apart.ts'
import {oneFileWords as words} from '../../words/one-file.ts'
import {saveText} from '../shared/save-text.ts'
import {useAnswer} from './use-answer.ts'

type Props = {
  readonly title: string
  readonly text: string
  readonly button: string
  /** What the file is made of. */
  readonly asked: AskedPage
  readonly makePage: PageMaker
}

/** One way to take a lesson along as a file: what it is for, the button, and its answer. */
export function SaveWay({title, text, button, asked, makePage}: Props) {
  const {scenario, asPackage = false, lesson = '', withTexts = false} = asked
  const [said, say] = useAnswer(`${lesson} ${withTexts}`)
  const save = async () => {
    say(words.busy)
    const made = await makePage(asked)
    if (!made) return say(words.failed)
    const name = fileBase(scenario, lesson) + (asPackage ? '-scorm12.zip' : '.html')
    saveText(name, made.page, asPackage ? 'application/zip' : 'text/html')
    say(words.saved(name, withTexts ? made.texts : undefined))
  }
  return (
    <section class="link-way" aria-label={title}>
      <h3>{title}</h3>
      <p class="small">{text}</p>
      <p class="link-row">
        <button type="button" class="ghost" onClick={() => void save()}>
          {button}
        </button>
      </p>
      <p class="small" role="status">
        {said}
      </p>
    </section>
  )
}
