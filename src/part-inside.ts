import {inflateSync, strFromU8} from 'fflate'
import {nameOfText} from './delivery/cargo.ts'
import {END} from './delivery/one-file.ts'
import {fail, ok, type Result} from './result.ts'

/** Resolves once all of this file was read: its words are in sight before that. */
export const allRead = (): Promise<unknown> =>
  document.readyState === 'loading'
    ? new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve, {once: true}))
    : Promise.resolve()

/** A script that this file carries packed behind its words, or that it is damaged or was cut off. */
export function partInside(id: 'stage' | 'class-worker'): Result<string, 'damaged'> {
  const place = document.querySelector<HTMLElement>(`#packed-${id}`)
  if (!place || !isWhole(place)) return fail('damaged')
  const bytes = Uint8Array.from(atob(place.textContent), each => each.charCodeAt(0))
  return ok(strFromU8(inflateSync(bytes)))
}

/** Whether all parts came whole; to be asked once all of this file was read. */
export const arePartsWhole = (): boolean =>
  document.querySelector(`#${END}`) !== null &&
  [...document.querySelectorAll<HTMLElement>('[id^=packed-]')].every(isWhole)

const isWhole = ({dataset, textContent}: HTMLElement) =>
  dataset.name === nameOfText(textContent ?? '')
