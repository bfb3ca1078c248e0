import {useEffect, useRef, useState} from 'preact/hooks'
import type {FormReport} from '../../drafts/judge.ts'
import type {Judge, TimedOdds} from './judge.ts'

/** What is known of a draft now. Reports are of the newest text that was judged, until the next come. */
export type Judged = {
  readonly form: FormReport | undefined
  /** The last report that had an outline, and the last odds: what the map shows meanwhile. */
  readonly readable: FormReport | undefined
  readonly odds: TimedOdds | undefined
  readonly formState: 'judging' | 'done' | 'too-long'
  readonly oddsState: 'waiting' | 'running' | 'done' | 'too-long'
}

/** Typing this long at rest is a pause. */
const PAUSE = 250

const NOTHING: Judged = {
  form: undefined,
  readable: undefined,
  odds: undefined,
  formState: 'judging',
  oddsState: 'waiting',
}

/** Judges a text at each pause in typing: its form at once, then its odds where it can be played. */
export function useJudged(text: string, judge: Judge): Judged {
  const [judged, setJudged] = useState(NOTHING)
  const newest = useRef(text)
  newest.current = text
  useEffect(() => {
    const learn = (change: (before: Judged) => Partial<Judged>) => {
      if (newest.current === text) setJudged(before => ({...before, ...change(before)}))
    }
    const ask = async () => {
      learn(() => ({formState: 'judging'}))
      const form = await judge.form(text)
      if (form === 'dropped') return
      if (form === 'too-long') return learn(() => ({formState: 'too-long', oddsState: 'waiting'}))
      learn(before => ({
        form,
        formState: 'done',
        readable: form.outline ? form : before.readable,
        oddsState: form.scenario ? 'running' : 'waiting',
      }))
      if (!form.scenario) return
      const odds = await judge.odds(text)
      if (odds === 'dropped') return
      if (odds === 'too-long') return learn(() => ({oddsState: 'too-long'}))
      learn(() => ({odds, oddsState: odds ? 'done' : 'waiting'}))
    }
    const timer = setTimeout(() => void ask(), PAUSE)
    return () => clearTimeout(timer)
  }, [text, judge])
  return judged
}
