import type { PartOfPeriod } from '#shared/domain/article/temporal-expression.ts';
import { englishEdges } from '../lexicon/english-words.ts';
import type { FoundWords } from '../temporal-rule.ts';

const deadline = /\b(?:by|before|until|till|through|no later than|ahead of)\s+(?:the\s+)?$/;

/** `until` after words that set a deadline («by the end of …»; `left` is folded), else the part itself. */
export const untilEnd = (part: PartOfPeriod | undefined, left: string): PartOfPeriod | undefined =>
  part === 'end' && deadline.test(left) ? 'until' : part;

/** The part of a period that its `{edge}` names; undefined where it has none. */
export const englishEdgePart = (words: FoundWords, left: string): PartOfPeriod | undefined =>
  untilEnd(englishEdges.valueOf(words['edge'] ?? ''), left);
