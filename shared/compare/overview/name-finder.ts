import { foldedWords, spanOfRange, wordAt, type FoldedText } from '#shared/analysis/numbers/folded-words.ts';
import { isWrittenSo, withoutLeads } from '#shared/analysis/entities/proclitics.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';

/** Finds all places of a name in one text. */
export type NameFinder = (name: string) => readonly Span[];

/** A short word behind a proclitic is mostly another word («كابل» and «آبل»). */
const shortestLed = 4;

/** Where a word stands: by its letters, and by what is left of it without its proclitics. */
function placesOfWords({ words }: FoldedText): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const places = new Map<string, (readonly [number, number])[]>();
  const add = (word: string, index: number, lead: number): void => {
    const known = places.get(word);
    if (known) known.push([index, lead]);
    else places.set(word, [[index, lead]]);
  };
  words.forEach(({ text, kind }, index) => {
    if (kind !== 'word') return;
    add(text, index, 0);
    for (const reading of withoutLeads(text))
      if (reading.bare.length >= shortestLed && isWrittenSo(reading, reading.bare.startsWith('ال')))
        add(reading.bare, index, reading.leadLength);
  });
  return places;
}

/** A finder of names in a text, letter for letter but for folding and for proclitics before the first word. */
export function createNameFinder(text: string): NameFinder {
  const folded = foldedWords(text);
  const places = placesOfWords(folded);
  return name => {
    const [first = '', ...others] = foldText(name).match(/[\p{L}\p{M}]+|\d+|[^\s]/gu) ?? [];
    return (places.get(first) ?? []).flatMap(([index, lead]) => {
      if (!others.every((word, i) => wordAt(folded.words, index + 1 + i).text === word)) return [];
      const last = wordAt(folded.words, index + others.length);
      return [spanOfRange(folded, wordAt(folded.words, index).start + lead, last.end)];
    });
  };
}
