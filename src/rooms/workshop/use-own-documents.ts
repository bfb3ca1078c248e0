import {useEffect, useState} from 'preact/hooks'
import {type OwnDocuments, readOwnDocuments} from '../../scenarios/own-documents.ts'

/** What a draft says of documents; while it does not parse, what it said last. */
export type OwnState = {readonly own: OwnDocuments; readonly broken: boolean}

const NOTHING: OwnDocuments = {documents: [], sources: [], letters: new Set()}

/** Follows the draft at a short distance, because reading it at each letter would hold up typing. */
export function useOwnDocuments(text: string): OwnState {
  const [state, setState] = useState<OwnState>(() => next({own: NOTHING, broken: false}, text))
  const [read, setRead] = useState(text)
  useEffect(() => {
    if (text === read) return
    const wait = setTimeout(() => {
      setState(before => next(before, text))
      setRead(text)
    }, 250)
    return () => clearTimeout(wait)
  }, [text, read])
  return state
}

function next(before: OwnState, text: string): OwnState {
  const own = readOwnDocuments(text)
  return own ? {own, broken: false} : {own: before.own, broken: true}
}
