import { serveIndexer } from './indexing/serve-indexer.ts';
import type { FromIndexerWorker, ToIndexerWorker } from './search-messages.ts';

// This file is only ever run as a worker. The types of the page are the nearest there are.
const page = self as unknown as {
  postMessage(message: FromIndexerWorker): void;
  onmessage: ((event: MessageEvent<ToIndexerWorker>) => void) | null;
};

const index = serveIndexer(message => page.postMessage(message));

page.onmessage = ({ data }) => index(data);
