import type {Offer} from '../../session/reading-pack.ts'
import {drawerWords} from '../../words/drawer.ts'

/** What became of an offered text. */
export function wordOffer(offer: Offer): string {
  if ('document' in offer) {
    return offer.status === 'kept' ? drawerWords.added(offer.document.title) : drawerWords.notKept
  }
  const sentences = {
    'no-document': drawerWords.notAdded,
    'several-documents': drawerWords.twoFit,
    'too-large': drawerWords.tooLarge,
    unreadable: drawerWords.unreadable,
  }
  return sentences[offer.status](offer.name)
}
