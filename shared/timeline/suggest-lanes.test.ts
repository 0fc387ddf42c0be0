import { describe, expect, it } from 'vitest';
import { laneIdOf } from './lane-key.ts';
import { suggestLanes, type SuggestionWish } from './suggest-lanes.ts';
import type { RaggedRows, TimelineData } from './timeline-data.ts';

const rows = (...lists: readonly (readonly number[])[]): RaggedRows => {
  let end = 0;
  return {
    items: Uint32Array.from(lists.flat()),
    ends: Uint32Array.from(lists.map(list => (end += list.length))),
  };
};

const data = {
  outlets: ['مرصد الساحل', null, 'وكالة الأفق'],
  articleOutlets: Uint32Array.from([0, 0, 1, 2]),
  tags: ['حرائق', 'الساحل'],
  articleTags: rows([0], [1], [], [1]),
  names: [
    { id: 'person مازن الخطيب', type: 'person', name: 'مازن الخطيب' },
    { id: 'place بغداد', type: 'place', name: 'بغداد' },
  ],
  articleNames: rows([0, 1], [1], [1], []),
  articleSpeakers: rows([0], [], [], []),
} as unknown as TimelineData;

const suggest = (wish: Partial<SuggestionWish>): readonly string[] =>
  suggestLanes(data, { words: '', by: ['outlet', 'name', 'speaker', 'tag'], limit: 10, ...wish }).map(
    ({ key, articleCount }) => `${laneIdOf(key)}: ${articleCount}`,
  );

describe('what is suggested for a lane', () => {
  it('is the fullest first where nothing is typed, and nothing that has no name', () => {
    expect(suggest({ by: ['outlet'] })).toEqual(['outlet مرصد الساحل: 2', 'outlet وكالة الأفق: 1']);
    expect(suggest({ limit: 1 })).toEqual(['name place بغداد: 3']);
  });

  it('begins a word of the name with what is typed, however it is spelt', () => {
    expect(suggest({ words: 'الافق' })).toEqual(['outlet وكالة الأفق: 1']);
    expect(suggest({ words: 'احل' })).toEqual([]);
    expect(suggest({ words: 'الساحل' })).toEqual(['outlet مرصد الساحل: 2', 'tag الساحل: 2']);
    expect(suggest({ words: 'ساحل' })).toEqual(suggest({ words: 'الساحل' }));
    expect(suggest({ words: 'طيب ماز' })).toEqual([]);
  });

  it('holds all words that are typed, in any order', () => {
    expect(suggest({ words: 'الخطيب ماز' })).toEqual([
      'name person مازن الخطيب: 1',
      'speaker person مازن الخطيب: 1',
    ]);
  });

  it('is a speaker only where a statement of theirs is reported', () => {
    expect(suggest({ by: ['speaker'] })).toEqual(['speaker person مازن الخطيب: 1']);
  });
});
