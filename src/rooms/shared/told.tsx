import type {Option} from '../../scenarios/schema.ts'
import {BasisBadge, Grounds} from './basis-badge.tsx'
import {Prose} from './prose.tsx'

type Props = {readonly title: string; readonly told: NonNullable<Option['meant']>}

/** A short text under its heading, with the ground it stands on. */
export const Told = ({title, told}: Props) => (
  <div>
    <h3 class="label">{title}</h3>
    <Prose text={told.text} />
    {told.basis && <BasisBadge basis={told.basis} />}
    <Grounds text={told.text} cites={told.cites} because={told.because} doubts={told.doubts} />
  </div>
)
