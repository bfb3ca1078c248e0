import {describe, expect, test} from 'vitest'
import {changed, codesOf, HARBOUR, readHarbour} from './harbour.ts'

test('a scenario without mistakes is read whole, with what may be left out filled in', () => {
  const {scenario, problems} = readHarbour()
  expect(problems).toEqual([])
  expect(scenario?.turns.map(turn => turn.id)).toEqual(['tow', 'answer', 'table'])
  expect(scenario?.turns[2]?.options[1]).toMatchObject({channel: 'open', moves: {}})
  expect(scenario?.rules).toEqual({audienceGate: 'on', deterrence: 'off'})
})

test('a warning does not stop a scenario from being played', () => {
  const text = changed('flags:\n', 'flags:\n  fogbound: Fog lies on the bank.\n')
  const {scenario, problems} = readHarbour(text)
  expect(scenario?.id).toBe('harbour')
  expect(problems).toMatchObject([{code: 'scenario/flag-never-set', severity: 'warning'}])
})

test('mistakes of form, of names and of truth are all found at once, in the order of the text', () => {
  let text = HARBOUR
  const change = (right: string, wrong: string) => {
    expect(text.split(right)).toHaveLength(2)
    text = text.replace(right, wrong)
  }
  change('minutes: 15', 'minutes: fifteen\nminutes: 20')
  change('    capital: tamsund', '    capital: tamsun')
  change(
    '        tone: force\n        moves: { military: +1 }',
    '        tone: forced\n        moves: { military: +9 }',
  )
  change('when: patrolled && military >= 2', 'when: patroled && military >= 2')
  change('because: Putting off costs nothing on the day.', 'cites: []')
  change('ending: closed-weeks', 'ending: closing')
  expect(codesOf(text)).toMatchInlineSnapshot(`
    [
      "scenario/wrong-kind 8:10",
      "yaml/duplicate-key 9:1",
      "scenario/unknown-place 33:14",
      "scenario/unknown-choice 124:15",
      "scenario/out-of-range 125:28",
      "condition/unknown-name 160:21",
      "truth/no-ground 198:16",
      "scenario/unknown-ending 246:15",
    ]
  `)
})

test('the parts of a broken block are still checked', () => {
  const text = changed(
    '    seat: vell\n    title: What Tamsund answers',
    '    seat: vel\n    title: 7',
  )
  expect(codesOf(text)).toMatchInlineSnapshot(`
    [
      "scenario/unknown-seat 133:11",
      "scenario/wrong-kind 134:12",
    ]
  `)
})

describe('what cannot be read is not held against those who name it', () => {
  test.each([
    [
      'places',
      'places:\n  skerrin: { name: Skerrin',
      'places: 1\nplaces2:\n  skerrin: { name: Skerrin',
    ],
    ['flags', 'flags:\n', 'flags: none\nflags2:\n'],
    ['the id of a passage', '- id: H4', '- idd: H4'],
    ['the id of an option', '- id: release', '- id: 7'],
    ['a reference of the wrong form', 'doubts: [Q1]', 'doubts: [q1]'],
    ['a seat of the wrong form', 'seat: vell', 'seat: The Office'],
  ])('%s', (_, right, wrong) => {
    const codes = codesOf(changed(right, wrong)).map(code => code.split(' ')[0])
    const form = /^scenario\/(wrong-kind|unknown-field|missing-field|bad-id)$/
    expect(codes.filter(code => !form.test(code ?? ''))).toEqual([])
    expect(codes).not.toEqual([])
  })
})

test('a text that is no block of fields is said to be none', () => {
  for (const text of ['harbour\n', '- harbour\n', '42\n', '"demarche: 1"\n']) {
    expect(codesOf(text)).toEqual(['scenario/wrong-kind 1:1'])
  }
})

describe('a problem points at the words at fault', () => {
  const pointed = (right: string, wrong: string) => {
    const text = changed(right, wrong)
    const lines = text.split('\n')
    return readHarbour(text).problems.map(({code, at}) => {
      expect(at.endLine).toBe(at.line)
      return `${code}: ${lines[at.line - 1]?.slice(at.column - 1, (at.endColumn ?? 0) - 1)}`
    })
  }

  test.each([
    ['a value', 'seat: vell', 'seat: vel', 'scenario/unknown-seat: vel'],
    ['an unknown key', 'dateline: Monday', 'datelin: Monday', 'scenario/unknown-field: datelin'],
    ['the first key of what lacks a field', 'worth: 1', '# worth', 'scenario/missing-field: id'],
    [
      'the key of what lacks a field',
      '  trust: { start: 1 }',
      '',
      'scenario/missing-field: ladders',
    ],
    ['a mark within a text', 'paper. [H3]', 'paper. [H9]', 'scenario/unknown-passage: [H9]'],
    ['a mark in a block', 'Tamsund. [H2]', 'Tamsund. [H9]', 'scenario/unknown-passage: [H9]'],
    [
      'a name in a condition',
      'met: released',
      'met: trust > 1 || relesed',
      'condition/unknown-name: relesed',
    ],
    [
      'a name in quotes',
      'met: released',
      'met: "trust > 1 || relesed"',
      'condition/unknown-name: relesed',
    ],
    ['the end of a condition', 'met: released', 'met: released &&', 'condition/syntax: &'],
    [
      'an empty value',
      'care: Nobody is hurt in this story.',
      'care: #',
      'scenario/wrong-kind: care',
    ],
  ])('%s', (_, right, wrong, expected) => {
    expect(pointed(right, wrong)).toEqual([expected])
  })
})

