/*
 * Theories as lenses, by the name with which a scenario's reasons begin. Each has what it lets one see
 * and what must be doubted about it, in one sentence.
 */

export type Lens = {readonly name: string; readonly sees: string; readonly doubt: string}

export const LENSES: readonly Lens[] = [
  {
    name: 'Kahn',
    sees: 'Crises climb by rungs, and to skip one is itself a message (1965).',
    doubt:
      'He named the fault himself: real leaders see no ladder, and two sides may count different rungs.',
  },
  {
    name: 'Schelling',
    sees: 'A limit that both can see may hold without any agreement, and some risk is always left to chance (1960, 1966).',
    doubt: 'A limit is often found only afterwards, by those who know that it held.',
  },
  {
    name: 'Fearon',
    sees: 'A public stand binds the leader who takes it, because to retreat costs him at home (1994).',
    doubt:
      'Snyder and Borghard (2011) found little evidence of such costs, so the gate may be switched off.',
  },
  {
    name: 'Osgood',
    sees: 'Small steps that are announced, can be checked and are repeated may turn a quarrel (1962).',
    doubt: 'Whoever expects deceit may take the first small step for weakness, or for a trick.',
  },
  {
    name: 'Jervis',
    sees: 'What one side means as defence the other may read as attack (1976).',
    doubt: 'It helps only if the other side is frightened; against one that is greedy it misleads.',
  },
  {
    name: 'Putnam',
    sees: 'A deal must pass at home as well as abroad, and issues can be linked (1988).',
    doubt: 'It fits where home politics can be seen from outside, and often they cannot.',
  },
  {
    name: 'Zartman',
    sees: 'People talk when a stalemate hurts both and a way out is in sight (2000).',
    doubt: 'That the moment was ripe is easily said once the talks have worked.',
  },
  {
    name: 'Axelrod',
    sees: 'Clear answers in kind can keep peace between those who will meet again (1984).',
    doubt: 'With noise, a single mistake echoes back and forth until somebody forgives.',
  },
  {
    name: 'Pruitt and Rubin',
    sees: 'Escalation leaves something behind that does not go when its cause goes (1986).',
    doubt:
      'How long it stays differs from case to case, and the game’s one rung a turn is only a guess.',
  },
  {
    name: 'Wanis-St. John',
    sees: 'A back channel protects talks from those who would spoil them (2006).',
    doubt: 'The same secrecy feeds distrust as soon as it is found out.',
  },
]
