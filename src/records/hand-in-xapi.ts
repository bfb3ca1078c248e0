import {
  type DecisionRow,
  decisionRowsOf,
  type HandedIn,
  idOf,
  type PlayRow,
  playRowsOf,
} from './hand-in.ts'

/** A text in languages by their tags. */
type Languages = {readonly [tag: string]: string}

/** An activity as xAPI describes it: a scenario, or a turn with its options. */
export type XapiActivity = {
  readonly objectType: 'Activity'
  readonly id: string
  readonly definition: {
    readonly type: string
    readonly name: Languages
    readonly interactionType?: 'choice'
    readonly choices?: readonly {readonly id: string; readonly description: Languages}[]
  }
}

/** A statement of xAPI 1.0.3 without a time, because records keep no clock, and without any mark of right or wrong. */
export type XapiStatement = {
  readonly id: string
  readonly actor: {
    readonly objectType: 'Agent'
    readonly account: {readonly homePage: string; readonly name: string}
  }
  readonly verb: {readonly id: string; readonly display: Languages}
  readonly object: XapiActivity
  readonly result: {readonly response: string; readonly completion?: true}
  readonly context: {
    /** The play: the same in all its statements. */
    readonly registration: string
    readonly platform: 'Demarche'
    readonly contextActivities?: {readonly parent: readonly XapiActivity[]}
    readonly extensions: {readonly [address: string]: string | number | readonly string[]}
  }
}

/**
 * Where our ids live unless a school gives an address of its own. The name can belong to nobody
 * (RFC 2606), so no program is led to a strange site.
 */
export const XAPI_HOME = 'https://demarche.invalid'

/**
 * A statement for each decision of a person, "answered" with the option's id, and one for each play
 * that came to its end, "completed" with the ending's. Ids follow from alias, group and play, so that
 * the same statements handed in twice are there once. `home` is an address without a slash at its end.
 */
export const xapiStatements = (
  handed: readonly HandedIn[],
  home: string = XAPI_HOME,
): readonly XapiStatement[] =>
  playRowsOf(handed).flatMap(play => [
    ...decisionRowsOf(play)
      .filter(({step}) => step.by === 'person')
      .map(row => answered(row, home)),
    ...completed(play, home),
  ])

function answered({play, step, number}: DecisionRow, home: string): XapiStatement {
  const {turn, option, seats, roll} = step
  const scenario = scenarioOf(play, home)
  return {
    id: idOf(play, ['answered', turn.id]),
    actor: actorOf(play, home),
    verb: {id: 'http://adlnet.gov/expapi/verbs/answered', display: {en: 'answered'}},
    object: {
      objectType: 'Activity',
      id: `${scenario.id}/turns/${turn.id}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        name: {en: turn.title},
        interactionType: 'choice',
        choices: turn.options.map(({id, label}) => ({id, description: {en: label}})),
      },
    },
    result: {response: option.id},
    context: {
      ...contextOf(play, home, {turn: number, seats, tone: option.tone, die: roll}),
      contextActivities: {parent: [scenario]},
    },
  }
}

function completed(play: PlayRow, home: string): readonly XapiStatement[] {
  const {ending} = play.found.play
  if (ending === undefined) return []
  return [
    {
      id: idOf(play, ['completed']),
      actor: actorOf(play, home),
      verb: {id: 'http://adlnet.gov/expapi/verbs/completed', display: {en: 'completed'}},
      object: scenarioOf(play, home),
      result: {response: ending, completion: true},
      context: contextOf(play, home, {}),
    },
  ]
}

const actorOf = ({alias}: PlayRow, home: string) => ({
  objectType: 'Agent' as const,
  account: {homePage: home, name: alias},
})

function scenarioOf({found}: PlayRow, home: string): XapiActivity {
  const {id, title} = found.play.playable.scenario
  return {
    objectType: 'Activity',
    id: `${home}/scenarios/${id}`,
    definition: {
      type: 'http://adlnet.gov/expapi/activities/simulation',
      name: {en: title},
    },
  }
}

/** The play, and how it was set up, under addresses of ours. */
function contextOf(
  {id, group, found}: PlayRow,
  home: string,
  more: {readonly [name: string]: string | number | readonly string[]},
) {
  const {held, rival, dice, rules} = found.play.setup
  const said = {
    ...(group === undefined ? {} : {group}),
    ...{held, rival, dice: 'seed' in dice ? `seed ${dice.seed}` : `fixed ${dice.fixed}`},
    ...{'audience-gate': rules.audienceGate, deterrence: rules.deterrence, ...more},
  }
  const extensions = Object.fromEntries(
    Object.entries(said).map(([name, value]) => [`${home}/xapi/${name}`, value]),
  )
  return {registration: id, platform: 'Demarche' as const, extensions}
}
