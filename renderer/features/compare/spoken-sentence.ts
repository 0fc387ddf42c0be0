import type { Formats } from '#renderer/messages/formats.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { otherSide, type ComparisonModel } from './comparison-model.ts';
import type { SentencePlace } from './difference-stops.ts';

interface Speech {
  readonly t: Translate;
  readonly formats: Formats;
  /** What to call each article. */
  readonly names: readonly [string, string];
}

/** What is said of a sentence before its words: its place, its class, its counterpart, and the values that disagree. */
export function spokenSentence(
  model: ComparisonModel,
  { side, sentence }: SentencePlace,
  speech: Speech,
): string {
  const { t, formats, names } = speech;
  const shown = model.panes[side][sentence];
  const link = shown?.link === null || shown === undefined ? undefined : model.links[shown.link];
  const parts = [t('compare.sentence', { place: formats.number(sentence + 1) })];
  if (shown) parts.push(t(`compare.${shown.class}`));
  if (link) {
    const other = otherSide(side);
    const facing = link.sentences[other];
    const places = new Intl.ListFormat(formats.locale).format(facing.map(index => formats.number(index + 1)));
    parts.push(t('compare.faces', { count: facing.length, places, outlet: names[other] }));
    if (shown?.class === 'conflict') {
      for (const { facts } of link.disagreements) {
        const [first, second] = [facts[side], facts[other]];
        parts.push(
          t('compare.against', {
            first: sliceSpan(model.articles[side].text, first.span),
            second: sliceSpan(model.articles[other].text, second.span),
          }),
        );
      }
    }
  }
  return parts.join(t('compare.comma'));
}
