import {useState} from 'preact/hooks'
import type {PageMaker} from '../../delivery/page-maker.ts'
import type {Scenario} from '../../scenarios/schema.ts'
import {type Lesson, writeLesson} from '../../session/lesson.ts'
import {link} from '../../words/link.ts'
import {lessonParts} from '../shared/lesson-parts.ts'
import {OneFilePart} from './one-file-part.tsx'
import {useAnswer} from './use-answer.ts'

type Props = {
  readonly lesson: Lesson
  readonly scenario: Scenario
  readonly isBundled: boolean
  readonly makePage: PageMaker
}
type QrPart = typeof import('../shared/qr-dialog.tsx').default

/** The address of the lesson, ways to take it along, and what it does in words. */
export function AddressPanel({lesson, scenario, isBundled, makePage}: Props) {
  // The desk stands one folder up, wherever the site stands.
  const address = new URL(`../#${writeLesson(lesson)}`, document.baseURI).href
  const [said, say] = useAnswer(address)
  const [qr, setQr] = useState<{part: QrPart}>()
  const Qr = qr?.part
  const copy = () =>
    navigator.clipboard?.writeText(address).then(
      () => say(link.copied),
      () => say(link.notCopied),
    ) ?? say(link.notCopied)
  return (
    <section class="paper link-result" aria-labelledby="link-result">
      <h2 id="link-result">{link.result}</h2>
      <section class="link-way" aria-label={link.byLink}>
        <h3>{link.byLink}</h3>
        <label class="link-address">
          <span class="unseen">{link.address}</span>
          <textarea
            class="mono"
            rows={3}
            readOnly
            spellcheck={false}
            value={address}
            onFocus={event => event.currentTarget.select()}
          />
        </label>
        {isOfThisMachine(address) && <p class="warning small">{link.onlyHere}</p>}
        <p class="link-row">
          <button type="button" class="solid" onClick={copy}>
            {link.copy}
          </button>
          <a class="ghost" href={address} target="_blank" rel="noopener">
            {link.try} <span class="unseen">{link.newTab}</span>
          </a>
          <button
            type="button"
            class="ghost"
            onClick={async () => {
              const {default: part} = await import('../shared/qr-dialog.tsx')
              setQr({part})
            }}
          >
            {link.qr}
          </button>
        </p>
        <p class="small" role="status">
          {said}
        </p>
      </section>
      <OneFilePart lesson={lesson} scenario={scenario} isBundled={isBundled} makePage={makePage} />
      <h3 class="label">{link.sees}</h3>
      <ul class="link-sees">
        {sightsOf(lesson, scenario).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="small">{link.keep}</p>
      {Qr && (
        <Qr
          address={address}
          title={link.qrTitle}
          alt={link.qrAlt}
          onClose={() => setQr(undefined)}
        />
      )}
    </section>
  )
}

/** Whether it leads nowhere on any other machine. */
function isOfThisMachine(address: string): boolean {
  const {protocol, hostname} = new URL(address)
  return protocol === 'file:' || /^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(hostname)
}

function sightsOf(lesson: Lesson, scenario: Scenario): readonly string[] {
  return [
    link.opens(scenario.title),
    seatSentence(lesson, scenario),
    ...lessonParts(lesson).map(part => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}.`),
    ...(lesson.rival === undefined && !lesson.hotSeat ? [link.seesRival] : []),
    ...(lesson.seed === undefined ? [link.seesDice] : []),
  ]
}

function seatSentence({seats, hotSeat}: Lesson, scenario: Scenario): string {
  const names = seats.map(seat => scenario.seats[seat]?.name ?? seat)
  const [only] = names
  if (hotSeat) return link.seesHot
  if (names.length === 1 && only) return link.seesSeat(only)
  return names.length > 0 ? link.seesSeats(names) : link.seesAny
}
