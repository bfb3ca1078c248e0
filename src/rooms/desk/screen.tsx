import {useEffect} from 'preact/hooks'
import {waiting} from '../../records/play.ts'
import type {AppSnapshot, Session} from '../../session/session.ts'
import {later} from '../shared/later.tsx'
import {whenIdle} from '../shared/when-idle.ts'
import {BriefingScreen} from './briefing-screen.tsx'
import {LibraryScreen} from './library-screen.tsx'
import {OutcomeScreen} from './outcome-screen.tsx'
import type {Settings} from './settings.ts'
import {TurnScreen} from './turn-screen.tsx'

const loadEnding = () => import('./ending-screen.tsx').then(it => it.EndingScreen)
const loadForecast = () => import('./forecast-screen.tsx').then(it => it.ForecastScreen)
const EndingScreen = later(loadEnding)
const ForecastScreen = later(loadForecast)

type Props = {
  readonly session: Session
  readonly snapshot: AppSnapshot
  readonly settings: Settings
  /** Whether the library is come back to, so that its heading takes the focus. */
  readonly isReturn: boolean
}

/** The screen of the state that the session is in. */
export function Screen({session, snapshot, settings, isReturn}: Props) {
  const {scenario, seat, play, picked, remarks} = snapshot.context
  const {hideMoves, clock} = settings
  // At hand before they are needed, whatever becomes of the network meanwhile.
  useEffect(() => whenIdle(() => void Promise.allSettled([loadEnding(), loadForecast()])), [])
  if (snapshot.matches('briefing') && scenario) {
    return <BriefingScreen session={session} scenario={scenario} seat={seat} />
  }
  if (!play) return <LibraryScreen session={session} isReturn={isReturn} />
  const told = play.steps.at(-1)
  if (snapshot.matches('told') && told) {
    const forecast = remarks.forecasts[told.turn.id]
    return (
      <OutcomeScreen
        key={told.turn.id}
        session={session}
        play={play}
        step={told}
        forecast={forecast}
        drifted={remarks.drifts.includes(told.turn.id)}
      />
    )
  }
  if (snapshot.matches('ended')) {
    return <EndingScreen session={session} play={play} remarks={remarks} />
  }
  if (snapshot.matches('forecasting')) {
    return (
      <ForecastScreen
        key={play.steps.length}
        session={session}
        play={play}
        guess={picked}
        hideMoves={hideMoves}
        forecasts={snapshot.context.lesson?.forecasts ?? 'on'}
      />
    )
  }
  const turn = waiting(play)?.id ?? ''
  const {lesson} = snapshot.context
  const read = Object.values(remarks.opened).flat()
  return (
    <TurnScreen
      key={turn}
      session={session}
      play={play}
      picked={picked}
      hideMoves={hideMoves}
      clock={clock}
      reason={remarks.reasons[turn] ?? ''}
      reasonRequired={lesson?.reasonsRequired ?? false}
      toOpen={(lesson?.open ?? []).filter(id => !read.includes(id))}
    />
  )
}
