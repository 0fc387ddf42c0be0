import type { SentenceLink } from '#shared/compare/comparison.ts';

/** Passages that tell the same, for each article its sentences, ascending; empty where it does not tell it. */
export type PassageGroup = readonly (readonly number[])[];

/** As many sentences of an article as the engine takes for one passage. */
const longestRun = 3;

/**
 * Puts every sentence of every article into exactly one group, those that links hold together into the same. Links with
 * the base (the first article) count before others, the analyst's before found ones, and closer before looser.
 *
 * Passages of one article share a group only where a link holds them together: two of the base never do because a third
 * article tells both in one. Where a link with the base joins or splits a passage, what other articles tell of its parts
 * goes with it as long as it is one run.
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
      const isKnown = known.some(({ length }) => length === sentences.length);
      return isKnown || (article > 0 && joinsPassages(link) && isRun(sentences));
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

const joinsPassages = ({ articles, sentences: [first, second] }: SentenceLink): boolean =>
  articles[0] === 0 && first.length + second.length > 2;

const isRun = (sentences: readonly number[]): boolean =>
  sentences.length <= longestRun &&
  sentences.every((sentence, i) => i === 0 || sentence === (sentences[i - 1] ?? 0) + 1);
