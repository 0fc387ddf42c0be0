import type { SentenceLink } from '#shared/compare/comparison.ts';

/** Passages that tell the same, for each article its sentences, ascending; empty where it does not tell it. */
export type PassageGroup = readonly (readonly number[])[];

/**
 * Puts every sentence of every article into exactly one group, those that links hold together into the same. Links with
 * the base (the first article) count before others, the analyst's before found ones, and closer before looser. A link
 * that would put sentences of one article into one group which neither it nor another link holds together joins nothing:
 * two passages of the base never share a row because a third article tells both in one.
 */
export function groupPassages(
  sentenceCounts: readonly number[],
  links: readonly SentenceLink[],
): readonly PassageGroup[] {
  const groupOf = sentenceCounts.map((count, article) =>
    Array.from({ length: count }, (_, sentence): PassageGroup =>
      sentenceCounts.map((_count, other) => (other === article ? [sentence] : [])),
    ),
  );
  for (const link of links.toSorted(byWeight)) {
    const groups = new Set(
      link.articles.flatMap((article, side) =>
        (link.sentences[side] ?? []).map(sentence => groupOf[article]?.[sentence] ?? []),
      ),
    );
    const joined = sentenceCounts.map((_, article) =>
      [...groups].flatMap(group => group[article] ?? []).toSorted((a, b) => a - b),
    );
    const isOnePassage = joined.every((sentences, article) => {
      const known = [heldBy(link, article), ...[...groups].map(group => group[article] ?? [])];
      return known.some(({ length }) => length === sentences.length);
    });
    if (!isOnePassage) continue;
    joined.forEach((sentences, article) => {
      for (const sentence of sentences) groupOf[article]?.splice(sentence, 1, joined);
    });
  }
  return [...new Set(groupOf.flat())];
}

function byWeight(a: SentenceLink, b: SentenceLink): number {
  return (
    Number(b.articles[0] === 0) - Number(a.articles[0] === 0) ||
    Number(b.isManual) - Number(a.isManual) ||
    b.similarity - a.similarity
  );
}

const heldBy = ({ articles, sentences }: SentenceLink, article: number): readonly number[] =>
  articles[0] === article ? sentences[0] : articles[1] === article ? sentences[1] : [];
