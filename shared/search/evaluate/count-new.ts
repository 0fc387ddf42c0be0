import type { EvaluatedRequest } from './evaluate-request.ts';

/** How many of the articles found were imported after this instant, to the second. */
export async function countNew({ segments }: EvaluatedRequest, since: string): Promise<number> {
  const after = Math.floor(Date.parse(since) / 1000);
  let count = 0;
  for (const { segment, hits } of segments) {
    const times = await segment.readImportTimes();
    for (const document of hits) if ((times[document] ?? 0) > after) count++;
  }
  return count;
}
