import type {TestItem} from './handouts-test.ts'

/** Form B: a dam between two invented states, Selland and Tarn. */
export const formB: readonly TestItem[] = [
  {
    construct: 'sourcing',
    text: '“The gates of the dam were opened on time, as always,” the press office of Selland’s water board wrote to a radio station.',
    ask: 'What should you ask first before you rely on this sentence?',
    answers: [
      'Did the radio station read the sentence out exactly as the press office had written it?',
      'Was it in the main news, where a station puts what it has checked most carefully?',
      'Who says it, how could they know, and what does the water board gain by it?',
      'Does it agree with what you have always thought of the water board of Selland?',
    ],
    right: 2,
  },
  {
    construct: 'corroboration',
    text: 'Selland’s state radio: farmers from Tarn blocked the canal on Sunday. A weekly in Tarn: the canal was blocked on Sunday when a bank slid into it.',
    ask: 'What can be said so far?',
    answers: [
      'It was blocked on Sunday. For the cause one needs a source that depends on neither.',
      'Farmers blocked the canal, because a radio station is quicker than a weekly is.',
      'The truth lies in the middle: farmers blocked it because the bank was sliding.',
      'Nothing can be said at all, because two reports that contradict each other cancel out.',
    ],
    right: 0,
  },
  {
    construct: 'attribution',
    text: 'Tarn’s interior ministry said that seven people were hurt at the canal. No other office has given a number.',
    ask: 'Which sentence reports this best?',
    answers: [
      'Seven people were hurt at the canal, as is now known from an official number.',
      'Tarn’s ministry counts seven people hurt; no other count is known.',
      'Tarn’s ministry pretends that seven people were hurt, but nobody supports it.',
      'Probably between six and eight people were hurt at the canal on that day.',
    ],
    right: 1,
  },
  {
    construct: 'dates',
    text: 'A letter without a date says: “The engineers met on Friday, during the grape harvest.” Other letters place the harvest in September.',
    ask: 'What does the letter state, and what is inferred?',
    answers: [
      'It states the month; the weekday is inferred.',
      'Both the weekday and the month are inferred.',
      'It states both the weekday and the month.',
      'It states the weekday; the month is inferred.',
    ],
    right: 3,
  },
  {
    construct: 'one source',
    text: 'Both villages report that the water came and that it came late. A gatekeeper, whom the article does not name, says that the minister ordered the delay.',
    ask: 'Which claim rests on one voice only?',
    answers: [
      'That the water came to both of the villages.',
      'None: the newspaper printed all three claims.',
      'That the minister ordered the delay.',
      'That the water came late this time.',
    ],
    right: 2,
  },
  {
    construct: 'advice',
    text: 'An institute writes: “Both states should measure the water together, and their engineers should share every reading.”',
    ask: 'What does this text show?',
    answers: [
      'That the engineers of both states share what they measure.',
      'That somebody advises it. Whether it was done, it does not say.',
      'That the two states have refused to measure the water together.',
      'That measuring together is the only thing that can still help.',
    ],
    right: 1,
  },
  {
    construct: 'ladder',
    text: 'Within ten days, Selland and Tarn have gone from a complaint to closed sluices.',
    ask: 'Why is the way back usually slower than the way up?',
    answers: [
      'Because one side alone can worsen things, while easing needs some trust and consent at home.',
      'Because the state that took the strongest step has won and need not move any more.',
      'Because the law of nations forbids a state to take back a step it has announced.',
      'It is not: whoever closed a sluice can open it again, and all is as it was before.',
    ],
    right: 0,
  },
  {
    construct: 'spiral',
    text: 'For fear of thieves, Tarn puts watchmen at the canal. Selland sees watchmen and builds a fence. Tarn sees the fence and puts up still more watchmen.',
    ask: 'Which explanation should be considered first?',
    answers: [
      'Neither has done enough yet: a much larger number of watchmen would have calmed the other.',
      'One of them planned to take the canal from the beginning and needed a reason.',
      'Both are bluffing, and each knows that the other one is bluffing as well.',
      'Each wants to protect itself, and takes the other’s defence for a threat.',
    ],
    right: 3,
  },
  {
    construct: 'audience',
    text: 'At a rally, Selland’s prime minister promises not to open the sluices before Tarn pays.',
    ask: 'What may this promise do?',
    answers: [
      'It changes nothing in the talks, because words that are spoken in public cost nothing.',
      'It makes a compromise easier, because everyone now knows exactly where he stands.',
      'It may make his firmness more believable and make it costly for him to accept less.',
      'It obliges Tarn to pay, because the promise was heard in both of the states.',
    ],
    right: 2,
  },
  {
    construct: 'channel',
    text: 'Two engineers, one from each state, write to each other without telling the newspapers.',
    ask: 'What is fair to say about it?',
    answers: [
      'It lets both states ask and offer without loss of face, and feeds doubt if it becomes known.',
      'It is better than open talks in every respect, so open talks should be given up.',
      'It will settle the quarrel, because experts agree as soon as nobody is watching.',
      'It is of no use, because only what has been said in public can bind a government.',
    ],
    right: 0,
  },
  {
    construct: 'small step',
    text: 'Tarn wants to lower the tension without giving everything away.',
    ask: 'Which step fits that aim best?',
    answers: [
      'Wait until Selland has opened everything on its side, and decide after that.',
      'Take down one of four fences on a named day, and let Selland come and watch.',
      'Take down all four fences tonight and hope that Selland will be grateful for it.',
      'Declare in friendly words that Tarn has always wanted good relations.',
    ],
    right: 1,
  },
  {
    construct: 'ripeness',
    text: 'The canal has been dry for a month.',
    ask: 'When are both sides most likely to talk in earnest?',
    answers: [
      'When the stop hurts only one side, so that the other one can choose its moment.',
      'When one side is clearly winning and the other has nothing left that it could offer.',
      'When the newspapers on both sides of the canal are as angry as they can be.',
      'When the stop hurts both, and both can see a way out that they could bear.',
    ],
    right: 3,
  },
]
