import {POLICIES} from '../../machines/rivals.ts'
import type {Catalogue, Scenario} from '../../scenarios/schema.ts'
import {LARGEST_SEED, type Lesson, MINUTES_RANGE} from '../../session/lesson.ts'
import {link} from '../../words/link.ts'
import {ClockField} from './clock-field.tsx'
import {Choice, Group, NumberField, Tick} from './fields.tsx'
import {PassagesField} from './passages-field.tsx'
import {SeatsField} from './seats-field.tsx'

type Props = {
  readonly lesson: Lesson
  readonly scenario: Scenario
  readonly loadCatalogue: () => Promise<Catalogue>
  readonly random: () => number
  readonly onChange: (change: Partial<Lesson>) => void
}

const FORECASTS = ['on', 'required', 'off'] as const

/** Everything that a lesson fixes beside its scenario. */
export function LessonForm({lesson, scenario, loadCatalogue, random, onChange}: Props) {
  const [freeRival, freeRivalHelp] = link.freeRival
  const rule = (name: 'audienceGate' | 'deterrence') => ({
    checked: (lesson.rules[name] ?? scenario.rules[name]) === 'on',
    // A switch as the scenario has it needs no word in the address.
    onChange: (isOn: boolean) => {
      const {[name]: _, ...others} = lesson.rules
      const value = isOn ? 'on' : 'off'
      onChange({rules: value === scenario.rules[name] ? others : {...others, [name]: value}})
    },
  })
  return (
    <>
      <SeatsField lesson={lesson} scenario={scenario} onChange={onChange} />
      <Group title={link.rival}>
        {POLICIES.map(policy => {
          const [label, help] = link.rivals[policy]
          return (
            <Choice
              key={policy}
              name="rival"
              label={label}
              help={help}
              checked={lesson.rival === policy}
              onChoose={() => onChange({rival: policy})}
            />
          )
        })}
        <Choice
          name="rival"
          label={freeRival}
          help={freeRivalHelp}
          checked={lesson.rival === undefined}
          onChoose={() => onChange({rival: undefined})}
        />
      </Group>
      <Group title={link.dice}>
        <NumberField
          label={link.seed}
          help={link.seedHelp}
          wrong={link.seedWrong}
          range={[0, LARGEST_SEED]}
          value={lesson.seed}
          onValue={seed => onChange({seed})}
        >
          <button
            type="button"
            class="ghost"
            // Short enough to be read out in class.
            onClick={() => onChange({seed: (random() % 9999) + 1})}
          >
            {link.draw}
          </button>
        </NumberField>
        <ClockField clock={lesson.clock} onClock={clock => onChange({clock})} />
        <NumberField
          label={link.minutes}
          help={link.minutesHelp}
          wrong={link.minutesWrong}
          range={MINUTES_RANGE}
          value={lesson.minutes}
          onValue={minutes => onChange({minutes})}
        />
      </Group>
      <Group title={link.rules}>
        <Tick label={link.audienceGate} help={link.audienceGateHelp} {...rule('audienceGate')} />
        <Tick label={link.deterrence} help={link.deterrenceHelp} {...rule('deterrence')} />
      </Group>
      <Group title={link.show}>
        <Tick
          label={link.hide}
          help={link.hideHelp}
          checked={lesson.hideDirections}
          onChange={hideDirections => onChange({hideDirections})}
        />
        <Tick
          label={link.reasons}
          checked={lesson.reasonsRequired}
          onChange={reasonsRequired => onChange({reasonsRequired})}
        />
        <fieldset class="link-row">
          <legend>{link.forecasts}</legend>
          {FORECASTS.map(forecasts => (
            <Choice
              key={forecasts}
              name="forecasts"
              label={link.forecastKinds[forecasts]}
              checked={lesson.forecasts === forecasts}
              onChoose={() => onChange({forecasts})}
            />
          ))}
        </fieldset>
        <PassagesField
          open={lesson.open}
          scenario={scenario}
          loadCatalogue={loadCatalogue}
          onOpen={open => onChange({open})}
        />
      </Group>
    </>
  )
}
