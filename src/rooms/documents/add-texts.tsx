import {useState} from 'preact/hooks'
import type {Offer, ReadingPack} from '../../session/reading-pack.ts'
import {documents as words} from '../../words/documents.ts'
import {wordOffer} from '../shared/word-offer.ts'

type Props = {readonly pack: ReadingPack; readonly onAdded: () => void}

/** Takes text files of the reading pack and tells what became of each. */
export function AddTexts({pack, onAdded}: Props) {
  const [offers, setOffers] = useState<readonly Offer[]>([])
  return (
    <details class="add-texts">
      <summary>{words.add}</summary>
      <label class="fields">
        <span class="small">{words.addHelp}</span>
        <input
          type="file"
          accept=".txt,text/plain"
          multiple
          onChange={async event => {
            setOffers(await pack.add([...(event.currentTarget.files ?? [])]))
            onAdded()
          }}
        />
      </label>
      <ul role="status" class="plain">
        {offers.map(offer => (
          <li key={JSON.stringify(offer)}>{wordOffer(offer)}</li>
        ))}
      </ul>
    </details>
  )
}
