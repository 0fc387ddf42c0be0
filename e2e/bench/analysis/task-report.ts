/** One thing that a task got wrong: `where` names the gold file and the item, `expected` or `found` is null where there is none. */
export interface TaskError {
  readonly where: string;
  readonly expected: string | null;
  readonly found: string | null;
}

/** A share between 0 and 1 of what was measured, with the least that it has to be where there is a goal. */
export interface TaskFigure {
  readonly what: string;
  readonly value: number;
  readonly goal: number | null;
  /** How many items it was measured on. */
  readonly count: number;
}

/** How well one task did on one set of gold; `errors` all of them, the worst first or in the order of the gold. */
export interface TaskReport {
  readonly task: string;
  readonly gold: string;
  readonly figures: readonly TaskFigure[];
  readonly errors: readonly TaskError[];
}

/** What was expected, what was found, and how many of them agree. */
export interface AgreementCounts {
  readonly expected: number;
  readonly found: number;
  readonly agreed: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing was found. */
export function scoreAgreement({ expected, found, agreed }: AgreementCounts) {
  const precision = share(agreed, found);
  const recall = share(agreed, expected);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** The three figures of a task under one name; goals by figure. */
export function agreementFigures(
  what: string,
  counts: AgreementCounts,
  goals: { readonly precision?: number; readonly recall?: number; readonly f1?: number } = {},
): readonly TaskFigure[] {
  const { precision, recall, f1 } = scoreAgreement(counts);
  return [
    { what: `${what}, precision`, value: precision, goal: goals.precision ?? null, count: counts.found },
    { what: `${what}, recall`, value: recall, goal: goals.recall ?? null, count: counts.expected },
    { what: `${what}, F1`, value: f1, goal: goals.f1 ?? null, count: counts.expected },
  ];
}

/** A share of right answers. */
export const accuracyFigure = (
  what: string,
  right: number,
  count: number,
  goal: number | null = null,
): TaskFigure => ({ what, value: share(right, count), goal, count });
