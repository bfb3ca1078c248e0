import {isolate} from '../isolate.ts'
import type {keptRuns as english} from '../kept-runs.ts'
import type {Translated} from '../translated.ts'

export const keptRuns: Translated<typeof english> = {
  resume: 'جہاں رکے تھے وہیں سے آگے چلیں',
  resumeFacts: (seat, turn, turns) => `${isolate(seat)} · باری ${turn}، کل ${turns}`,
  resumeButton: title => `آگے چلیں: ${isolate(title)}`,
  goOn: 'آگے چلیں',
  ended: 'ختم ہو چکے کھیل',
  endedFacts: (seat, turns) => `${isolate(seat)} · کل باریاں: ${turns}`,
  openButton: title => `دوبارہ دیکھیں: ${isolate(title)}`,
  open: 'دوبارہ دیکھیں',
  forget: title => `ہٹائیں: ${isolate(title)}`,
  remove: 'ہٹائیں',
  removed: title => `اس آلے سے ہٹا دیا گیا: ${isolate(title)}۔`,
  putBack: 'واپس رکھیں',
  notPutBack: 'براؤزر نے اسے دوبارہ محفوظ نہیں کیا۔',
}
