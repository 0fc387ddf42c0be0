/** What tells whether two articles are one report. */
export interface ReportFacts {
  /** SHA-256 of the folded text. */
  readonly textHash: string;
  readonly wordCount: number;
  /** Folded, as are the names. */
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  /** As its file states it: an ISO 8601 value as precise as that. */
  readonly published: string | null;
}

/**
 * Whether an article only repeats one that is stored: the same words under the same title, and nothing said of outlet,
 * author or day that the stored one does not say as well. What says more, or something else, is a report of its own:
 * of the same text, two outlets or two days are news by themselves. An article without words repeats nothing.
 */
export const repeatsReport = (again: ReportFacts, stored: ReportFacts): boolean =>
  again.wordCount > 0 &&
  again.textHash === stored.textHash &&
  again.title === stored.title &&
  addsNothing(again.outlet, stored.outlet) &&
  addsNothing(again.author, stored.author) &&
  (again.published === null || (stored.published?.startsWith(again.published.slice(0, dayLength)) ?? false));

/** Of a date, the part that tells the day. */
const dayLength = 10;

const addsNothing = (again: string | null, stored: string | null): boolean =>
  again === null || again === stored;
