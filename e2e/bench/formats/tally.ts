import type { TaskError, TaskReport } from '../analysis/task-report.ts';
import { accuracyFigure } from '../analysis/task-report.ts';

/** Of `count` things at one place so many were right; expected and found as they are shown when some were not. */
export interface Comparison extends TaskError {
  readonly right: number;
  readonly count: number;
}

export interface Tally<What extends string> {
  readonly add: (what: What, comparison: Comparison) => void;
  /** The share of each thing that was compared at all. */
  readonly report: (task: string, gold: string) => TaskReport;
}

/** Adds up comparisons by what was compared, and keeps those that went wrong in the order in which they came. */
export function createTally<What extends string>(whats: readonly What[]): Tally<What> {
  const shares = new Map(whats.map(what => [what, { right: 0, count: 0 }]));
  const errors: TaskError[] = [];
  return {
    add: (what, { right, count, where, expected, found }) => {
      const share = shares.get(what);
      if (share === undefined) return;
      share.right += right;
      share.count += count;
      if (right < count) errors.push({ where: `${where}, ${what}`, expected, found });
    },
    report: (task, gold) => ({
      task,
      gold,
      figures: [...shares]
        .filter(([, { count }]) => count > 0)
        .map(([what, { right, count }]) => accuracyFigure(what, right, count)),
      errors,
    }),
  };
}

/** One thing that is right or wrong. */
export const oneOf = (isRight: boolean, compared: TaskError): Comparison => ({
  ...compared,
  right: isRight ? 1 : 0,
  count: 1,
});
