import { otherSide, type ComparisonModel, type SentenceClass, type Side } from './comparison-model.ts';

/** A sentence of one of the panes. */
export interface SentencePlace {
  readonly side: Side;
  readonly sentence: number;
}

interface Stop extends SentencePlace {
  readonly class: SentenceClass;
  readonly order: number;
}

/**
 * Where a sentence stands when both texts are read side by side, in sentences of the first article: what only the
 * second says comes right after the passage before it that both tell in the same order.
 */
export function readingOrder({ panes, links }: ComparisonModel, { side, sentence }: SentencePlace): number {
  const link = panes[side][sentence]?.link ?? null;
  if (side === 0) return sentence;
  if (link !== null) return links[link]?.sentences[0][0] ?? 0;
  let order = -1;
  let before = -1;
  for (const { sentences, isMoved } of links) {
    const second = sentences[1].at(-1) ?? 0;
    if (isMoved || second > sentence || second < before) continue;
    before = second;
    order = sentences[0].at(-1) ?? 0;
  }
  return order + 0.5 + (sentence - before) / 1e6;
}

/** Differences in reading order: each link that is not identical, each run of sentences that one article alone has. */
function stopsOf(model: ComparisonModel): readonly Stop[] {
  const place = (side: Side, sentence: number, kind: SentenceClass): Stop => ({
    side,
    sentence,
    class: kind,
    order: readingOrder(model, { side, sentence }),
  });
  const stops = model.links.map(({ sentences }, i) =>
    place(0, sentences[0][0] ?? 0, model.linkClasses[i] ?? 'identical'),
  );
  for (const side of [0, 1] as const) {
    for (const { index, link, class: kind } of model.panes[side]) {
      const startsRun = index === 0 || model.panes[side][index - 1]?.link !== null;
      if (link === null && startsRun) stops.push(place(side, index, kind));
    }
  }
  return stops.sort((a, b) => a.order - b.order);
}

/**
 * The next (or previous) difference of the wanted classes after a place, going round at the end; null where there is
 * none. `number` counts from 1 in reading order.
 */
export function nextDifference(
  model: ComparisonModel,
  from: SentencePlace,
  direction: 1 | -1,
  isWanted: (kind: SentenceClass) => boolean,
): { readonly place: SentencePlace; readonly number: number; readonly total: number } | null {
  const stops = stopsOf(model).filter(stop => stop.class !== 'identical' && isWanted(stop.class));
  const here = readingOrder(model, from);
  const found =
    direction > 0
      ? stops.findIndex(({ order }) => order > here)
      : stops.findLastIndex(({ order }) => order < here);
  const index = found >= 0 ? found : direction > 0 ? 0 : stops.length - 1;
  const stop = stops[index];
  return stop
    ? { place: { side: stop.side, sentence: stop.sentence }, number: index + 1, total: stops.length }
    : null;
}

/** The first sentence of the counterpart of a sentence, or null. */
export function partnerOf(
  { panes, links }: ComparisonModel,
  { side, sentence }: SentencePlace,
): SentencePlace | null {
  const link = panes[side][sentence]?.link ?? null;
  const other = otherSide(side);
  const partner = link === null ? undefined : links[link]?.sentences[other][0];
  return partner === undefined ? null : { side: other, sentence: partner };
}

/** True if two places are the same sentence or belong to one link. */
export function areLinked({ panes }: ComparisonModel, a: SentencePlace, b: SentencePlace | null): boolean {
  if (b === null) return false;
  if (a.side === b.side && a.sentence === b.sentence) return true;
  const link = panes[a.side][a.sentence]?.link ?? null;
  return link !== null && link === (panes[b.side][b.sentence]?.link ?? null);
}
