import type { MessageId } from '#renderer/messages/catalogue.ts';
import type { PaneNumber } from './comparison-model.ts';

const letters = [
  'compare.letter-a',
  'compare.letter-b',
  'compare.letter-c',
  'compare.letter-d',
] as const satisfies readonly MessageId[];

/** The sentence id of the letter that stands for an article in the comparison. */
export const letterOf = (pane: PaneNumber): (typeof letters)[number] => letters[pane];
