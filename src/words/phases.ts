import type {Phase} from '../records/prompts.ts'

/** The phases of a debrief, as they are called out to a class. */
export const phaseNames: Readonly<Record<Phase, string>> = {
  'step-out': 'Step out',
  reactions: 'Reactions',
  description: 'What happened',
  analysis: 'Why it happened',
  application: 'What follows from it',
}

/** What is to be done in each of them, in our words. */
export const phaseTodo: Readonly<Record<Phase, string>> = {
  'step-out':
    'Let everybody leave the office that they held. Each says their own name and one word for how they feel now.',
  reactions:
    'Feelings come first, reasons later. Go round the room; nobody answers anybody, and nobody has to speak.',
  description:
    'Step through the turns in silence. Then collect what happened: only facts that all accept, and not yet why.',
  analysis:
    'Now ask why. Name the rule that moved the crisis, try a theory on it, and ask what another seat would say.',
  application:
    'Change one decision and nothing else, and follow what comes of it. Then leave the game: where is this so today?',
}
