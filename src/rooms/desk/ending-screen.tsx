import {endingOf} from '../../machines/game.ts'
import {codeOf} from '../../records/code.ts'
import {endedEarly, endingId, type Play} from '../../records/play.ts'
import type {Remarks} from '../../records/record.ts'
import type {Session} from '../../session/session.ts'
import {aimsOf} from '../../session/story.ts'
import {en} from '../../words/en.ts'
import {endingWords} from '../../words/ending.ts'
import {BasisBadge, Grounds} from '../shared/basis-badge.tsx'
import {later} from '../shared/later.tsx'
import {isOneFile, REPLAYS} from '../shared/one-file.ts'
import {Line, Prose} from '../shared/prose.tsx'
import {Title} from '../shared/title.tsx'
import {NewerLine} from './newer-version.tsx'
import {PaperHead} from './paper-head.tsx'

const OwnDebrief = later(() => import('./own-debrief.tsx').then(it => it.OwnDebrief))

type Props = {readonly session: Session; readonly play: Play; readonly remarks: Remarks}

/** How the story ended, what each seat wanted and got, and what to talk about. No grade. */
export function EndingScreen({session, play, remarks}: Props) {
  const id = endingId(play)
  if (id === undefined) return null
  const {scenario} = play.playable
  const ending = endingOf(play.playable, id)
  const {held} = play.setup
  const code = codeOf(play)
  return (
    <article class="paper ending">
      <PaperHead left={[en.play.ending]} right={scenario.title} />
      <Title moment={`ending/${id}`}>{ending.title}</Title>
      <BasisBadge basis={ending.basis} />
      <div class="telling">
        <Prose text={ending.text} />
      </div>
      <Grounds
        text={ending.text}
        cites={ending.cites}
        because={ending.because}
        doubts={ending.doubts}
      />
      {code.ok && (
        <p class="note supports hand-in">
          {endingWords.handIn} <code class="mono">{code.value}</code>
        </p>
      )}
      {Object.entries(scenario.seats).map(([seat, {name}]) => (
        <section key={seat} class="aims">
          <h2 class="label">
            {held.includes(seat) && held.length === 1 ? endingWords.aims : endingWords.others(name)}
          </h2>
          <ul>
            {aimsOf(play, seat).map(({text, met}) => (
              <li key={text} class={met ? 'met' : 'unmet'}>
                <span>{text}</span>{' '}
                <span class="chip">{met ? endingWords.met : endingWords.unmet}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <OwnDebrief session={session} play={play} remarks={remarks} />
      <section class="questions">
        <h2 class="label">{endingWords.questions}</h2>
        <ol>
          {scenario.debrief.questions.map(question => (
            <li key={question}>
              <Line text={question} />
            </li>
          ))}
        </ol>
      </section>
      {endedEarly(play) && <p class="small">{endingWords.stepBackNote}</p>}
      <p class="actions">
        {code.ok && (
          <a class="solid" href={REPLAYS + code.value}>
            {endingWords.replay}
          </a>
        )}
        {endedEarly(play) && (
          <button type="button" class="ghost" onClick={() => session.stepBack()}>
            {endingWords.stepBack}
          </button>
        )}
        <button type="button" class="ghost" onClick={() => window.print()}>
          {endingWords.print}
        </button>
        <button type="button" class="ghost" onClick={() => session.send({type: 'open', scenario})}>
          {endingWords.again}
        </button>
        <button
          type="button"
          class="ghost to-library"
          onClick={() => session.send({type: 'leave'})}
        >
          {endingWords.library}
        </button>
      </p>
      {!isOneFile && <NewerLine />}
    </article>
  )
}
