import {useState} from 'preact/hooks'
import type {PageMaker} from '../../delivery/page-maker.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {type Lesson, writeLesson} from '../../session/lesson.ts'
import {oneFileWords as words} from '../../words/one-file.ts'
import {Tick} from './fields.tsx'
import {SaveWay} from './save-way.tsx'

type Props = {
  readonly lesson: Lesson
  readonly scenario: Scenario
  readonly isBundled: boolean
  readonly makePage: PageMaker
}

/** The lesson as one file that opens with it, for rooms without a network, and as a package for an LMS. */
export function OneFilePart({lesson, scenario, isBundled, makePage}: Props) {
  const [withTexts, setWithTexts] = useState(false)
  const asked = {scenario, isBundled, lesson: writeLesson(lesson), withTexts}
  return (
    <>
      <SaveWay
        title={words.asFile}
        text={words.asFileText}
        button={words.save}
        asked={asked}
        makePage={makePage}
      />
      <SaveWay
        title={words.asPackage}
        text={words.asPackageText}
        button={words.savePackage}
        asked={{...asked, asPackage: true}}
        makePage={makePage}
      />
      <Tick
        label={words.texts}
        help={words.textsHelp}
        checked={withTexts}
        onChange={setWithTexts}
      />
    </>
  )
}
