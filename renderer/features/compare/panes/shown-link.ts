import {
  linkTo,
  sentenceAt,
  type ComparisonModel,
  type SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';

/**
 * The link whose differences are marked in a sentence: with the sentence that is pointed at where they belong together,
 * else the weightiest, which gives the sentence its class; null where there is none.
 */
export function shownLinkOf(
  model: ComparisonModel,
  place: SentencePlace,
  lit: SentencePlace | null,
): number | null {
  const weightiest = sentenceAt(model, place)?.links[0] ?? null;
  if (lit === null || lit.pane === place.pane) return weightiest;
  const shared = linkTo(model, place, lit.pane);
  const belongsToLit = shared !== null && (sentenceAt(model, lit)?.links.includes(shared) ?? false);
  return belongsToLit ? shared : weightiest;
}
