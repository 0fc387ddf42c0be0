import { deriveOverview } from './derive-overview.ts';
import type { FromOverviewWorker, ToOverviewWorker } from './overview-worker-messages.ts';

addEventListener('message', ({ data }: MessageEvent<ToOverviewWorker>) => {
  const { articles, links, only, dismissed } = data;
  const overview = deriveOverview(articles, { comparison: { links, only }, dismissed: new Set(dismissed) });
  postMessage({ overview } satisfies FromOverviewWorker);
});
