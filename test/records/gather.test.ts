import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {prepare} from '../../src/machines/game.ts'
import {tablePlayer} from '../../src/odds/table-play.ts'
import {checksOut, crc16, encode} from '../../src/records/base32.ts'
import {codeReader} from '../../src/records/code.ts'
import {findCodes} from '../../src/records/find-codes.ts'
import {gather} from '../../src/records/gather.ts'
import type {Gathered} from '../../src/records/gathered.ts'
import {CHART} from '../../src/records/player.ts'
import {recordOf, withoutWords, writeRecord} from '../../src/records/record.ts'
import {smallScenario} from '../machines/small-scenario.ts'
import {JANUARY, played, SETUP} from './any-play.ts'
import {codeFor, wanderOf} from './class-plays.ts'

const plays = Array.from({length: 12}, (_, seed) => wanderOf(JANUARY, SETUP, seed + 1))
const codes = plays.map(codeFor)
const [code = '', second = '', third = ''] = codes
const [play = played([])] = plays
const text = (play_: (typeof plays)[number]) => writeRecord(recordOf(play_))
const memory = tablePlayer()
const gathered = (...texts: readonly string[]) =>
  gather(
    texts.map((given, index) => ({label: `text ${index + 1}`, text: given})),
    [JANUARY],
    memory,
  )
const foundIn = (result: Gathered) =>
  result.found.map(({kind, source, play: {steps, setup}}) => [
    `${kind} ${source.line}`,
    setup.dice,
    steps.map(({option}) => option.id),
  ])
const wanted = (kind: string, line: number, which: (typeof plays)[number]) => [
  `${kind} ${line}`,
  which.setup.dice,
  which.steps.map(({option}) => option.id),
]
const counts = ({found, duplicates, damaged, foreign, stopped, silent}: Gathered) =>
  [found, duplicates, damaged, foreign, stopped, silent].map(list => list.length)

/** A code with one character in the middle turned into another. */
const damage = (right: string) =>
  right.slice(0, 9) + (right[9] === 'X' ? 'Y' : 'X') + right.slice(10)
const grouped = (right: string, size: number, gap: string) =>
  right.replace(new RegExp(`.{${size}}(?=.)`, 'g'), `$&${gap}`)

