import { expect, it } from 'vitest';
import type { TimelineClient } from '#renderer/features/timeline/worker/timeline-client.ts';
import type { TimelineQuestion } from '#renderer/features/timeline/worker/timeline-worker-messages.ts';
import type { EntryMarks } from '#shared/timeline/export/calendar-entries.ts';
import { askCounts } from './ask-counts.ts';

const entryOf = (...rows: number[]) => rows.map(row => ({ row })) as unknown as EntryMarks;
const [alone, pair] = [entryOf(4), entryOf(7, 9)];
const counts = { reportCount: 2, outletCount: 2, copyCount: 0 };

/** Answers over the data of this version. */
function clientOver(version: number) {
  const asked: TimelineQuestion[] = [];
  const client = {
    async ask(question: TimelineQuestion) {
      asked.push(question);
      return 'version' in question && question.version === version ? [counts] : null;
    },
  } as unknown as TimelineClient;
  return { client, asked };
}

it('asks for the marks told together, and of none that stands alone', async () => {
  const { client, asked } = clientOver(3);
  const countsOf = await askCounts(client, 3, [alone, pair]);
  expect(asked).toEqual([{ kind: 'report-counts', groups: [[7, 9]], version: 3 }]);
  expect([alone, pair].map(countsOf)).toEqual([null, counts]);
});

it('has no counts where the data are others than those that the marks are rows of', async () => {
  const countsOf = await askCounts(clientOver(4).client, 3, [pair]);
  expect(countsOf(pair)).toBeNull();
});
