import { cpus, release, totalmem } from 'node:os';

/** What a benchmark is run with. */
export interface BenchOptions {
  /** A tenth of the size. */
  readonly isQuick: boolean;
  /** Lists what the analysis got wrong, where a bench knows. */
  readonly showErrors: boolean;
  /** Says what is going on, on standard error. */
  readonly tell: (line: string) => void;
}

/** One measured figure, with what it is held against. */
export interface BenchResult {
  readonly what: string;
  readonly value: number | string;
  readonly unit: string;
  /** The figure of the reference, in the same unit; null where there is none. */
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly budget: string | null;
  /** False when the budget is missed; true where there is none. */
  readonly ok: boolean;
}

export interface BenchReport {
  readonly name: string;
  readonly machine: string;
  readonly results: readonly BenchResult[];
}

const round = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

/** A figure that is only reported. */
export const reported = (what: string, value: number | string, unit: string): BenchResult => ({
  what,
  value,
  unit,
  reference: null,
  ratio: null,
  budget: null,
  ok: true,
});

/** A figure that may be at most `factor` times the reference. */
export const atMostTimes = (
  what: string,
  { value, reference, unit, factor }: { value: number; reference: number; unit: string; factor: number },
): BenchResult => ({
  what,
  value,
  unit,
  reference,
  ratio: value / reference,
  budget: `≤ ${factor} ×`,
  ok: value <= factor * reference,
});

/** A figure that may be at most `limit`. */
export const atMost = (what: string, value: number, unit: string, limit: number): BenchResult => ({
  ...reported(what, value, unit),
  budget: `≤ ${limit} ${unit}`,
  ok: value <= limit,
});

/** A figure that must be at least `limit`. */
export const atLeast = (what: string, value: number, unit: string, limit: number): BenchResult => ({
  ...reported(what, value, unit),
  budget: `≥ ${round(limit)} ${unit}`.trim(),
  ok: value >= limit,
});

/** The machine, in one line. */
export const describeMachine = (): string =>
  `${process.platform} ${release()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ` +
  `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;

const shown = (value: number | string): string => (typeof value === 'number' ? round(value) : value);

/** The table for people. */
export function formatReport({ name, machine, results }: BenchReport): string {
  const rows = results.map(({ what, value, unit, reference, ratio, budget, ok }) => [
    what,
    `${shown(value)} ${unit}`.trim(),
    reference === null ? '' : `${round(reference)} ${unit}`,
    ratio === null ? '' : `${round(ratio)} ×`,
    budget ?? '',
    budget === null ? '' : ok ? 'ok' : 'MISSED',
  ]);
  const table = [['what', 'value', 'reference', 'ratio', 'budget', ''], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0))) ?? [];
  const lines = table.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`${name} (${machine})`, ...lines.map(line => `  ${line}`)].join('\n');
}