describe('a code is found', () => {
  it.each([
    ['alone on its line', code],
    ['in small letters', code.toLowerCase()],
    ['in a column of a sheet', `Heron\t${code}\t14:05`],
    ['in a row of commas and quotation marks', `"Ana, B.","${code}","2024-11-25 10:31"`],
    ['behind a name and a time', `[25.11.24, 10:31:07] Zoë Müller: my code is ${code}!!`],
    ['in an address', `https://your.school/demarche/debrief/#${code}`],
    ['in an escaped address', `?u=https%3A%2F%2Fyour.school%2Fdebrief%2F%23${code}&x=1`],
    ['in a string of an export', String.raw`{"comment": "here it is\n${code}\n", "by": 7}`],
    ['in groups with hyphens', `ours: ${grouped(code, 4, '-')}`],
    [
      'in groups with spaces, between words of their length',
      `here ${grouped(code, 4, ' ')} from Anna`,
    ],
    ['in groups of five', grouped(code, 5, ' ')],
    ['with soft hyphens', grouped(code, 4, '\u00AD')],
    [
      'with wide characters',
      [...code].map(c => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(''),
    ],
    ['with O for 0 and l for 1', code.replaceAll('0', 'O').replaceAll('1', 'l')],
    ['in marks', `**${code}**, <b>x</b>`],
  ])('%s', (_, line) => {
    expect(foundIn(gathered(`\n${line}\n`))).toEqual([wanted('code', 2, play)])
  })

  it.each([
    ['in two by a line end', `${code.slice(0, 10)}\n${code.slice(10)}`],
    ['behind its first character', `${code.slice(0, 1)}\r\n${code.slice(1)}`],
    ['before its last character', `${code.slice(0, -1)}\n${code.slice(-1)}`],
    ['where much of it stands on one line', `${code.slice(0, 20)}\n${code.slice(20)}`],
    ['by a hyphen', `${code.slice(0, 9)}-\n${code.slice(9)}`],
    ['by the soft break of mail', `so: ${code.slice(0, 12)}=\r\n${code.slice(12)}`],
    ['in a quotation', `> ours is ${code.slice(0, 12)}\n> ${code.slice(12)} thanks`],
    ['between its groups', `ours: ${grouped(code, 4, ' ').replace(/ (?=.{14}$)/, '\n')}, Anna`],
    ['behind its first group', grouped(code, 5, ' ').replace(' ', '\n')],
    [
      'between groups in a quotation',
      `>> ${grouped(code, 4, '-').replace(/-(?=.{9}$)/, '-\n>> ')} ok`,
    ],
    ['more than once between its groups', grouped(code, 6, ' ').replaceAll(' ', '\n')],
  ])('broken %s', (_, given) => {
    const lines = given.split('\n').length
    const result = gathered(`Hello\n${given}\nnext: ${second}`)
    expect(foundIn(result)).toEqual([
      wanted('code', 2, play),
      wanted('code', lines + 2, plays[1] ?? play),
    ])
    expect(result.silent.map(({source}) => source.line)).toEqual([1])
    expect(result.damaged).toEqual([])
  })

  it('beside others on one line, each', () => {
    const line = `${code} ${second},${grouped(third, 4, ' ')} ${grouped(codes[3] ?? '', 4, ' ')}`
    expect(foundIn(gathered(line))).toEqual(plays.slice(0, 4).map(each => wanted('code', 1, each)))
  })

  it.each(['\n', '\r\n', '\r'])('on its own line, whatever ends it: %j', end => {
    const result = gathered(['Class 3', code, '', second].join(end))
    expect(foundIn(result)).toEqual([wanted('code', 2, play), wanted('code', 4, plays[1] ?? play)])
    expect(result.silent).toEqual([
      {code: 'gathering/nothing', source: {label: 'text 1', line: 1}, lastLine: 1, lines: 1},
    ])
  })
})

describe('a record is found', () => {
  it('as a file, with what it keeps', () => {
    const [found] = gathered(text(play)).found
    expect(found).toMatchObject({kind: 'record', scenario: 'january-strikes', notices: []})
    expect(found?.record).toEqual(recordOf(play))
  })

  it.each([
    ['one behind another', text(play) + text(plays[1] ?? play)],
    ['in a list', `[\n${text(play)},\n${text(plays[1] ?? play)}]`],
    [
      'one a line',
      plays
        .slice(0, 2)
        .map(each => JSON.stringify(recordOf(each)))
        .join('\n'),
    ],
    ['amid words', `From Ana:\n${text(play)}\nfrom Ben {:\n${text(plays[1] ?? play)} bye }`],
    ['with Windows line ends', (text(play) + text(plays[1] ?? play)).replaceAll('\n', '\r\n')],
  ])('%s', (_, given) => {
    expect(gathered(given).found.map(({record}) => record)).toEqual([
      recordOf(play),
      recordOf(plays[1] ?? play),
    ])
  })

  it('in the cells of a CSV file, where quotation marks are doubled', () => {
    const reason = 'a "mark", a \\ and ""'
    const spoken = (which: (typeof plays)[number]) => {
      const record = recordOf(which)
      return {...record, moves: record.moves.map(move => ({...move, reason}))}
    }
    const rows = plays.slice(0, 2).map((which, at) => {
      const cell = writeRecord(spoken(which)).replaceAll('"', '""')
      return `Team ${at},"${cell}",${codes[at + 2]}\r\n`
    })
    const {found, silent, damaged} = gathered(rows.join(''))
    expect(found.map(({kind}) => kind)).toEqual(['record', 'code', 'record', 'code'])
    expect(found.flatMap(({record}) => record ?? [])).toEqual(plays.slice(0, 2).map(spoken))
    expect([silent, damaged]).toEqual([[], []])
  })

  it('in an order of its own, alone or in a list', () => {
    const {demarche, ...rest} = recordOf(play)
    const turned = JSON.stringify({...rest, demarche})
    expect(counts(gathered(turned))).toEqual([1, 0, 0, 0, 0, 0])
    expect(counts(gathered(`[${turned}]`))).toEqual([1, 0, 0, 0, 0, 0])
  })

  it('with its words as they were written', () => {
    const record = recordOf(play)
    const reason = 'A {brace}, a "mark" \\ and %23 \u200Bhere'
    const spoken = {...record, moves: record.moves.map(move => ({...move, reason}))}
    expect(gathered(writeRecord(spoken)).found[0]?.record).toEqual(spoken)
    expect(withoutWords(spoken)).toEqual(record)
  })

  it('beside codes around it', () => {
    const result = gathered(`${second}\n${text(play)}${third}\n`)
    expect(result.found.map(({kind}) => kind)).toEqual(['code', 'record', 'code'])
    expect(result.silent).toEqual([])
  })
})

describe('what is not counted is told', () => {
  it('as a duplicate, naming the one that is kept', () => {
    const {found, duplicates} = gathered(`${code}\nagain ${code}`, code.toLowerCase())
    expect(found).toHaveLength(1)
    expect(duplicates.map(({source, of}) => [source, of.source])).toEqual([
      [
        {label: 'text 1', line: 2},
        {label: 'text 1', line: 1},
      ],
      [
        {label: 'text 2', line: 1},
        {label: 'text 1', line: 1},
      ],
    ])
  })

  it('as a duplicate of its record, wherever that stands', () => {
    const {found, duplicates} = gathered(code, text(play))
    expect(found.map(({kind}) => kind)).toEqual(['record'])
    expect(duplicates.map(({kind, source}) => [kind, source.label])).toEqual([['code', 'text 1']])
  })

  it.each([
    ['a wrong character', damage(code), 'code/checksum'],
    ['a character too few', code.slice(1), 'code/checksum'],
    ['a character too many', `${code.slice(0, 5)}7${code.slice(5)}`, 'code/length'],
    ['a character that no code has', `${code.slice(0, 5)}U${code.slice(6)}`, 'code/character'],
    ['a wrong character in groups', grouped(damage(code), 4, ' '), 'code/checksum'],
  ])('as damaged: %s', (_, line, problem) => {
    const {damaged, silent} = gathered(`Ana\n${line}`)
    expect(damaged.map(({source, problems}) => [source.line, problems[0]?.code])).toEqual([
      [2, problem],
    ])
    expect(silent).toHaveLength(1)
  })

  it('as damaged: a record that was cut off, without what stands behind it', () => {
    const {damaged, found, silent} = gathered(`${text(play).slice(0, 400)}\nBen: ${second}\nso`)
    expect(damaged.map(({kind, problems}) => [kind, problems[0]?.code])).toEqual([
      ['record', 'record/not-json'],
    ])
    expect(found).toHaveLength(1)
    expect(silent).toHaveLength(1)
  })

  it('as foreign: of a scenario that is not here', () => {
    const other = prepare(smallScenario({turns: {only: {options: {a: {}, b: {}}}}}))
    const strange = wanderOf(other, {...SETUP, held: ['north']}, 5)
    const result = gathered(codeFor(strange), writeRecord(recordOf(strange)))
    expect(result.foreign.map(({kind, problems}) => [kind, problems[0]?.code])).toEqual([
      ['code', 'code/unknown-scenario'],
      ['record', 'record/unknown-scenario'],
    ])
  })

  it('as stopped: a record whose scenario has changed, with as much as fits', () => {
    const record = recordOf(play)
    const moves = record.moves.map((move, at) => (at === 3 ? {...move, option: 'sing'} : move))
    const scenario = {...record.scenario, structure: '00000000'}
    const {found, stopped} = gathered(writeRecord({...record, scenario, moves}))
    expect(found).toEqual([])
    expect(stopped).toMatchObject([
      {fits: 3, orders: record.moves.length, problem: {code: 'record/unknown-option'}},
    ])
    expect(stopped[0]?.notices[0]?.code).toBe('record/changed-scenario')
  })

  it('as silent lines, in runs, blank ones left out', () => {
    const {silent} = gathered(`a\n\nb\n${code}\n---\n\nc, 555-1234, ${'x'.repeat(300)}\n`)
    expect(silent.map(({source, lastLine, lines}) => [source.line, lastLine, lines])).toEqual([
      [1, 3, 2],
      [7, 7, 1],
    ])
  })

  it.each([
    'The quick brown fox jumped over 4 lazy dogs at 10:45, room 5B, tel. 555 123 4567 890',
    'https://docs.example.org/d/1A9b3k_XXfgh7-Yt65rfdE4ssWQ/edit?usp=sharing#gid=0',
    '6f1ed002ab5595859014ebf0951522d9 4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    '4ever team kept 5000 five cents more than 6000 sent home 7even',
    '2024-11-25T10:31:07.000Z;550e8400-e29b-41d4-a716-446655440000;ok',
    'Donaudampfschifffahrtsgesellschaft 12345678901234567890123',
  ])('and no text of other kinds is called a code: %s', line => {
    expect(counts(gathered(line))).toEqual([0, 0, 0, 0, 0, 1])
  })
})

it('keeps nothing of what stood around a code', () => {
  const result = gathered(`Zachary Quimby: ${code}\nMs Ptolemy says hello`)
  expect(JSON.stringify({...result, found: result.found.map(({source}) => source)})).not.toMatch(
    /Zach|Quimby|Ptolemy|hello/,
  )
})

it('finds by memory what it finds by the chart', () => {
  const texts = [{label: 'a', text: `${codes.join('\n')}\n${damage(code)}\n${text(play)}`}]
  const plain = (result: Gathered) =>
    JSON.parse(JSON.stringify(result, (key, value) => (key === 'playable' ? undefined : value)))
  expect(plain(gather(texts, [JANUARY], memory))).toEqual(plain(gather(texts, [JANUARY], CHART)))
})

describe('any text', () => {
  it('with a record in it that is too deep is told to be damaged', () => {
    const deep = '['.repeat(400_000) + ']'.repeat(400_000)
    const text = `[{"nest": ${deep}, "demarche": "record"}]`
    const {damaged} = gather([{label: 'pasted', text}], [JANUARY], CHART)
    expect(damaged.map(({problems}) => problems[0]?.code)).toEqual(['record/not-json'])
  })

  const words = fc.oneof(
    fc.string(),
    fc.string({unit: 'grapheme'}),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\t',
      ' ',
      ',',
      ';',
      '{',
      '}',
      '"',
      '{"demarche": "record"',
      '\\',
    ),
    fc.constantFrom('Anna', '4A2B', '2024-11-25', '#', 'https://a.b/c#', '5555', '{"a": 1}'),
  )

  it('never makes it throw, and every line of it is told or blank', () => {
    fc.assert(
      fc.property(fc.array(words, {maxLength: 60}), parts => {
        const given = parts.join('')
        const result = gathered(given)
        const lines = given.split(/\r\n?|\n/).filter(line => /[\p{L}\p{N}]/u.test(line))
        const told = result.silent.reduce((sum, {lines: many}) => sum + many, 0)
        const others = [...result.damaged, ...result.foreign]
        if (others.length === 0) expect(told).toBe(lines.length)
        else expect(told).toBeLessThanOrEqual(lines.length)
      }),
      {numRuns: 500},
    )
  })

  it('gives back every code that was strewn into it', () => {
    const noise = fc.constantFrom(
      'Ana: ',
      '\n',
      ' ; ',
      '\t',
      '10:31 ',
      '"',
      'https://a.b/#',
      '(5) ',
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({max: 11}), fc.nat({max: 3}), noise, noise), {maxLength: 20}),
        strewn => {
          const given = strewn.map(([which, form, before, behind]) => {
            const right = codes[which] ?? ''
            const forms = [
              right,
              right.toLowerCase(),
              grouped(right, 4, '-'),
              grouped(right, 5, ' '),
            ]
            return `${before}${forms[form]}\n${behind}`
          })
          const {found, duplicates, damaged} = gathered(given.join(''))
          const dice = found.map(({play: {setup}}) => JSON.stringify(setup.dice)).sort()
          const ours = strewn.map(([which]) => JSON.stringify(plays[which]?.setup.dice))
          expect(dice).toEqual([...new Set(ours)].sort())
          expect(found.length + duplicates.length).toBe(strewn.length)
          expect(damaged).toEqual([])
        },
      ),
      {numRuns: 200},
    )
  })
})

