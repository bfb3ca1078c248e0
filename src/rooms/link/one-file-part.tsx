import {useState} from 'preact/hooks'
import type {PageMaker} from '../../delivery/page-maker.ts'
import {fileBase} from '../../delivery/told-apart.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {type Lesson, writeLesson} from '../../session/lesson.ts'
import {oneFileWords as words} from '../../words/one-file.ts'
import {saveText} from '../shared/save-text.ts'
import {Tick} from './fields.tsx'

type Props = {
  readonly lesson: Lesson
  readonly scenario: Scenario
  readonly isBundled: boolean
  readonly makePage: PageMaker
}

/** The lesson as one file that opens with it, for rooms without a network. */
export function OneFilePart({lesson, scenario, isBundled, makePage}: Props) {
  const [withTexts, setWithTexts] = useState(false)
  const [said, say] = useState('')
  const save = async (asPackage: boolean) => {
    say(words.busy)
    const asked = {scenario, asPackage, isBundled, lesson: writeLesson(lesson), withTexts}
    const made = await makePage(asked)
    if (!made) return say(words.failed)
    const name = fileBase(scenario, asked.lesson) + (asPackage ? '-scorm12.zip' : '.html')
    saveText(name, made.page, asPackage ? 'application/zip' : 'text/html')
    say(words.saved(name, withTexts ? made.texts : undefined))
  }
  return (
    <>
      <h3 class="label">{words.asFile}</h3>
      <p>{words.asFileText}</p>
      <p>{words.asPackageText}</p>
      <Tick
        label={words.texts}
        help={words.textsHelp}
        checked={withTexts}
        onChange={setWithTexts}
      />
      <p class="link-row">
        <button type="button" class="ghost" onClick={() => void save(false)}>
          {words.save}
        </button>
        <button type="button" class="ghost" onClick={() => void save(true)}>
          {words.savePackage}
        </button>
      </p>
      <p class="small" role="status">
        {said}
      </p>
    </>
  )
}
