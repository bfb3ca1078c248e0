/** The placeholders of a scenario that was begun from a form: plain words that can be played at once. */
export const skeletonWords = {
  because: 'Our judgement. Say here why you think so, and who taught you.',
  minutes: 15,
  noTitle: 'A scenario without a title',
  noSeat: (number: number) => `Side ${number}`,
  noOpening:
    'Something has happened between the two sides, and nobody knows yet what it means. Your own public is waiting for a decision.',
  agreed: 'The sides have signed a small agreement.',
  agreedAim: 'A paper that the sides have signed',

  turns:
    'The turns, in the order of play. Each has a seat that decides, a brief of at most 60 words and two to four options.',
  option:
    'An option is an order, so its label begins with a verb. The tone is how it sounds to the other side. "moves" says how many rungs each ladder moves.',
  grounds:
    'A counterfactual option is our own judgement and needs a reason. What a document says is "documented" and cites its passage.',
  quiet: 'A quiet channel is not seen by the public, but a six on the die lets it leak.',
  joint: 'The last turn belongs to all seats together.',
  sets: 'This order sets the flag that an ending asks for.',
  endings:
    'The endings, from the top: the first whose condition holds is told. The last one has none and takes the rest.',
  immediate: 'An immediate ending is tested after every turn.',
}

type Told = {readonly label: string; readonly title: string; readonly text: string}
type TurnWords<O extends string> = {
  readonly title: string
  readonly brief: string
  readonly options: {readonly [K in O]: Told}
}

/** The four kinds of turn that follow one another, and the last. */
export const skeletonTurns = {
  incident: {
    title: 'Something has happened',
    brief:
      'It has happened again at the crossing between the two sides. Reports differ, and nobody can show yet who began it. Your public expects an answer before the evening.',
    options: {
      ask: {
        label: 'Ask the other side what happened',
        title: 'A question is sent',
        text: 'The question is taken as a good sign, and officials of both sides write to each other again. At home people wonder why nothing is done.',
      },
      protest: {
        label: 'Protest in public',
        title: 'A protest is read out',
        text: 'The public at home is content with the strong words. On the other side they are taken as an insult, and letters become colder.',
      },
      guard: {
        label: 'Send guards to the crossing',
        title: 'Guards at the crossing',
        text: 'Guards stand at the crossing, and at home people see that something is done. On the other side more guards are asked for.',
      },
    },
  },
  answer: {
    title: 'An answer is expected',
    brief:
      'The other side has acted, and everybody has heard of it. You can speak in private, write, or show that you are ready. Whatever you do will be read on the other side as a sign.',
    options: {
      call: {
        label: 'Call the other side in private',
        title: 'A long call',
        text: 'Both sides agree to keep some distance, and each now knows whom to call. At home people ask why they hear nothing.',
      },
      letter: {
        label: 'Write a formal letter',
        title: 'A letter is delivered',
        text: 'The letter is firm, and people at home are calmer. It is filed on the other side and not answered.',
      },
      patrol: {
        label: 'Send a patrol',
        title: 'A patrol goes out',
        text: 'The patrol is seen from both sides. At home it is cheered. The other side counts it, and sends a protest.',
      },
    },
  },
  pressure: {
    title: 'Pressure at home',
    brief:
      'Prices are rising, and newspapers ask what the government is waiting for. Your officials bring three proposals. Each would please somebody and cost somebody else.',
    options: {
      invite: {
        label: 'Invite the other side to talk',
        title: 'An invitation',
        text: 'The invitation is answered within a day, in a friendly tone. Newspapers at home call it weakness.',
      },
      limit: {
        label: 'Limit the trade',
        title: 'Fewer lorries',
        text: 'The measure is popular in the capital. Traders on both sides begin to look for other partners.',
      },
      withdraw: {
        label: 'Draw the guards back',
        title: 'A quieter line',
        text: 'The guards go back to their barracks, and the line is quiet. Lorries wait longer without them, and not everybody at home is pleased.',
      },
    },
  },
  offer: {
    title: 'Before the meeting',
    brief:
      'A meeting has been proposed, and the days before it will decide what can be said there. You may offer something, wait, or show that you can also do without it.',
    options: {
      reopen: {
        label: 'Offer to reopen the trade',
        title: 'An offer in the open',
        text: 'Lorries move again, and the other side takes note of it. At home some ask what was given in return.',
      },
      apart: {
        label: 'Close the road between the forces',
        title: 'An empty road',
        text: 'The forces are further apart now, and nobody is provoked. The road between them is empty, and goods go the long way round.',
      },
      exercise: {
        label: 'Hold an exercise',
        title: 'An exercise near the line',
        text: 'The exercise goes well, and people at home like the pictures of it. The other side wonders what it was for.',
      },
    },
  },
  table: {
    title: 'All at one table',
    brief:
      'All sides meet at last. A small agreement lies on the table: it would let each side check one thing that the other has promised. Nobody has to sign it.',
    options: {
      sign: {
        label: 'Sign the small agreement',
        title: 'A short paper',
        text: 'The paper is signed by all. It promises little, what it promises can be checked, and goods move again. At home it has to be explained.',
      },
      postpone: {
        label: 'Meet again later',
        title: 'Another date',
        text: 'The meeting ends with another date, and until then the forces keep their distance. Between the capitals it has become colder.',
      },
      leave: {
        label: 'Leave the table',
        title: 'An empty chair',
        text: 'The delegation leaves early and is received well at home. The meeting ends without a paper, and guards are sent back to the line.',
      },
    },
  },
} satisfies Readonly<Record<string, TurnWords<string>>>

/** The endings, in the order in which they are tested. */
export const skeletonEndings = {
  clash: {
    title: 'The line is crossed',
    text: 'Forces of two sides meet at the line, and this time nobody stops. Every step before had a reason. Ask at which of them somebody could still have waited.',
  },
  anger: {
    title: 'The street decides',
    text: 'People at home have waited too long for an answer they can see. Whatever is agreed now is called a surrender before anybody has read it.',
  },
  agreement: {
    title: 'A small agreement that holds',
    text: 'The sides have signed something small that each can check, and there is enough trust to try it. The next incident will be met with a question first.',
  },
  cold: {
    title: 'Two closed doors',
    text: 'Nobody fights, and nobody speaks or trades either. Each side can explain how it came to this, and the explanations do not fit together.',
  },
  open: {
    title: 'Until the next time',
    text: 'It has gone well enough for now. What caused the quarrel is still there, and it will matter who is still willing to ask first.',
  },
}
