import {REGIONS, type Region} from '../../drafts/regions.ts'
import {startForm as words} from '../../words/start-form.ts'

type Props = {
  /** The id of the field in the page. */
  readonly id: string
  readonly region: Region
  readonly onRegion: (region: Region) => void
}

/** Which coast the invented places of a new scenario stand on until they are moved. */
export const StartRegion = ({id, region, onRegion}: Props) => (
  <div class="start-field">
    <label for={id}>{words.region}</label>
    <select
      id={id}
      aria-describedby={`${id}-help`}
      value={region}
      onChange={({currentTarget}) => {
        const chosen = REGIONS.find(each => each === currentTarget.value)
        if (chosen) onRegion(chosen)
      }}
    >
      {REGIONS.map(each => (
        <option key={each} value={each}>
          {words.regions[each]}
        </option>
      ))}
    </select>
    <small id={`${id}-help`}>{words.regionHelp}</small>
  </div>
)
