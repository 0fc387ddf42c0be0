import { describe, expect, it } from 'vitest';
import { englishTense, type TenseSide } from './english-tense.ts';

/** Sentences with a day in brackets, and where their verbs put it. */
const sentences: readonly (readonly [side: TenseSide, text: string])[] = [
  ['past', 'The court ruled [Tuesday] that the law was void.'],
  ['future', 'The court will rule [Tuesday] on the law.'],
  ['past', 'He told reporters on [Monday] that he would resign.'],
  ['future', 'He told reporters he would resign on [Monday].'],
  ['future', 'Lawmakers are scheduled to vote [Thursday].'],
  ['future', 'The vote is [Tuesday].'],
  ['future', "[Monday]'s meeting is expected to last two hours."],
  ['past', "[Monday]'s meeting lasted two hours."],
  ['future', 'On [Saturday], voters will choose a new mayor.'],
  ['past', 'On [Saturday], voters chose a new mayor.'],
  ['future', 'The strike, which is due to begin on [Friday], has been called off.'],
  ['future', 'She has until [Wednesday] to respond.'],
  ['past', 'By [Friday], 200 people had fled.'],
  ['future', 'Officials hope to reopen the road by [Friday].'],
  ['future', 'The funeral will be held [Wednesday].'],
  ['future', 'The team travels to Leeds on [Saturday].'],
  ['past', 'It was the third such attack since [Sunday].'],
  ['past', 'A statement released [Saturday] said the army was ready.'],
  ['past', 'The budget had been due on [30 September].'],
  ['past', 'The fair had been scheduled to open on [Monday].'],
  ['future', 'It has been scheduled for [Monday].'],
  [null, 'A quiet [Sunday] in Bern.'],
];

describe('englishTense', () => {
  it.each(sentences)('reads %s from: %s', (side, text) => {
    const [left = '', , right = ''] = text.toLowerCase().split(/[[\]]/);
    expect(englishTense(left, right)).toBe(side);
  });

  it('does not look into another sentence', () => {
    expect(englishTense('it will rain. he came on ', '.')).toBe('past');
  });
});
