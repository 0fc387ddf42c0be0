import type { Translate } from '#renderer/messages/use-messages.ts';
import {
  facingPane,
  sideIn,
  type ComparisonModel,
  type SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import type { Disagreement } from '#shared/compare/comparison.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';

interface Meant {
  /** The sentence from which it is seen. */
  readonly place: SentencePlace;
  readonly link: number;
  readonly disagreement: Disagreement;
}

/** Two values that disagree, that of this sentence first. */
export function valuesAgainst(
  model: ComparisonModel,
  { place, link: number, disagreement: { facts } }: Meant,
  t: Translate,
): string {
  const link = model.links[number];
  if (!link) return '';
  const side = sideIn(link, place.pane) ?? 0;
  const textOf = (pane: number): string => model.articles[pane]?.text ?? '';
  return t('compare.against', {
    first: sliceSpan(textOf(place.pane), facts[side].span),
    second: sliceSpan(textOf(facingPane(link, place.pane)), facts[side === 0 ? 1 : 0].span),
  });
}
