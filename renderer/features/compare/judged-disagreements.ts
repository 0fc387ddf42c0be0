import type { Disagreement } from '#shared/compare/comparison.ts';
import { sentenceAt, type ComparisonModel, type SentencePlace } from './comparison-model.ts';

/** A disagreement of a link with what the analyst called it. */
export interface JudgedDisagreement {
  readonly disagreement: Disagreement;
  readonly isDismissed: boolean;
}

/** The disagreements of a link that stand. */
export const openIn = (
  { links, dismissed }: Pick<ComparisonModel, 'links' | 'dismissed'>,
  link: number,
): readonly Disagreement[] =>
  links[link]?.disagreements.filter(each => !dismissed[link]?.includes(each)) ?? [];

/** All disagreements of a link, those that stand first. */
export function judgedIn(
  model: Pick<ComparisonModel, 'links' | 'dismissed'>,
  link: number,
): readonly JudgedDisagreement[] {
  return [
    ...openIn(model, link).map(disagreement => ({ disagreement, isDismissed: false })),
    ...(model.dismissed[link] ?? []).map(disagreement => ({ disagreement, isDismissed: true })),
  ];
}

/** The link of a sentence whose disagreements are judged with it: the preferred one, else the weightiest that has some. */
export const linkToJudge = (
  model: ComparisonModel,
  place: SentencePlace,
  preferred: number | null,
): number | null =>
  [...(preferred === null ? [] : [preferred]), ...(sentenceAt(model, place)?.links ?? [])].find(
    link => judgedIn(model, link).length > 0,
  ) ?? null;
