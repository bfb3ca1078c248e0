import {describe, expect, it} from 'vitest'
import {prepare} from '../../src/machines/game.ts'
import {LONGEST_CLASS_NAME} from '../../src/records/class-file.ts'
import {classViewOf} from '../../src/records/class-view.ts'
import {courseOf, endingId, type Play} from '../../src/records/play.ts'
import {smallCells} from '../../src/records/small-cells.ts'
import {drawBars} from '../../src/rooms/class/charts/bars.ts'
import {blockedGroups} from '../../src/rooms/class/charts/blocked-groups.ts'
import type {TextMark} from '../../src/rooms/class/charts/drawing.ts'
import {csvOfFigures, percent} from '../../src/rooms/class/charts/figures.ts'
import {endingGroups, optionGroups, sumOf} from '../../src/rooms/class/charts/groups.ts'
import {pathsOf, trailOf} from '../../src/rooms/class/charts/paths.ts'
import {drawPaths} from '../../src/rooms/class/charts/paths-drawing.ts'
import {layPaths} from '../../src/rooms/class/charts/paths-layout.ts'
import {seatTable} from '../../src/rooms/class/charts/seat-table.ts'
import {svgFile} from '../../src/rooms/class/charts/svg-file.ts'
import {turnShares} from '../../src/rooms/class/charts/turn-shares.ts'
import {linesOf, widthOf} from '../../src/rooms/class/charts/words-fit.ts'
import {className} from '../../src/rooms/class/class-name.ts'
import {january} from '../january.ts'
import {wanderOf} from '../records/class-plays.ts'

const playable = prepare(january)
const play = (held: readonly string[], seed: number) =>
  wanderOf(playable, {held, rival: 'documented', rules: january.rules}, seed)
const plays: readonly Play[] = [
  ...Array.from({length: 30}, (_, seed) => play(['pakistan'], seed)),
  ...Array.from({length: 12}, (_, seed) => play(['iran'], seed)),
]
const foundOf = (of: readonly Play[]) =>
  of.map(each => ({
    ...{kind: 'code' as const, source: {label: 'test', line: 1}, scenario: january.id},
    ...{play: courseOf(each), record: undefined, notices: []},
  }))
const view = classViewOf(foundOf(plays))
const SPACES = [
  {width: 820, height: 380, letter: 13},
  {width: 1320, height: 480, letter: 13},
  {width: 1880, height: 700, letter: 24},
]

