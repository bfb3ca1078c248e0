import type {TestItem} from './handouts-test.ts'

/** Form A: a ferry between two invented states, Arvale and Morren. */
export const formA: readonly TestItem[] = [
  {
    construct: 'sourcing',
    text: '“Our inspectors at the ferry have always been correct,” a spokesman of Arvale’s customs service told a newspaper.',
    ask: 'What should you ask first before you rely on this sentence?',
    answers: [
      'Was it printed on the front page, where the paper puts what it has checked most carefully?',
      'Who says it, how could he know, and what does his office gain by it?',
      'Does it agree with what you have always thought of the customs service of Arvale?',
      'Did the newspaper print his words exactly as he spoke them to its reporter?',
    ],
    right: 1,
  },
  {
    construct: 'corroboration',
    text: 'Arvale’s news agency: guards from Morren stopped the ferry on Monday. A newspaper in Morren: the ferry stopped on Monday when its engine failed.',
    ask: 'What can be said so far?',
    answers: [
      'Guards stopped the ferry, because a news agency is more careful than a newspaper is.',
      'The truth lies in the middle: guards stopped the ferry because its engine was failing.',
      'Nothing can be said at all, because two reports that contradict each other cancel out.',
      'It stopped on Monday. For the reason one needs a source that depends on neither.',
    ],
    right: 3,
  },
  {
    construct: 'attribution',
    text: 'Morren’s health ministry said that four people were hurt at the landing. No other office has given a number.',
    ask: 'Which sentence reports this best?',
    answers: [
      'Morren’s ministry counts four people hurt; no other count is known.',
      'Four people were hurt at the landing, as is now known from an official number.',
      'Probably between three and five people were hurt at the landing on that day.',
      'Morren’s ministry pretends that four people were hurt, but nobody supports it.',
    ],
    right: 0,
  },
  {
    construct: 'dates',
    text: 'A note without a date says: “The talks began on Thursday, while the river was in flood.” Other papers place the flood in April.',
    ask: 'What does the note state, and what is inferred?',
    answers: [
      'It states both the weekday and the month.',
      'It states the month; the weekday is inferred.',
      'It states the weekday; the month is inferred.',
      'Both the weekday and the month are inferred.',
    ],
    right: 2,
  },
  {
    construct: 'one source',
    text: 'Both harbours report that the ferry ran all week and that queues grew. A captain, whom the article does not name, says that the capital ordered the queues.',
    ask: 'Which claim rests on one voice only?',
    answers: [
      'That the ferry ran all week.',
      'That the capital ordered the queues.',
      'That queues grew at both of the harbours.',
      'None: the newspaper printed all three claims.',
    ],
    right: 1,
  },
  {
    construct: 'advice',
    text: 'A researcher writes: “The two states should open a joint office at the landing, and their guards should meet every week.”',
    ask: 'What does this text show?',
    answers: [
      'That the guards of both states meet at the landing every week.',
      'That the two states have refused to open an office together.',
      'That a joint office is the only thing that can still help them.',
      'That somebody advises it. Whether it was done, it does not say.',
    ],
    right: 3,
  },
  {
    construct: 'ladder',
    text: 'Within a week, Arvale and Morren have gone from a written protest to closed landings.',
    ask: 'Why is the way back usually slower than the way up?',
    answers: [
      'Because the law of nations forbids a state to take back a step it has announced.',
      'Because one side alone can worsen things, while easing needs some trust and consent at home.',
      'It is not: whoever closed a landing can open it again, and all is as it was before.',
      'Because the state that took the strongest step has won and need not move any more.',
    ],
    right: 1,
  },
  {
    construct: 'spiral',
    text: 'For fear of smugglers, Morren sends more guards to the landing. Arvale sees guards and sends boats. Morren sees boats and sends still more guards.',
    ask: 'Which explanation should be considered first?',
    answers: [
      'One of them planned an attack from the beginning and needed a reason that sounds good.',
      'Both are bluffing, and each knows that the other one is bluffing as well.',
      'Each wants to protect itself, and takes the other’s defence for a threat.',
      'Neither has sent enough guards yet: a much larger force would have calmed the other.',
    ],
    right: 2,
  },
  {
    construct: 'audience',
    text: 'On television, Arvale’s minister promises not to open the landing before Morren apologises.',
    ask: 'What may this promise do?',
    answers: [
      'It may make her firmness more believable and make it costly for her to accept less.',
      'It changes nothing in the talks, because words that are spoken in public cost nothing.',
      'It makes a compromise easier, because everyone now knows exactly where she stands.',
      'It obliges Morren to apologise, because the promise was heard in both of the states.',
    ],
    right: 0,
  },
  {
    construct: 'channel',
    text: 'The two ministries keep a telephone line of which the public does not know.',
    ask: 'What is fair to say about it?',
    answers: [
      'It will settle the quarrel, because officials agree as soon as nobody is watching.',
      'It is of no use, because only what has been said in public can bind a government.',
      'It is better than open talks in every respect, so open talks should be given up.',
      'It lets them ask and offer without loss of face, and feeds doubt if it becomes known.',
    ],
    right: 3,
  },
  {
    construct: 'small step',
    text: 'Arvale wants to lower the tension without giving everything away.',
    ask: 'Which step fits that aim best?',
    answers: [
      'Open all three barriers tonight and hope that Morren will be grateful for it.',
      'Declare in friendly words that Arvale has always wanted good relations.',
      'Wait until Morren has opened everything on its side, and decide after that.',
      'Open one of three barriers on a named day, and let Morren come and watch.',
    ],
    right: 3,
  },
  {
    construct: 'ripeness',
    text: 'The ferry has stood still for a month.',
    ask: 'When are both sides most likely to talk in earnest?',
    answers: [
      'When the stop hurts both, and both can see a way out that they could bear.',
      'When one side is clearly winning and the other has nothing left that it could offer.',
      'When the newspapers on both banks of the river are as angry as they can be.',
      'When the stop hurts only one side, so that the other one can choose its moment.',
    ],
    right: 0,
  },
]