describe('the finder', () => {
  const READ = codeReader(memory)
  const read = (typed: string) => READ(typed, [JANUARY])
  const parts = fc.oneof(
    fc.constantFrom(...codes, ...codes.map(damage), ...codes.map(right => right.toLowerCase())),
    fc
      .tuple(
        fc.constantFrom(...codes),
        fc.integer({min: 2, max: 8}),
        fc.constantFrom(' ', '-', '\n'),
      )
      .map(([right, size, gap]) => grouped(right, size, gap)),
    fc
      .tuple(
        fc.constantFrom(...codes),
        fc.integer({min: 1, max: 20}),
        fc.constantFrom('\n', '-\n> '),
      )
      .map(([right, at, gap]) => right.slice(0, at) + gap + right.slice(at)),
    fc.constantFrom('4A2B', '7XYZ3AB', '5', '4ever', 'Ana: ', '{"a": 1}', '2024-11-25'),
    fc.string({maxLength: 5}),
  )
  const gaps = fc.constantFrom(' ', '\n', '-', ', ', '\r\n', '')
  const text = fc
    .array(fc.tuple(parts, gaps), {maxLength: 30})
    .map(all => all.map(([part, gap]) => part + gap).join(''))

  it('tells no other codes than are there', () => {
    fc.assert(
      fc.property(text, given => {
        for (const {start, end, read: result} of findCodes(given, read)) {
          if (!result.ok) continue
          const typed = given.slice(start, end).replace(/[^0-9A-Za-z]/g, '')
          expect(codes).toContain(typed.toUpperCase())
        }
      }),
      {numRuns: 300},
    )
  })

  it('knows by the checksum alone what careful reading refuses', () => {
    const slips = new Set(['code/empty', 'code/character', 'code/length', 'code/checksum'])
    const typed = fc.oneof(
      fc.constantFrom(...codes, ...codes.map(damage), ...codes.map(right => right.slice(1))),
      fc.constantFrom(...codes).map(right => right.toLowerCase().replaceAll('0', 'o')),
      // The last character has bits to spare, which must be none.
      fc
        .tuple(fc.constantFrom(...codes), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'))
        .map(([right, last]) => right.slice(0, -1) + last),
      fc.string({
        unit: fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
        minLength: 21,
        maxLength: 32,
      }),
      fc.uint8Array({minLength: 11, maxLength: 18}).map(some => {
        const crc = crc16(some)
        return encode(Uint8Array.from([...some, crc >> 8, crc & 255]))
      }),
    )
    fc.assert(
      fc.property(typed, given => {
        const result = read(given)
        expect(checksOut(given)).toBe(result.ok || !slips.has(result.error.code))
      }),
      {numRuns: 2000},
    )
  })
})

describe('a great deal of text', () => {
  it.each<readonly [string, () => string, readonly number[] | undefined]>([
    ['10,000 damaged codes', () => `${damage(code)}\n`.repeat(10_000), [0, 0, 10_000, 0, 0, 0]],
    ['50 MB of one letter', () => 'a'.repeat(50_000_000), [0, 0, 0, 0, 0, 1]],
    ['50 MB of a digit that begins a code', () => '4'.repeat(50_000_000), [0, 0, 0, 0, 0, 1]],
    ['1 MB of groups', () => '4A2B '.repeat(200_000), undefined],
    ['1 MB of groups on lines', () => '4A2B\n'.repeat(200_000), undefined],
    ['1 MB of small groups', () => '4A '.repeat(330_000), undefined],
    ['1 MB of large groups', () => '7XYZ3AB '.repeat(125_000), undefined],
    ['200 kB of beginnings in cells', () => '{""demarche"":""record""'.repeat(9_000), undefined],
    ['50 MB of chat', () => '10:31 Ana: 4 of us are here\n'.repeat(1_750_000), [0, 0, 0, 0, 0, 1]],
    ['50 MB of braces', () => '{'.repeat(50_000_000), [0, 0, 0, 0, 0, 0]],
    ['200 kB of beginnings', () => '{"demarche":"record"'.repeat(10_000), [0, 0, 10_000, 0, 0, 0]],
    ['20 MB of one string', () => `{"demarche":"record${'x'.repeat(20_000_000)}`, undefined],
  ])('is read in one go: %s', (_, given, wantedCounts) => {
    const result = counts(gathered(given()))
    if (wantedCounts) expect(result).toEqual(wantedCounts)
  })
})
