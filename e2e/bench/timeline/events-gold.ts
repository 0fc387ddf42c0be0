import { existsSync, readFileSync } from 'node:fs';

const goldPath = 'e2e/bench/gold/week-events.json';

/** A date in the text of an article of the week, by where its words begin and end. */
export interface GoldMark {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export type GoldVerdict = 'same' | 'other' | 'doubtful';

/** Two marks and whether they are of one event. */
export interface JudgedMarks {
  readonly a: GoldMark;
  readonly b: GoldMark;
  readonly verdict: GoldVerdict;
}

/** Events of the week as a reader knows them. See gold/README.md. */
export interface EventsGold {
  /** How many pairs there are of each stratum. */
  readonly strata: Readonly<Record<string, number>>;
  readonly pairs: readonly (JudgedMarks & { readonly part: 'tune' | 'held'; readonly stratum: string })[];
  /** Pairs whose days differ. */
  readonly disagreements: readonly JudgedMarks[];
  readonly announcements: readonly (GoldMark & { readonly verdict: 'announced' | 'other' })[];
  readonly mentions: readonly {
    readonly announcement: GoldMark;
    readonly mention: GoldMark;
    readonly verdict: GoldVerdict;
  }[];
}

/** The gold; null where there is none. */
export const readEventsGold = (): EventsGold | null =>
  existsSync(goldPath) ? (JSON.parse(readFileSync(goldPath, 'utf8')) as EventsGold) : null;