describe('a name is looked up wherever it is given', () => {
  test.each([
    ['capital: tamsund', 'capital: tamsun', 'scenario/unknown-place'],
    ['alert, at: north-bank', 'alert, at: north-bonk', 'scenario/unknown-place'],
    ['from: skerrin', 'from: skerin', 'scenario/unknown-place'],
    ['to: tamsund', 'to: tamsun', 'scenario/unknown-place'],
    ['worth: 1', 'worth: 1\n    stage: {look: sea}', 'scenario/unknown-place'],
    ['seats: [orra, vell]', 'seats: [orra, vel]', 'scenario/unknown-seat'],
    ['seats: [orra, vell]', 'seat: orra\n    seats: [orra, vell]', 'scenario/turn-seat'],
    ['[Q1]\n\nglossary', '[Q2]\n\nglossary', 'scenario/unknown-doubt'],
    ['no paper. [H3]', 'no paper. [C1]', 'scenario/unlisted-document'],
    [
      'turns:\n',
      '  - {id: quay-letters, letter: K, title: a, kind: b, date: c, dated: stated, split: line, about: d, passages: [{id: K1}]}\nturns:\n',
      'scenario/duplicate-document',
    ],
    ['    letter: H', '    letter: T', 'scenario/duplicate-letter'],
    ['met: released', 'met: released and patrolled', 'condition/operator'],
    ['when: diplomatic <= 3', 'when: diplomatic', 'condition/not-yes-no'],
    ['when: patrolled && military >= 2', 'when: military', 'condition/not-yes-no'],
    ['when: closed_season && trust >= 2', 'when: trust', 'condition/not-yes-no'],
    ['title: What Tamsund answers', 'title: a\n    when: trust', 'condition/not-yes-no'],
    [
      'moves: { economic: +1 }\n      basis',
      'moves: { trust: +1 }\n      basis',
      'scenario/event-eases',
    ],
  ])('%j', (right, wrong, code) => {
    const codes = codesOf(changed(right, wrong)).map(told => told.split(' ')[0])
    expect(codes).toContain(code)
  })
})

describe('what is right is not complained of', () => {
  test.each([
    ['a last ending that says it takes the rest', 'worth: 1', 'worth: 1\n    when: true'],
    ['options of different turns with one id', '- id: keep', '- id: protest'],
    ['a doubt in a text', 'no paper. [H3]', 'no paper. [H3] [Q1]'],
    [
      'furniture with an anchor',
      'furniture: true',
      'furniture: true\n        anchor: to the office',
    ],
    [
      'a brief of sixty words and marks',
      'brief: The trawler lies at your pier,',
      `brief: ${'word '.repeat(52)}[H2] [H3]`,
    ],
    [
      'an event that moves nothing',
      'moves: { economic: +1 }\n      basis',
      'moves: {}\n      basis',
    ],
    [
      'a judgement with a passage only',
      'because: Putting off costs nothing on the day.',
      'cites: [H4]',
    ],
  ])('%s', (_, right, wrong) => {
    expect(codesOf(changed(right, wrong))).toEqual([])
  })
})

test('each sort of wrong value is told by its own name', () => {
  const found = (right: string, wrong: string) =>
    readHarbour(changed(right, wrong)).problems.map(({code, fields}) => ({code, ...fields}))
  expect(found('immediate: true', 'immediate: yes')).toMatchInlineSnapshot(`
    [
      {
        "code": "scenario/wrong-kind",
        "expected": "yes or no",
        "field": "immediate of ending “blockade”",
        "found": "text",
      },
    ]
  `)
  expect(found('worth: 3', 'worth: 2.5')).toMatchInlineSnapshot(`
    [
      {
        "code": "scenario/wrong-kind",
        "expected": "whole number",
        "field": "worth of ending “closed-weeks”",
        "found": "number",
      },
    ]
  `)
  expect(found('worth: 3', 'worth: .inf')).toMatchInlineSnapshot(`
    [
      {
        "code": "scenario/wrong-kind",
        "expected": "whole number",
        "field": "worth of ending “closed-weeks”",
        "found": "number",
      },
    ]
  `)
  expect(found('title: One table, two ports', 'title: 1971')).toMatchInlineSnapshot(`
    [
      {
        "code": "scenario/wrong-kind",
        "expected": "text",
        "field": "title of turn “table”",
        "found": "number",
      },
    ]
  `)
  expect(found('met: released', 'met: [released]')).toMatchInlineSnapshot(`
    [
      {
        "code": "scenario/wrong-kind",
        "expected": "condition",
        "field": "met of aim 1",
        "found": "list",
      },
    ]
  `)
  expect(found('at: [5.0, 62.4]', 'at: [5.0, 162.4]')).toMatchInlineSnapshot(`
    [
      {
        "code": "scenario/out-of-range",
        "field": "entry 2 of at of place “north-bank”",
        "least": null,
        "most": 90,
        "value": 162.4,
      },
    ]
  `)
  expect(found('cites: [H2]\n    stage', 'cites: [h2]\n    stage')).toMatchInlineSnapshot(`
    [
      {
        "code": "scenario/bad-id",
        "shape": "passage-id",
        "suggestion": "H2",
        "value": "h2",
      },
    ]
  `)
  expect(found('demarche: 1', 'demarche: 2')).toMatchInlineSnapshot(`
    [
      {
        "choices": "1",
        "code": "scenario/unknown-choice",
        "field": "demarche",
        "suggestion": "1",
        "value": "2",
      },
    ]
  `)
  expect(found('  tow line:', '  "":')).toMatchInlineSnapshot(`
    [
      {
        "code": "scenario/too-short",
        "field": "term “”",
        "least": 1,
        "length": 0,
        "unit": "characters",
      },
    ]
  `)
})
