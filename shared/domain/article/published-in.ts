/** Days as `YYYY-MM-DD`, both included. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** The least ISO value that begins on this day: the first of a month is also «2026-04», the first of January also «2026». */
export const leastValueFrom = (isoDay: string): string =>
  isoDay.endsWith('-01-01') ? isoDay.slice(0, 4) : isoDay.endsWith('-01') ? isoDay.slice(0, 7) : isoDay;

/** Whether an ISO value of any precision begins on one of these days. */
export const beginsIn = (value: string, { from, to }: Days): boolean =>
  value >= leastValueFrom(from) && value.slice(0, 10) <= to;
