import {
  facingPane,
  paneNumbers,
  paneOfOnly,
  sentenceAt,
  sentencesIn,
  linkTo,
  type ComparisonModel,
  type PaneNumber,
  type SentenceClass,
  type SentencePlace,
} from './comparison-model.ts';
import { stopAfter } from './stop-after.ts';

interface Stop {
  readonly place: SentencePlace;
  readonly order: number;
}

/** Places in one sentence of the base follow each other by pane. */
const paneStep = 1e-3;

/**
 * Where a sentence stands when all texts are read side by side, in sentences of the base: what the base does not say
 * comes right after the passage before it that the base tells in the same order.
 */
function readingOrder(model: ComparisonModel, place: SentencePlace): number {
  const { pane, sentence } = place;
  if (pane === 0) return sentence;
  const link = linkTo(model, place, 0);
  if (link !== null) return (model.links[link]?.sentences[0][0] ?? 0) + pane * paneStep;
  let order = -1;
  let before = -1;
  for (const found of model.links) {
    const last = sentencesIn(found, pane).at(-1) ?? Infinity;
    if (found.articles[0] !== 0 || found.isMoved || last > sentence || last < before) continue;
    before = last;
    order = found.sentences[0].at(-1) ?? 0;
  }
  return order + 0.5 + pane * paneStep + (sentence - before) / 1e6;
}

/** Differences in reading order: each sentence that begins a link of a wanted class, each run that one article alone has. */
function stopsOf(model: ComparisonModel, isWanted: (kind: SentenceClass) => boolean): readonly Stop[] {
  const places = new Map<string, SentencePlace>();
  const add = (place: SentencePlace): void => void places.set(`${place.pane} ${place.sentence}`, place);
  model.links.forEach(({ articles, sentences }, link) => {
    const kind = model.linkClasses[link] ?? 'identical';
    if (kind !== 'identical' && isWanted(kind))
      add({ pane: articles[0] as PaneNumber, sentence: sentences[0][0] ?? 0 });
  });
  for (const pane of paneNumbers(model)) {
    const sentences = model.panes[pane] ?? [];
    for (const { index, class: kind } of sentences) {
      const startsRun = sentences[index - 1]?.class !== kind;
      if (paneOfOnly(kind) !== null && startsRun && isWanted(kind)) add({ pane, sentence: index });
    }
  }
  return [...places.values()]
    .map(place => ({ place, order: readingOrder(model, place) }))
    .sort((a, b) => a.order - b.order);
}

const isSame = (a: SentencePlace, b: SentencePlace): boolean =>
  a.pane === b.pane && a.sentence === b.sentence;

/** A place stands where its counterpart in the first pane does, unless it is a stop of its own. */
function orderFrom(model: ComparisonModel, stops: readonly Stop[], from: SentencePlace): number {
  const own = stops.find(({ place }) => isSame(place, from));
  if (own) return own.order;
  const [first] = partnersOf(model, from).filter(({ pane }) => pane < from.pane);
  return readingOrder(model, first ?? from);
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
  const stops = stopsOf(model, isWanted);
  const found = stopAfter(stops, ({ order }) => order, { from: orderFrom(model, stops, from), direction });
  return found && { place: found.stop.place, number: found.number, total: found.total };
}

/** The first sentence of the counterpart in each other pane that has one, by pane. */
export function partnersOf(model: ComparisonModel, place: SentencePlace): readonly SentencePlace[] {
  const partners = (sentenceAt(model, place)?.links ?? []).flatMap(number => {
    const link = model.links[number];
    if (!link) return [];
    const pane = facingPane(link, place.pane);
    return [{ pane, sentence: sentencesIn(link, pane)[0] ?? 0 }];
  });
  return partners.toSorted((a, b) => a.pane - b.pane);
}

/** The counterpart in the nearest pane that has one, the later of two that are as near; null where no article has one. */
export function partnerOf(model: ComparisonModel, place: SentencePlace): SentencePlace | null {
  const distance = ({ pane }: SentencePlace): number =>
    Math.abs(pane - place.pane) - (pane > place.pane ? 0.5 : 0);
  return partnersOf(model, place).toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** True if two places are the same sentence or belong to one link. */
export function areLinked(model: ComparisonModel, a: SentencePlace, b: SentencePlace | null): boolean {
  if (b === null) return false;
  if (isSame(a, b)) return true;
  const others = sentenceAt(model, b)?.links ?? [];
  return sentenceAt(model, a)?.links.some(link => others.includes(link)) ?? false;
}
