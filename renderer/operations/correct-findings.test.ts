import { describe, expect, it } from 'vitest';
import { newStandingRejection } from '#shared/corrections/standing-rejection.ts';
import type { CorrectionWish } from '#shared/corrections/plan-correction.ts';
import type { Correction, StandingRejection } from '#shared/domain/correction/correction.ts';
import { newArticleId } from '#shared/ids/ids.ts';
import { err, ok } from '#shared/result/result.ts';
import type { CorrectionStore } from '#shared/stores/correction-store.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { correctFinding, rejectEverywhere, takeBackCorrections } from './correct-findings.ts';
import { createHistory } from './history.ts';

const articleId = newArticleId(sourceIdNumber(1), 0);

/** Keeps corrections in memory, or refuses them. */
function createPorts({ isFull = false } = {}) {
  const kept = new Map<string, Correction>();
  const standing = new Map<string, StandingRejection>();
  const corrections: Pick<CorrectionStore, 'change' | 'changeStanding'> = {
    change: async (_id, { remove, put }) => {
      if (isFull) return err({ code: 'quota' });
      for (const { id } of remove) kept.delete(id);
      for (const correction of put) kept.set(correction.id, correction);
      return ok(null);
    },
    changeStanding: async ({ remove, put }) => {
      for (const { key } of remove) standing.delete(key);
      for (const rejection of put) standing.set(rejection.key, rejection);
      return ok(null);
    },
  };
  return { kept, standing, ports: { corrections: corrections as CorrectionStore, history: createHistory() } };
}

const wish: CorrectionWish = {
  layer: 'number',
  action: 'change',
  target: { place: 'text', span: { start: 0, end: 2 }, text: '12', key: '' },
  value: { value: 7, unit: null, qualifier: 'exact' },
};

describe('correcting a finding', () => {
  it('is taken back and done again with the same record', async () => {
    const { kept, ports } = createPorts();
    await correctFinding(ports, articleId, wish, []);
    const made = [...kept.values()];
    await ports.history.undo();
    expect(kept.size).toBe(0);
    await ports.history.redo();
    expect([...kept.values()]).toEqual(made);
  });

  it('puts the earlier correction back when a second one is undone, and both away when restored', async () => {
    const { kept, ports } = createPorts();
    await correctFinding(ports, articleId, wish, []);
    const first = [...kept.values()];
    await correctFinding(ports, articleId, { ...wish, action: 'reject' } as CorrectionWish, first);
    expect([...kept.values()].map(({ action }) => action)).toEqual(['reject']);
    await ports.history.undo();
    expect([...kept.values()]).toEqual(first);
    await takeBackCorrections(ports, articleId, first);
    expect(kept.size).toBe(0);
  });

  it('leaves nothing to undo when the store refused it', async () => {
    const { ports } = createPorts({ isFull: true });
    expect(await correctFinding(ports, articleId, wish, [])).toEqual(err({ code: 'quota' }));
    expect(ports.history.state.undoLabel).toBeNull();
  });
});

describe('rejecting everywhere', () => {
  it('is taken back by undo', async () => {
    const { standing, ports } = createPorts();
    await rejectEverywhere(ports, newStandingRejection('date', 'abs.month', 'مارس', articleId, ''));
    expect(standing.size).toBe(1);
    await ports.history.undo();
    expect(standing.size).toBe(0);
  });
});
