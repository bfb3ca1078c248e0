import {useEffect, useRef, useState} from 'preact/hooks'
import type {Drawing, FormReport, OddsReport} from '../../drafts/judge.ts'
import type {Judge} from './judge.ts'

/** What is known of a draft now. Reports are of the newest text that was judged, until the next come. */
export type Judged = {
  readonly form: FormReport | undefined
  /** The last report that had an outline, the last map and the last odds: what is shown meanwhile. */
  readonly readable: FormReport | undefined
  readonly drawing: Drawing | undefined
  readonly odds: OddsReport | undefined
  readonly formState: 'judging' | 'done' | 'too-long'
  readonly oddsState: 'waiting' | 'running' | 'done' | 'too-long'
}

/** Typing this long at rest is a pause. */
const PAUSE = 250

const NOTHING: Judged = {
  form: undefined,
  readable: undefined,
  drawing: undefined,
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
      const walk = await judge.walk(text)
      if (walk === 'dropped') return
      if (walk === 'too-long') return learn(() => ({oddsState: 'too-long'}))
      const {drawing, odds} = walk
      learn(before => ({
        drawing: drawing ?? before.drawing,
        ...(odds ? {odds, oddsState: 'done'} : {oddsState: 'waiting'}),
      }))
    }
    const timer = setTimeout(() => void ask(), PAUSE)
    return () => clearTimeout(timer)
  }, [text, judge])
  return judged
}
