import { wordAt, type FoldedWord } from '#shared/analysis/numbers/folded-words.ts';
import type { EntityHit } from './entity-hit.ts';

/** The folded words of a name without proclitics, with the article that a contraction took. */
export function fullName(words: readonly FoldedWord[], hit: EntityHit): string {
  const parts = [];
  for (let i = hit.first; i <= hit.last; i++)
    parts.push(wordAt(words, i).text.slice(i === hit.first ? hit.leadLength : 0));
  return `${hit.isContracted ? 'ا' : ''}${parts.join(' ')}`;
}
