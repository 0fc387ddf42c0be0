import { isCommonWord } from '#shared/analysis/entities/name-lexicon.ts';
import { isListedWord } from '#shared/analysis/entities/ordinary-words.ts';
import type { Entity } from '#shared/domain/article/entity.ts';
import { sliceSpan, spansOverlap, type Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { NameFinder } from './name-finder.ts';
import { areOthers, nameWords } from './name-likeness.ts';
import type { EntityPresence, OverviewArticle } from './overview.ts';

/** An article in which names can be looked for. */
export interface TextOfArticle extends Pick<OverviewArticle, 'body'> {
  readonly language: string;
  readonly inText: NameFinder;
  readonly inTitle: NameFinder;
}

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Names that differ in more than spelling, in their order. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter(name => !seen.has(foldText(name)) && seen.add(foldText(name)));
}

/** What an article's own reading found of an entity; null where it found nothing. */
export function presenceOf(entities: readonly Entity[]): EntityPresence | null {
  if (entities.length === 0) return null;
  const spans = entities.flatMap(({ mentions }) => mentions.flatMap(({ span }) => span ?? []));
  const written = entities.flatMap(({ mentions }) => mentions.map(({ text }) => text));
  return {
    ids: entities.map(({ id }) => id),
    names: distinctNames(written.toSorted(byLength)),
    mentions: spans.length,
    first: spans.toSorted(byPlace)[0] ?? null,
  };
}

/** False for a word that is more than this name: it says nothing by standing in a text. */
export function isTelling(name: string, type: Entity['type']): boolean {
  const words = foldText(name).split(' ');
  const [word = ''] = words;
  if (words.length > 1) return true;
  return word.length > 2 && !isListedWord(word) && (type === 'place' || !isCommonWord(word));
}

/** What stands in an article of a name that its reading passed over. */
export interface FoundByName {
  readonly presence: EntityPresence | null;
  /** It stands only within names of others («ريال مدريد»), so that it can't be told whom it names. */
  readonly isUnclear: boolean;
}

const lastWord = (name: string): string => nameWords(name).at(-1) ?? '';

/** Looks for an entity by its names in an article that has not found it. */
export function findByName(names: readonly string[], { body, inText, inTitle }: TextOfArticle): FoundByName {
  const mentions = body.entities.flatMap(entity =>
    entity.mentions.flatMap(({ span, text }) =>
      span ? [{ span, isOther: entity.type === 'person' && areOthers(names, text) }] : [],
    ),
  );
  const spans = names.flatMap(inText).sort((a, b) => a.start - b.start || b.end - a.end);
  const places = spans
    .filter((span, i) => !spans.slice(0, i).some(earlier => spansOverlap(earlier, span)))
    .filter(span => !mentions.some(({ span: other, isOther }) => isOther && spansOverlap(span, other)));
  const free = places.filter(span => !mentions.some(({ span: other }) => spansOverlap(span, other)));
  const [first] = free;
  if (first) {
    const written = distinctNames(free.map(span => sliceSpan(body.text, span)).sort(byLength));
    return { presence: { ids: [], names: written, mentions: free.length, first }, isUnclear: false };
  }
  const inHeadline = names.find(name => inTitle(name).length > 0);
  const isShared = body.entities.some(
    ({ type, canonical }) => type === 'person' && lastWord(canonical) === lastWord(inHeadline ?? ''),
  );
  const isUnclear = places.length > 0 || (inHeadline !== undefined && isShared);
  if (isUnclear || inHeadline === undefined) return { presence: null, isUnclear };
  return { presence: { ids: [], names: [inHeadline], mentions: 0, first: null }, isUnclear };
}