describe('the paths of a class', () => {
  it('have a box for each option that was taken, and boxes of a turn hold all that decided it', () => {
    const {columns} = pathsOf(view, false)
    for (const {turn, boxes} of columns) {
      const decided = turn
        ? plays.filter(({steps}) => steps.some(step => step.turn.id === turn)).length
        : plays.length
      expect(sumOf(boxes)).toBe(decided)
    }
  })

  it('flow on as they came: into each box what it holds, and out of it too', () => {
    const {columns, flows} = pathsOf(view, false)
    for (const {turn, number, boxes} of columns) {
      for (const {key, count} of boxes) {
        if (number !== 1) expect(sumOf(flows.filter(({to}) => to === key))).toBe(count)
        if (turn) expect(sumOf(flows.filter(({from}) => from === key))).toBe(count)
      }
    }
  })

  it.each(SPACES)(
    'are drawn with boxes as high as their shares, none over another, at $width',
    space => {
      const layout = layPaths(pathsOf(view, false), space)
      const scales = layout.columns.flatMap(({boxes}) =>
        boxes.filter(({share}) => share > 0.1).map(({height, share}) => height / share),
      )
      const scale = Math.max(...scales)
      expect(scale - Math.min(...scales)).toBeLessThan(1)
      for (const {boxes, x, width} of layout.columns) {
        expect(x + width).toBeLessThanOrEqual(space.width)
        for (const [index, box] of boxes.entries()) {
          const words = box.wordsAt + (box.words.lines.length + 1) * 1.3 * space.letter
          const end = Math.max(box.y + box.height, words)
          expect(end).toBeLessThanOrEqual(boxes[index + 1]?.y ?? layout.height)
        }
      }
      for (const [index, {x, width}] of layout.columns.entries()) {
        expect(x + width).toBeLessThan(layout.columns[index + 1]?.x ?? space.width + 1)
      }
      for (const {from, thickness, share} of layout.flows) {
        expect(thickness, from).toBeCloseTo(share * scale, 0)
      }
    },
  )

  it('lead a team through one box of each of its turns, and to its ending', () => {
    const paths = pathsOf(view, false)
    const [one] = plays
    if (!one) throw new Error('There is no play.')
    const steps = one.steps.map(({turn, option}) => ({turn: turn.id, option: option.id}))
    const trail = trailOf(paths, steps, endingId(one))
    expect(trail).toEqual([
      ...steps.map(({turn, option}) => `${turn} ${option}`),
      ` ${endingId(one)}`,
    ])
  })

  it('never show a box or a flow of fewer than five where groups are merged', () => {
    const {columns, flows} = pathsOf(view, true)
    const counts = [...columns.flatMap(({boxes}) => boxes), ...flows].map(({count}) => count)
    expect(counts.length).toBeGreaterThan(10)
    expect(counts.filter(count => count > 0 && count < 5)).toEqual([])
  })

  it('are written as a file with every word that was fitted', () => {
    const layout = layPaths(pathsOf(view, false), SPACES[1] ?? {width: 1, height: 1, letter: 1})
    const drawing = drawPaths(layout, {turn: 'answer', trail: [], heads: true})
    const file = svgFile(drawing, 'Paths & "more"', 'How they part.')
    expect(file).toContain('<title id="title">Paths &#38; &#34;more&#34;</title>')
    expect(file).not.toMatch(/class=|style=|NaN|undefined/)
    const texts = drawing.marks.filter((mark): mark is TextMark => mark.kind === 'text')
    expect(file.split('<text ').length - 1).toBe(texts.length)
  })
})

describe('groups under five', () => {
  it('are merged in every view, and the rest tells of none of them', () => {
    for (const choice of view.choices) {
      const groups = optionGroups(choice, true)
      const told = groups.flatMap(({count, persons = 0, rivals = 0}) => [count, persons, rivals])
      expect(told.filter(count => count > 0 && count < 5)).toEqual([])
      if (groups.length > 0) expect(sumOf(groups)).toBe(choice.decided)
    }
    const {groups} = endingGroups(view, undefined, true)
    expect(groups.filter(({count}) => count > 0 && count < 5)).toEqual([])
    const {rows} = blockedGroups(view, true)
    expect(rows.filter(({count}) => count < 5)).toEqual([])
  })

  it('leave no hidden number alone in its row or column of the seats', () => {
    const {parts, seats} = seatTable(view, true)
    for (const {rows} of parts) {
      const lines = [
        ...rows.map(({cells}) => cells),
        ...seats.map((_, column) => rows.map(({cells}) => cells[column])),
      ]
      for (const line of lines) {
        expect(line.filter(cell => cell && cell.count > 0 && cell.count < 5)).toEqual([])
        if (line.length > 1) expect(line.filter(cell => cell === undefined).length).not.toBe(1)
      }
    }
  })

  it('take the smallest neighbour with them where it could be worked out from the sums', () => {
    const cell = (row: string, column: string, count: number) => ({row, column, count})
    const cells = [
      ...[cell('a', 'x', 3), cell('a', 'y', 9), cell('a', 'z', 7)],
      ...[cell('b', 'x', 8), cell('b', 'y', 6), cell('b', 'z', 20)],
    ]
    const hidden = [...smallCells(cells)].map(({row, column}) => row + column).sort()
    expect(hidden).toEqual(['ax', 'az', 'bx', 'bz'])
  })
})

