import { expect, it } from 'vitest';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { civilRange } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { markFlags } from '#shared/timeline/gather/reported-event.ts';
import { timelineUnits } from '#shared/timeline/timeline-units.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { isAnnouncedUnit } from './announced-units.ts';

const june = civilRange('2026-06') ?? { startMs: 0, endMs: 0 };

/** A lane with so many marks of June, of which these are announcements. */
function sceneOf(announced: readonly boolean[]) {
  const builder = createTimelineDataBuilder();
  const mark = {
    kind: 'event',
    ...june,
    precision: 'month',
    startCertain: true,
    endCertain: true,
    expression: 0,
  } as const;
  const articleId = newArticleId(newSourceId('0'.repeat(64)), 0);
  builder.add([{ articleId, outlet: null, isDated: true, events: announced.map(() => mark) }]);
  const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
  const flags = Uint8Array.from(announced, is => (is ? markFlags.announced : 0));
  const gathered = { events: new Int32Array(announced.length).fill(-1), flags };
  return { model, gathered, shown: { publication: true, event: true } };
}

const unit = { unit: timelineUnits.indexOf('month'), count: 2, ...june };

it('takes a month for announced where all its marks are, and for told as soon as one is', () => {
  expect(isAnnouncedUnit(sceneOf([true, true]), 0, unit)).toBe(true);
  expect(isAnnouncedUnit(sceneOf([true, false]), 0, unit)).toBe(false);
  expect(isAnnouncedUnit({ ...sceneOf([true]), gathered: null }, 0, unit)).toBe(false);
});

it('takes a month that was called off for one that has not come, and asks anew once marks are gathered anew', () => {
  const scene = sceneOf([true, false]);
  const month = { ...unit };
  expect(isAnnouncedUnit(scene, 0, month)).toBe(false);
  const flags = Uint8Array.of(markFlags.announced, markFlags.calledOff);
  const again = { ...scene, gathered: { ...scene.gathered, flags } };
  expect(isAnnouncedUnit(again, 0, month)).toBe(true);
});
