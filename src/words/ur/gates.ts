import type {Gate as EnglishGate, gates as english} from '../gates.ts'
import type {Translated} from '../translated.ts'

export type Gate = EnglishGate

export const gates: Translated<typeof english> = {
  'trust-gate': name =>
    `ایک پھاٹک: درجہ 3 یا اس سے اوپر ${name('military')} تبھی نیچے آتی ہے جب ${name('trust')} درجہ 1 یا اس سے اوپر ہو۔`,
  'audience-gate': name =>
    `ایک پھاٹک: جب تک ${name('audience')} درجہ 4 پر ہو، ${name('diplomatic')} بہتر نہیں ہو سکتی۔`,
  'military-gate': name =>
    `ایک پھاٹک: جب تک ${name('military')} درجہ 3 یا اس سے اوپر ہو، ${name('economic')} بہتر نہیں ہو سکتی۔`,
  'envoys-gate': name =>
    `ایک پھاٹک: جب تک ${name('diplomatic')} درجہ 3 یا اس سے اوپر ہو، ${name('trust')} صرف خاموش رابطے سے بڑھتی ہے۔`,
  deterrence: name =>
    `اس کھیل کا ایک پھاٹک: سخت گیر فریق کے سامنے نرم احکامات سے ${name('trust')} نہیں بڑھتی۔`,
}
