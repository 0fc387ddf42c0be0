import { dayMs, hourMs } from '#shared/timeline/civil-range.ts';
import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { isOfSeveralUnits, timelineUnits } from '#shared/timeline/timeline-units.ts';
import { isPublishedLater } from './announced-marks.ts';
import type { MarkVectors } from './marks-as-vectors.ts';
import { dayOfMark } from './marks-to-gather.ts';
import { cosineBetween, cosineOf } from './term-vectors.ts';

/** Measures how likely two marks are of one event, whatever their dates. */
export interface Likeness {
  /** By the words of their sentences alone, 0 to 1. */
  sentences(a: number, b: number): number;
  /**
   * By all that is known of them, 0 to 1.5; the same the other way round. Where one comes back to a day that both name, what
   * it says beside the date can count for its sentence.
   */
  of(a: number, b: number): number;
}

/** How much it counts that the articles are about the like. */
const articleShare = 0.25;
/** What counts for that between two dates of one article, which is about many things. */
const sameArticle = 0.4;
/** When something was said is not when it happened, though both sentences tell of it. */
const sayingAndEvent = 0.5;
/** Two who speak on one day seldom say the same; one who does, mostly. */
const otherSpeaker = 0.6;
const sameSpeaker = 1.2;
const unknownSpeaker = 0.8;
/** Two readings of one price, or two results of one day, are told in the same words with other figures. */
const otherFigures = 0.5;
const fewestFigures = 2;
const otherHour = 0.3;
/** By how many names both sentences have: none, one, or more. */
const namesInCommon = [0.8, 0.9, 1.1] as const;

/** Who comes back to what happened says so much of what it was that the earlier report says, too, by weight. */
const leastCameBackTo = 0.4;

/** A stretch of so many months («this season») is what somebody did much in, and seldom when one thing happened. */
const longStretchMs = 100 * dayMs;
const inLongStretch = 0.6;

const timeUnit = timelineUnits.indexOf('time');

/** Measures over the vectors of the data's marks. */
export function createLikeness(data: TimelineData, vectors: MarkVectors): Likeness {
  const { columns, markNames, markSayings, markSpeakers } = data;
  const { isFigure, figureCounts } = vectors;
  const { items, ends } = vectors.sentences.lists;

  const sharesFigure = (a: number, b: number): boolean => {
    let at = a === 0 ? 0 : (ends[a - 1] as number);
    let other = b === 0 ? 0 : (ends[b - 1] as number);
    while (at < (ends[a] as number) && other < (ends[b] as number)) {
      const [term, otherTerm] = [items[at] as number, items[other] as number];
      if (term === otherTerm && isFigure[term] === 1) return true;
      if (term <= otherTerm) at++;
      if (otherTerm <= term) other++;
    }
    return false;
  };

  const naming = (a: number, b: number): number => {
    const [names, others] = [ragged(markNames, a), ragged(markNames, b)];
    let shared = 0;
    for (const name of names) if (others.includes(name)) shared++;
    return namesInCommon[Math.min(shared, 2)] ?? 1;
  };

  const saying = (a: number, b: number): number => {
    if (markSayings[a] !== markSayings[b]) return sayingAndEvent;
    if (markSayings[a] === 0) return 1;
    const [speaker, other] = [markSpeakers[a] ?? -1, markSpeakers[b] ?? -1];
    if (speaker < 0 || other < 0) return unknownSpeaker;
    return speaker === other ? sameSpeaker : otherSpeaker;
  };

  const isLongStretch = (row: number): boolean =>
    isOfSeveralUnits(columns.units[row]) &&
    (columns.ends[row] ?? 0) - (columns.starts[row] ?? 0) > longStretchMs;

  const doubt = (a: number, b: number): number => {
    const isTimed = columns.units[a] === timeUnit && columns.units[b] === timeUnit;
    const isOtherHour = isTimed && Math.abs((columns.starts[a] ?? 0) - (columns.starts[b] ?? 0)) > hourMs;
    const figures = Math.min(figureCounts[a] ?? 0, figureCounts[b] ?? 0);
    const isOtherFigures = figures >= fewestFigures && !sharesFigure(a, b);
    const isInLongStretch = isLongStretch(a) || isLongStretch(b);
    return (
      (isOtherHour ? otherHour : 1) *
      (isOtherFigures ? otherFigures : 1) *
      (isInLongStretch ? inLongStretch : 1)
    );
  };

  const sentences = (a: number, b: number): number => cosineOf(vectors.sentences, a, b);

  /** How alike what a report says of a day that it comes back to is to an earlier report of it; 0 where they tell little of the same. */
  const comingBack = (a: number, b: number): number => {
    if (markSayings[a] === 1 || markSayings[b] === 1) return 0;
    const day = dayOfMark(data, a);
    if (day === null || day !== dayOfMark(data, b)) return 0;
    if (isPublishedLater(data, b, a)) return comingBack(b, a);
    if (!isPublishedLater(data, a, b)) return 0;
    const found = cosineBetween(vectors.backReferences, a, vectors.sentences, b);
    const shared =
      (found * (vectors.sentences.lengths[b] as number)) / (vectors.backReferences.lengths[a] as number);
    return shared >= leastCameBackTo ? found : 0;
  };

  return {
    sentences,
    of(a, b) {
      const [article, other] = [columns.articles[a] ?? 0, columns.articles[b] ?? 0];
      const around = article === other ? sameArticle : cosineOf(vectors.articles, article, other);
      const told = Math.max(sentences(a, b), comingBack(a, b));
      return (told + articleShare * around) * naming(a, b) * saying(a, b) * doubt(a, b);
    },
  };
}
