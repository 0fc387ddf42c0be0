import { describe, expect, it } from 'vitest';
import { tellArticles } from '#shared/testing/tell-articles.ts';
import { civilRange } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { emptyLanes } from './empty-lanes.ts';

const about = (on: string) => [{ on, text: 'افتتاح الجسر' }];
const data = tellArticles([
  { id: 'a', outlet: 'النهر', published: '2024-05-08', dates: about('2024-05-07') },
  { id: 'b', outlet: 'البحر', published: '2024-06-08', dates: about('2024-05-07') },
  { id: 'c', outlet: 'الجبل', published: '2024-07-08', dates: about('2024') },
]);
const model = createTimelineModel(data, { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
const all = { publication: true, event: true };

const emptyIn = (value: string, { shown = all, collapsed = [] as string[], hidden = [] as string[] } = {}) =>
  emptyLanes(model, { collapsed, hidden }, shown, civilRange(value) ?? { startMs: 0, endMs: 0 });

describe('the lanes without marks in view', () => {
  it('have none of the kinds that are shown, nor one that goes on through the view', () => {
    expect(emptyIn('2024-05')).toEqual([]);
    expect(emptyIn('2024-06')).toHaveLength(1);
    expect(emptyIn('2024-05', { shown: { publication: true, event: false } })).toHaveLength(2);
    expect(emptyIn('2023')).toHaveLength(3);
  });

  it('are none that are folded or hidden already', () => {
    const [first = '', second = '', third = ''] = emptyIn('2023');
    expect(emptyIn('2023', { collapsed: [first], hidden: [third] })).toEqual([second]);
  });
});
