import {useEffect, useMemo, useRef} from 'preact/hooks'
import type {ClassFile} from '../../../records/class-file.ts'
import {comparePlays} from '../../../records/compare.ts'
import {courseOf, endingId, type Step} from '../../../records/play.ts'
import type {Scenario} from '../../../scenarios/schema.ts'
import {type OpenSide, type Side, sideId} from '../../../session/class-sides.ts'
import {seatNames} from '../../../session/story.ts'
import {compareWords as words} from '../../../words/class-compare.ts'
import {type Named, wordComparison} from '../../../words/class-parting.ts'
import type {Looking} from '../use-looking.ts'
import {Roads} from './roads.tsx'
import {type Column, TurnRows} from './turn-rows.tsx'
import type {Beside} from './use-beside.ts'

type Props = {
  readonly file: ClassFile
  readonly scenario: Scenario
  readonly looking: Looking
  readonly beside: Beside
}

/** Two plays side by side: where they part, which rule made it matter, and every turn of both. */
export function Compare({file, scenario, looking, beside}: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [one, other] = beside.ids.map(beside.open)
  const [first, second] = beside.ids
  useEffect(() => heading.current?.focus(), [])
  const choose = (at: 0 | 1) => (id: string) => beside.setIds(at === 0 ? [id, second] : [first, id])
  return (
    <section class="compare" aria-label={words.title}>
      <div class="compare-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <button type="button" class="tool" onClick={beside.close}>
          {words.back}
        </button>
      </div>
      <div class="compare-picks">
        <PickSide label={words.one} value={first} onPick={choose(0)} {...{file, looking, beside}} />
        <PickSide
          label={words.other}
          value={second}
          onPick={choose(1)}
          {...{file, looking, beside}}
        />
      </div>
      {one && other ? (
        <Two scenario={scenario} one={one} other={other} beside={beside} key={beside.ids.join()} />
      ) : (
        <p>{first && second ? words.unread : words.choose}</p>
      )}
      <Roads file={file} looking={looking} beside={beside} />
    </section>
  )
}

type TwoProps = {
  readonly scenario: Scenario
  readonly one: OpenSide
  readonly other: OpenSide
  readonly beside: Beside
}

function Two({scenario, one, other, beside}: TwoProps) {
  const turns = useRef<HTMLDivElement>(null)
  const comparison = useMemo(
    () => comparePlays(courseOf(one.play), courseOf(other.play)),
    [one.play, other.play],
  )
  const {choice, ladders} = comparison
  const firstTurn = (choice?.one ?? choice?.other)?.turn
  const apart = ladders && one.play.steps[ladders.step]?.turn
  const goFirst = () => turns.current?.querySelector<HTMLElement>('#first')
  // The list has a scroll bar of its own, so the sentences stay in sight.
  useEffect(() => {
    const row = goFirst()
    const list = turns.current
    if (row && list) list.scrollTop = row.offsetTop - list.offsetTop - 40
  }, [])
  const nameIn = (side: OpenSide) => named(side, beside).name
  const titles = new Map(scenario.endings.map(({id, title}) => [id, title]))
  const ends = [one, other].flatMap(({play}) => titles.get(endingId(play) ?? '') ?? [])
  const by = (step: Step) => ({seats: seatNames(scenario, step.turn, 'short')})
  return (
    <>
      <div class="parting">
        {ends.length === 2 && (
          <p>
            <b>{words.told.ended(nameIn(one), ends[0] ?? '', nameIn(other), ends[1] ?? '')}</b>
          </p>
        )}
        {wordComparison(comparison, scenario, named(one, beside), named(other, beside), by).map(
          sentence => (
            <p key={sentence}>{sentence}</p>
          ),
        )}
        {firstTurn && (
          <button
            type="button"
            class="tool"
            onClick={() => {
              const row = goFirst()
              row?.scrollIntoView({block: 'center'})
              row?.focus({preventScroll: true})
            }}
          >
            {words.goFirst}
          </button>
        )}
      </div>
      <section
        ref={turns}
        class="compare-turns"
        aria-label={words.table(nameOf(one, beside), nameOf(other, beside))}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
      >
        <TurnRows
          scenario={scenario}
          columns={[columnOf(one, beside), columnOf(other, beside)]}
          first={firstTurn}
          apart={apart}
        />
      </section>
    </>
  )
}

const nameOf = ({side}: OpenSide, beside: Beside) => beside.nameOfSide(side)

const named = (open: OpenSide, beside: Beside): Named => ({
  name: nameOf(open, beside),
  steps: open.play.steps,
  isDocuments: open.side.kind === 'documents',
})

const columnOf = (open: OpenSide, beside: Beside): Column => {
  const {side, play} = open
  return {
    ...{name: nameOf(open, beside), play, isDocuments: side.kind === 'documents'},
    onFork: side.kind === 'team' ? step => beside.askFork({play: side.play, step}) : undefined,
  }
}

type PickProps = Omit<Props, 'scenario'> & {
  readonly label: string
  readonly value: string
  readonly onPick: (id: string) => void
}

/** What stands on one side: the documents, a team, or a road that the room took. */
function PickSide({file, looking, beside, label, value, onPick}: PickProps) {
  const here = (side: Side) => beside.open(sideId(side)) !== undefined
  const teams = looking.viewed?.cards ?? []
  const roads = file.roads.map(road => ({kind: 'road' as const, ...road})).filter(here)
  const listed = ['documents', ...teams.map(({place}) => `team ${place}`)]
  return (
    <label class="class-pick">
      <span class="small">{label}</span>
      <select value={value} onChange={event => onPick(event.currentTarget.value)}>
        <option value="">–</option>
        {value.startsWith('team') && !listed.includes(value) && (
          <option value={value}>{looking.nameOf(Number(value.split(' ')[1]))}</option>
        )}
        <option value="documents">{words.documents}</option>
        {teams.map(({place, alias}) => (
          <option key={place} value={`team ${place}`}>
            {alias}
          </option>
        ))}
        {roads.map(road => (
          <option key={sideId(road)} value={sideId(road)}>
            {words.road(looking.nameOf(road.play), labelOf(looking, road))}
          </option>
        ))}
      </select>
    </label>
  )
}

function labelOf(looking: Looking, {play, step, option}: Extract<Side, {kind: 'road'}>): string {
  const turn = looking.open(play)?.play.steps[step]?.turn
  return turn?.options.find(({id}) => id === option)?.label ?? option
}
