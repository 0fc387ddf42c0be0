import { compareArticles } from '#shared/compare/compare-articles.ts';
import type { SentenceLink } from '#shared/compare/comparison.ts';
import { scoreAgreement } from '../analysis/task-report.ts';
import type { ForeignSentences, MakePair } from './rewritten-pair.ts';

/** How well sentences are aligned when one text is a rewriting of the other. */
export interface AlignmentQuality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Links as pairs of sentences, `first:second`. */
export const linkedPairs = (links: readonly SentenceLink[]): readonly string[] =>
  links.flatMap(({ sentences: [first, second] }) => first.flatMap(a => second.map(b => `${a}:${b}`)));

/** Links found against true ones over `pairs` pairs of about 1,000 words at one level of rewording. */
export function measureAlignment(
  makePair: MakePair,
  setting: { readonly level: number; readonly foreign: ForeignSentences; readonly pairs: number },
): AlignmentQuality {
  const { level, foreign, pairs } = setting;
  const counts = { agreed: 0, found: 0, expected: 0 };
  for (let seed = 1; seed <= pairs; seed++) {
    const { articles, gold } = makePair({ words: 1000, seed, level, foreign });
    const links = linkedPairs(compareArticles(articles).links);
    counts.agreed += links.filter(link => gold.has(link)).length;
    counts.found += links.length;
    counts.expected += gold.size;
  }
  return scoreAgreement(counts);
}
