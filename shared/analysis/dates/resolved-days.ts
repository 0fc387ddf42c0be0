import type { RelativeForm, ResolvedTemporal } from '#shared/domain/article/temporal-expression.ts';
import { type DayRange, isoRange } from './timex-interval.ts';

/** The relative form of one operation. */
export type Form<Op extends RelativeForm['op']> = Extract<RelativeForm, { readonly op: Op }>;

/** A day number and the hour of that day, 0 where it is not known. */
export interface Moment {
  readonly day: number;
  readonly hour: number;
}

/** What means nothing yet, to be filled in. */
export const unresolved: ResolvedTemporal = {
  value: null,
  earliest: null,
  latest: null,
  alternatives: [],
  needsPublicationDate: false,
  contradiction: null,
};

/** The instant that a value with an hour names; else the days, moved out by `slack` at both ends. */
export function endsOf(
  value: string,
  { first, last }: DayRange,
  slack = 0,
): Pick<ResolvedTemporal, 'earliest' | 'latest'> {
  return /T\d/.test(value)
    ? { earliest: value, latest: value }
    : isoRange({ first: first - slack, last: last + slack });
}
