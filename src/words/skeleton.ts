/** The placeholders of a scenario that was begun from a form: plain words that can be played at once. */
export const skeletonWords = {
  because: 'Our judgement. Say here why you think so, and who taught you.',
  minutes: 15,
  noTitle: 'A scenario without a title',
  noSeat: (number: number) => `Side ${number}`,
  noOpening:
    'Something has happened between the two sides, and for the moment nobody can say for certain what it means. Your own public is waiting impatiently for a decision.',
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
      'It has happened again at the crossing between the two sides, and official reports differ about who was responsible. Nothing can be proved before the evening, but by then your public expects a decision from the government.',
    options: {
      ask: {
        label: 'Ask the other side what happened',
        title: 'A question is sent',
        text: 'The other side understands the question as a friendly signal, and officials who had stopped writing to each other begin again. At home people wonder openly why the government is not doing anything more about it.',
      },
      protest: {
        label: 'Protest in public',
        title: 'A protest is read out',
        text: 'The public at home is satisfied with such determined language, which newspapers repeat on their first page. On the other side it is understood as an insult, and official letters become noticeably colder.',
      },
      guard: {
        label: 'Send guards to the crossing',
        title: 'Guards at the crossing',
        text: 'Guards now stand visibly at the crossing, so that people at home can see that the government is doing something. On the other side they are counted carefully, and officials there demand additional guards of their own.',
      },
    },
  },
  answer: {
    title: 'An answer is expected',
    brief:
      'The other side has acted, and by this morning everybody in the capital has heard about it. You can speak in private, write an official letter or show that you are ready, and whatever you do will be read over there as a sign.',
    options: {
      call: {
        label: 'Call the other side in private',
        title: 'A long call',
        text: 'Both sides agree to keep some distance between their forces, and each of them now knows whom to call in an emergency. At home people ask impatiently why they have heard nothing at all about it.',
      },
      letter: {
        label: 'Write a formal letter',
        title: 'A letter is delivered',
        text: 'The letter is polite but firm, and people at home are calmer once its main sentences have been published. On the other side it is filed with the earlier ones, and no official answer is expected.',
      },
      patrol: {
        label: 'Send a patrol',
        title: 'A patrol goes out',
        text: 'The patrol can be observed from both sides of the line, and at home it is cheered in every newspaper. The other side counts its vehicles carefully and delivers a formal protest on the following day.',
      },
    },
  },
  pressure: {
    title: 'Pressure at home',
    brief:
      'Prices are rising every week, and newspapers ask with growing impatience what the government is waiting for. Your officials bring three different proposals, each of which would satisfy somebody and cost somebody else.',
    options: {
      invite: {
        label: 'Invite the other side to talk',
        title: 'An invitation',
        text: 'The invitation is answered within a single day, and in a tone that is friendlier than anybody expected. Newspapers at home describe it as weakness and demand to know what was promised.',
      },
      limit: {
        label: 'Limit the trade',
        title: 'Fewer lorries',
        text: 'The measure is popular in the capital, where hardly anybody depends on the trade across the line. Traders on both sides lose their orders and begin to look for other partners further away.',
      },
      withdraw: {
        label: 'Draw the guards back',
        title: 'A quieter line',
        text: 'The guards return to their barracks, and for the first time in weeks the line is completely quiet. Lorries wait longer at the crossing without them, and a part of the public at home is not happy about it.',
      },
    },
  },
  offer: {
    title: 'Before the meeting',
    brief:
      'A meeting has been proposed, and the days before it will decide what can be said there and what cannot. You may offer something now, wait patiently, or show that your side can also manage without an agreement.',
    options: {
      reopen: {
        label: 'Offer to reopen the trade',
        title: 'An offer in the open',
        text: 'Lorries move across the line again, and the other side takes careful note of who made the offer. At home some politicians ask loudly what the government was given in return for it.',
      },
      apart: {
        label: 'Close the road between the forces',
        title: 'An empty road',
        text: 'The forces now stand further apart than before, so that nobody can easily be provoked into an accident. The road between them remains empty, and every delivery has to go the longer way around.',
      },
      exercise: {
        label: 'Hold an exercise',
        title: 'An exercise near the line',
        text: 'The exercise goes according to plan, and people at home enjoy the pictures of it in the evening news. The other side studies the same pictures and wonders seriously what they are preparing for.',
      },
    },
  },
  table: {
    title: 'All at one table',
    brief:
      'All sides meet at last, and a limited agreement lies on the table between their delegations. It would allow each of them to check one thing that another has promised, but nobody is under any obligation to sign it.',
    options: {
      sign: {
        label: 'Sign the small agreement',
        title: 'A short paper',
        text: 'The agreement is signed by every delegation, and goods begin to move across the line again. It promises very little, but everything in it can be checked, and at home the government still has to explain it.',
      },
      postpone: {
        label: 'Meet again later',
        title: 'Another date',
        text: 'The meeting ends with nothing but another date, and until then the forces agree to keep their distance. Between the capitals the tone of official letters has become noticeably colder than before.',
      },
      leave: {
        label: 'Leave the table',
        title: 'An empty chair',
        text: 'The delegation leaves the meeting early and is received at home with obvious approval. There is no agreement for anybody to sign, and on the same evening additional guards are ordered back to the line.',
      },
    },
  },
} satisfies Readonly<Record<string, TurnWords<string>>>

/** The endings, in the order in which they are tested. */
export const skeletonEndings = {
  clash: {
    title: 'The line is crossed',
    text: 'Forces of two sides meet at the line, and on this occasion neither government is prepared to order a retreat. Every decision before this one had an understandable reason, so discuss at which of them somebody could still have waited.',
  },
  anger: {
    title: 'The street decides',
    text: 'People at home have waited too long for an answer that they can actually see, and the government has lost their confidence. Whatever is agreed from now on is called a surrender before anybody has properly read it.',
  },
  agreement: {
    title: 'A small agreement that holds',
    text: 'The sides have signed something small that each of them can check, and there is enough confidence between them to try it. When another incident happens, the first reaction will be a question instead of an accusation.',
  },
  cold: {
    title: 'Two closed doors',
    text: 'Nobody is fighting, but the governments are no longer speaking to each other, and hardly any trade crosses the line. Each side can explain in detail how the situation developed, and the explanations contradict one another.',
  },
  open: {
    title: 'Until the next time',
    text: 'The situation has improved enough for the moment, although whatever caused the quarrel has not been settled by anybody. When it returns, everything will depend on who is still prepared to ask the first question.',
  },
}