describe('words in a chart', () => {
  it('break between words, and end in a sign where they are cut', () => {
    expect(linesOf('Recall the ambassador', 100, 13, 3)).toEqual({
      lines: ['Recall the', 'ambassador'],
      isCut: false,
    })
    expect(linesOf('Recall the ambassador today', 90, 13, 1)).toEqual({
      lines: ['Recall the…'],
      isCut: true,
    })
    expect(linesOf('Consultations', 40, 13, 2).lines).toEqual(['Con…'])
  })

  it('never take more room than they have', () => {
    for (const {options} of january.turns) {
      for (const {label} of options) {
        for (const width of [60, 90, 140]) {
          for (const line of linesOf(label, width, 13, 3).lines) {
            expect(widthOf(line, 13)).toBeLessThanOrEqual(width)
          }
        }
      }
    }
  })

  it('stand beside bars that end with their share', () => {
    const bar = {parts: [{share: 0.5, look: 'bar' as const}], says: '50% · 8'}
    const {marks} = drawBars([{title: 'Turn', rows: [{label: 'Protest', bars: [bar]}]}], {
      ...{width: 600, height: 300, letter: 13},
    })
    const [track, part] = marks.filter(mark => mark.kind === 'rect')
    expect(part?.width).toBeCloseTo((track?.width ?? 0) / 2, 0)
  })
})

describe('figures', () => {
  it('are written as comma-separated values in which nothing is a formula', () => {
    const figures = {
      columns: ['Turn', 'Share'],
      rows: [
        ['=1+1', {share: 0.12345}],
        ['a "b", c', undefined],
        ['-5', 7],
      ],
    }
    const lines = `Turn,Share\r\n'=1+1,0.1235\r\n"a ""b"", c",\r\n'-5,7\r\n`
    expect(csvOfFigures([figures])).toBe(`\uFEFF${lines}`)
    expect(csvOfFigures([figures, figures])).toBe(`\uFEFF${lines}\r\n${lines}`)
  })

  it('say of a share only that it is all or none where it is', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0%', '<1%', '50%', '>99%', '100%'])
  })
})

describe('the shares of a turn on paper', () => {
  const only = (held: readonly string[]) =>
    classViewOf(foundOf(plays.filter(each => each.setup.held.join() === held.join())))

  it('are of the teams that decided it, without the orders of the policy', () => {
    for (const choice of view.choices.filter(({persons}) => persons > 0)) {
      const {of, orders, shares} = turnShares(choice, false)
      expect([of, orders]).toEqual(['teams', choice.persons])
      expect(Math.max(...shares.map(({share}) => share))).toBeCloseTo(choice.agreement ?? 0)
      expect(shares.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1)
    }
  })

  it('are of the policy where no team held the seat', () => {
    const alone = only(['iran']).choices.find(({persons, rivals}) => persons === 0 && rivals > 0)
    if (!alone) throw new Error('Each turn was decided by a team.')
    expect(turnShares(alone, false)).toMatchObject({of: 'policy', orders: alone.rivals})
  })

  it('tell of none where all together are under five', () => {
    const [few] = classViewOf(foundOf(plays.slice(0, 3))).choices
    if (!few) throw new Error('The class has no turns.')
    expect(turnShares(few, true)).toEqual({of: 'none', orders: 0, shares: []})
  })
})

describe('a class that has no name yet', () => {
  it('is called by its crisis and the day, unlike any other', () => {
    const day = '26 Nov 2026'
    expect(className('The January strikes', day, new Set())).toBe(
      'The January strikes, 26 Nov 2026',
    )
    const taken = new Set(['Class, 26 Nov 2026', 'Class, 26 Nov 2026 (2)'])
    expect(className(undefined, day, taken)).toBe('Class, 26 Nov 2026 (3)')
    expect(className('x'.repeat(200), day, new Set()).length).toBeLessThanOrEqual(
      LONGEST_CLASS_NAME,
    )
  })
})
