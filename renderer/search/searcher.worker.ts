import { serveSearcher } from './answering/serve-searcher.ts';
import type { FromSearcherWorker, ToSearcherWorker } from './search-messages.ts';

// This file is only ever run as a worker. The types of the page are the nearest there are.
const page = self as unknown as {
  postMessage(message: FromSearcherWorker): void;
  onmessage: ((event: MessageEvent<ToSearcherWorker>) => void) | null;
};

const search = serveSearcher(message => page.postMessage(message));

page.onmessage = ({ data }) => search(data);
