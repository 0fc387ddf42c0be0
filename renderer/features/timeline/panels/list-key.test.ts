import { expect, it } from 'vitest';
import type { MarkList } from '#renderer/features/timeline/marks/listed-marks.ts';
import { listKeyOf } from './list-key.ts';

const asked = (): MarkList => ({ model: {} as MarkList['model'], lane: 0, when: 'أمس', events: [1, 2] });

it('tells a list that is asked for anew from the one before, though it lists the same', () => {
  const [first, second] = [asked(), asked()];
  expect(listKeyOf(second)).not.toBe(listKeyOf(first));
  expect(listKeyOf(first)).toBe(listKeyOf(first));
});
