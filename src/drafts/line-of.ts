import type {Path} from '../scenarios/problems.ts'
import {readYaml} from '../scenarios/yaml-text.ts'

/** The line, from 1, at which the value of a path stands in a draft; the first where the text does not read. */
export const lineOf = (text: string, path: Path): number =>
  readYaml(text, () => {})?.places.name(path).line ?? 1
