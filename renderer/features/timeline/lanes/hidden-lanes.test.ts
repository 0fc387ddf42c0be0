import { describe, expect, it } from 'vitest';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import { hiddenFor, type HiddenLanes } from './hidden-lanes.ts';

const all: TimelineScope = { kind: 'all' };
const fire: TimelineScope = { kind: 'words', words: 'حريق' };
const reports: TimelineScope = { kind: 'articles', articles: [], name: 'حريق السوق' };
const others: TimelineScope = { kind: 'articles', articles: [], name: 'افتتاح الجسر' };

/** What is hidden at the end of a walk that begins with one lane hidden in the collection. */
const hiddenAfter = (...scopes: readonly TimelineScope[]): readonly string[] => {
  let lanes: HiddenLanes = { hidden: ['الساحل'], hiddenElsewhere: [] };
  scopes.forEach((scope, at) => {
    lanes = hiddenFor(lanes, scopes[at - 1] ?? all, scope);
  });
  return lanes.hidden;
};

describe('lanes that are hidden in the collection', () => {
  it('are hidden in a part of it, too', () => {
    expect(hiddenAfter(fire)).toEqual(['الساحل']);
  });

  it('are shown where the timeline tells of chosen articles, and hidden again when one comes back', () => {
    expect(hiddenAfter(reports)).toEqual([]);
    expect(hiddenAfter(reports, others)).toEqual([]);
    expect(hiddenAfter(reports, others, all)).toEqual(['الساحل']);
  });
});

it('keeps what is hidden among chosen articles while they are shown', () => {
  const chosen: HiddenLanes = { hidden: ['ضفاف'], hiddenElsewhere: ['الساحل'] };
  expect(hiddenFor(chosen, reports, reports)).toEqual(chosen);
  expect(hiddenFor(chosen, reports, fire).hidden).toEqual(['الساحل']);
});
