import { describe, expect, it } from 'vitest';
import { newSourceId } from '#shared/ids/ids.ts';
import type { RecordMapping, SavedMapping } from '#shared/domain/source/record-mapping.ts';
import { noMapping } from '#shared/domain/source/record-mapping.ts';
import { err, ok } from '#shared/result/result.ts';
import type { RecordFileStore } from '#shared/stores/record-file-store.ts';
import { createHistory } from './history.ts';
import { forgetMapping, remapRecords } from './remap-records.ts';
import type { Remapper, SourceMapping } from './remapper.ts';

const guessed: RecordMapping = { ...noMapping, text: ['lead'] };
const wanted: RecordMapping = { ...noMapping, title: 'a', text: ['b'] };
const source = newSourceId('a'.repeat(64));

/** A collection of one source, as far as choosing columns touches it. */
function collection({ saved = [] as readonly SavedMapping[], isBroken = false } = {}) {
  const mappings = new Map(saved.map(mapping => [mapping.signature, mapping.mapping]));
  let current: SourceMapping = { sourceId: source, mapping: guessed, chosenBy: 'guess' };
  const remapper: Remapper = {
    preview: () => Promise.resolve(ok(null)),
    remap: async ([wish]) => {
      if (isBroken || wish === undefined) return err({ code: 'quota' });
      const before = [current];
      current = wish;
      return ok({ before, articleCount: 3 });
    },
  };
  const records: Pick<RecordFileStore, 'listSaved' | 'save' | 'forget'> = {
    listSaved: async () => ok([...mappings].map(([signature, mapping]) => ({ signature, mapping }))),
    save: async ({ signature, mapping }) => (mappings.set(signature, mapping), ok(null)),
    forget: async signature => (mappings.delete(signature), ok(null)),
  };
  const history = createHistory();
  const unused = () => {
    throw new Error('not asked here');
  };
  const ports = {
    remapper,
    history,
    records: {
      ...records,
      observeFiles: unused,
      observeLayout: unused,
      listAlike: unused,
      observeSaved: unused,
    },
  };
  return { ports, history, mappings, current: () => current };
}

const wish = { sources: [source], signature: 's', mapping: wanted, isSaved: true };

describe('choosing columns', () => {
  it('reads the source so, remembers it, and says how many articles it has', async () => {
    const { ports, mappings, current } = collection();
    expect(await remapRecords(ports, wish)).toEqual(ok(3));
    expect([current().mapping, current().chosenBy, mappings.get('s')]).toEqual([wanted, 'analyst', wanted]);
  });

  it('is taken back whole: how the source was read, by whom, and what was remembered', async () => {
    const earlier = { signature: 's', mapping: guessed };
    for (const saved of [[], [earlier]]) {
      const { ports, history, mappings, current } = collection({ saved });
      await remapRecords(ports, wish);
      expect(await history.undo()).toBe(true);
      expect(current()).toEqual({ sourceId: source, mapping: guessed, chosenBy: 'guess' });
      expect([...mappings.values()]).toEqual(saved.map(({ mapping }) => mapping));
      expect(await history.redo()).toBe(true);
      expect([current().mapping, mappings.get('s')]).toEqual([wanted, wanted]);
    }
  });

  it('remembers nothing when it was not asked to', async () => {
    const { ports, mappings } = collection();
    await remapRecords(ports, { ...wish, isSaved: false });
    expect(mappings.size).toBe(0);
  });

  it('leaves all as it was when the source could not be read', async () => {
    const { ports, history, mappings } = collection({ isBroken: true });
    expect(await remapRecords(ports, wish)).toEqual(err({ code: 'quota' }));
    expect([mappings.size, history.state.undoLabel]).toEqual([0, null]);
  });

  it('stops between two files when it is told to; what is done can be taken back', async () => {
    const { ports, history, current } = collection();
    const stop = new AbortController();
    const sources = [source, source, source];
    const done: number[] = [];
    const onProgress = (count: number) => {
      done.push(count);
      stop.abort();
    };
    const read = await remapRecords(ports, { ...wish, sources }, { onProgress, signal: stop.signal });
    expect([read, done]).toEqual([ok(3), [1]]);
    expect(current().mapping).toEqual(wanted);
    await history.undo();
    expect(current().mapping).toEqual(guessed);
  });

  it('that is forgotten can be remembered again', async () => {
    const { ports, history, mappings } = collection({ saved: [{ signature: 's', mapping: wanted }] });
    await forgetMapping(ports, 's');
    expect(mappings.size).toBe(0);
    await history.undo();
    expect(mappings.get('s')).toEqual(wanted);
  });
});
