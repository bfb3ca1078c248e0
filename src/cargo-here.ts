import {unpackCargo} from './delivery/cargo.ts'

const place = document.querySelector<HTMLElement>('#cargo')

/** The name of this file among all files. */
export const fileName = place?.dataset.name ?? ''

/** What this file came with, or why it cannot be read. */
export const opened = unpackCargo({name: fileName, text: place?.textContent ?? ''})

/** What this file came with; asked for only where it came whole. */
export function cargo() {
  if (!opened.ok) throw new Error('This file has no cargo.')
  return opened.value
}
