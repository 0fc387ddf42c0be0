import { describe, expect, it } from 'vitest';
import { civilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { article, marksOf, modelOf } from './fixtures/article-model.ts';
import { countDates, followEvent, followMarks } from './follow-marks.ts';

/** Days of the marks that are followed from all of one model into another. */
function followed(from: TimelineModel, to: TimelineModel): readonly string[] {
  const listed = marksOf(from);
  return followMarks(listed, countDates(from, new Set([article])), to).map(({ facts }) =>
    new Date(facts.startMs).toISOString().slice(5, 10),
  );
}

describe('followMarks', () => {
  const before = modelOf('2026-04-01', ['2026-04-02', '2026-04-03', '2026-04-04']);

  it('keeps words whose date was corrected, with their new date', () => {
    const after = modelOf('2026-04-01', ['2026-04-02', '2026-05-09', '2026-04-04']);
    expect(followed(before, after)).toEqual(['04-01', '04-02', '05-09', '04-04']);
  });

  it('loses exactly the date that was rejected, though the others moved up', () => {
    const after = modelOf('2026-04-01', ['2026-04-02', '2026-04-04']);
    expect(followed(before, after)).toEqual(['04-01', '04-02', '04-04']);
  });

  it('follows a publication to its new date, and loses one that was taken back', () => {
    expect(followed(before, modelOf('2026-06-01', ['2026-04-02', '2026-04-03', '2026-04-04']))).toContain(
      '06-01',
    );
    expect(followed(before, modelOf(null, ['2026-04-02', '2026-04-03', '2026-04-04']))).toHaveLength(3);
  });

  it('counts no mark twice where two dates mean the same', () => {
    const doubled = modelOf(null, ['2026-04-02', '2026-04-02', '2026-04-03']);
    expect(followed(doubled, modelOf(null, ['2026-04-02', '2026-04-03']))).toEqual(['04-02', '04-03']);
  });
});

describe('followEvent', () => {
  const before = modelOf(null, ['2026-04-02', '2026-04-02', '2026-04-02']);
  const told = marksOf(before);
  const expressionIn = (after: TimelineModel) =>
    followEvent(told, countDates(before, new Set([article])), after)?.facts.expression;

  it('stays with reports whose date was left as it was when one is set right', () => {
    expect(expressionIn(modelOf(null, ['2026-05-09', '2026-04-02', '2026-04-02']))).toBe(1);
    expect(expressionIn(modelOf(null, ['2026-04-02', '2026-05-09', '2026-04-02']))).toBe(0);
  });

  it('goes with its only report to the date that this has now', () => {
    const alone = modelOf(null, ['2026-04-02']);
    const after = modelOf(null, ['2026-05-09']);
    const found = followEvent(marksOf(alone), countDates(alone, new Set([article])), after);
    expect(found?.facts.startMs).toBe(civilRange('2026-05-09')?.startMs);
  });

  it('is lost with its last report', () => {
    expect(expressionIn(modelOf('2026-04-02', []))).toBeUndefined();
  });
});
