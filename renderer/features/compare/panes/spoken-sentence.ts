import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import type { Disagreement } from '#shared/compare/comparison.ts';
import {
  facingPane,
  sentenceAt,
  sentencesIn,
  type ComparisonModel,
  type SentencePlace,
} from '#renderer/features/compare/comparison-model.ts';
import { valuesAgainst } from './values-against.ts';

interface Speech {
  readonly t: Translate;
  readonly formats: Formats;
  /** What to call each article. */
  readonly names: readonly string[];
}

/** One counterpart: its class where it is another than the sentence's, its place, and the values that disagree. */
function spokenLink(
  model: ComparisonModel,
  place: SentencePlace,
  number: number,
  { t, formats, names }: Speech,
): readonly string[] {
  const link = model.links[number];
  const kind = model.linkClasses[number];
  if (!link || !kind) return [];
  const other = facingPane(link, place.pane);
  const facing = sentencesIn(link, other);
  const places = formats.list(facing.map(index => formats.number(index + 1)));
  const against = (disagreement: Disagreement): string =>
    valuesAgainst(model, { place, link: number, disagreement }, t);
  return [
    ...(kind === sentenceAt(model, place)?.class ? [] : [t(`compare.${kind}`)]),
    t('compare.faces', { count: facing.length, places, outlet: names[other] ?? '' }),
    ...(kind === 'conflict' ? link.disagreements.map(against) : []),
  ];
}

/** What is said of a sentence before its words: its place, its class, its counterparts, and the values that disagree. */
export function spokenSentence(model: ComparisonModel, place: SentencePlace, speech: Speech): string {
  const { t, formats } = speech;
  const shown = sentenceAt(model, place);
  const parts = [t('compare.sentence', { place: formats.number(place.sentence + 1) })];
  if (shown) parts.push(t(`compare.${shown.class}`));
  for (const link of shown?.links ?? []) parts.push(...spokenLink(model, place, link, speech));
  return parts.join(t('compare.comma'));
}
