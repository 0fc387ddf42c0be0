import { describe, expect, it } from 'vitest';
import { noSearch } from '#shared/domain/search/typed-search.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { keepWorkspace, readKeptWorkspace, type KeptWorkspace } from './kept-workspace.ts';

const source = newSourceId('c'.repeat(64));
const [first, second] = [newArticleId(source, 0), newArticleId(source, 1, 2)];

const storageWith = (written: string | null) => {
  let held = written;
  return { getItem: () => held, setItem: (_: string, value: string) => void (held = value) };
};

describe('the workspace over a reload', () => {
  it('comes back with the view, the articles in it, what the timeline tells of and what was searched for', () => {
    const storage = storageWith(null);
    const kept: KeptWorkspace = {
      view: 'compare',
      read: first,
      tray: [second],
      compared: [second, first],
      timelineScope: { kind: 'words', words: 'سوق العطارين' },
      search: { text: '"سوق العطارين" -حريق', choices: { outlet: ['مرصد'] } },
    };
    keepWorkspace(storage, kept);
    expect(readKeptWorkspace(storage)).toEqual(kept);
  });

  it.each([null, '', 'null', '[]', '{"view":"nowhere"}', '{'])('is new where %j was kept', written => {
    expect(readKeptWorkspace(storageWith(written))).toBeNull();
  });

  it('leaves out what is no id of an article', () => {
    const written = JSON.stringify({ view: 'reader', read: 7, tray: 'x', compared: [first, '<b>', null] });
    expect(readKeptWorkspace(storageWith(written))).toEqual({
      view: 'reader',
      read: null,
      tray: [],
      compared: [first],
      timelineScope: { kind: 'all' },
      search: noSearch,
    });
  });

  it('costs nothing but itself when the storage is full', () => {
    const full = {
      setItem: () => {
        throw new Error('quota');
      },
    };
    const timelineScope = { kind: 'all' } as const;
    const kept = { read: null, tray: [], compared: [], timelineScope, search: noSearch };
    expect(() => keepWorkspace(full, { view: 'library', ...kept })).not.toThrow();
  });
});
