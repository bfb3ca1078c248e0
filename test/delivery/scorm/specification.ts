/** One call of the API as it was made: its name, its arguments, and what the LMS answered. */
export type Call = readonly [name: string, args: readonly string[], answer: unknown]

const CHARACTERS = (most: number) => new RegExp(`^[\\s\\S]{0,${most}}$`)
const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/

/** What SCORM 1.2 lets a page set, of the elements that this project may touch, in the specification's own words. */
const SETTABLE: readonly (readonly [RegExp, RegExp])[] = [
  [/^cmi\.core\.lesson_status$/, /^(incomplete|completed)$/],
  [/^cmi\.core\.lesson_location$/, CHARACTERS(255)],
  [/^cmi\.core\.session_time$/, TIMESPAN],
  [/^cmi\.core\.exit$/, /^(suspend|)$/],
  [/^cmi\.suspend_data$/, CHARACTERS(4096)],
  [/^cmi\.interactions\.\d+\.id$/, /^[\x21-\x7e]{1,255}$/],
  [/^cmi\.interactions\.\d+\.type$/, /^choice$/],
  [/^cmi\.interactions\.\d+\.time$/, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/],
  [/^cmi\.interactions\.\d+\.latency$/, TIMESPAN],
  [
    /^cmi\.interactions\.\d+\.student_response$/,
    /^([a-z0-9](,[a-z0-9])*|\{[a-z0-9](,[a-z0-9])*\})$/,
  ],
]
const ASKABLE = ['cmi.core.lesson_status', 'cmi.suspend_data', 'cmi.interactions._count']

/** What of these calls breaks the specification, or asks or says more than was promised; a line each. */
export function offences(calls: readonly Call[]): readonly string[] {
  const found: string[] = []
  let state: 'before' | 'open' | 'over' = 'before'
  for (const [name, args] of calls) {
    const [element = '', value = ''] = args
    if (name === 'LMSInitialize') {
      if (state !== 'before' || element !== '')
        found.push('LMSInitialize comes twice, or says something')
      state = 'open'
    } else if (state !== 'open' && name !== 'LMSGetLastError') {
      found.push(`${name} ${element} comes ${state} the talk`)
    } else if (name === 'LMSFinish') state = 'over'
    else if (name === 'LMSSetValue') {
      const form = SETTABLE.find(([elements]) => elements.test(element))?.[1]
      if (!form?.test(value)) found.push(`${element} is set to ${value.slice(0, 80)}`)
    } else if (name === 'LMSGetValue' && !ASKABLE.includes(element)) {
      found.push(`${element} is asked for`)
    }
  }
  return found
}
