import { serveSearcher } from './answering/serve-searcher.ts';
import { serveIndexer } from './indexing/serve-indexer.ts';
import type {
  FromIndexerWorker,
  FromSearcherWorker,
  ToIndexerWorker,
  ToSearcherWorker,
} from './search-messages.ts';

// This file is only ever run as a worker, once to make the index and once to search it: they have most of their code in
// common. The types of the page are the nearest there are.
const page = self as unknown as {
  postMessage(message: FromIndexerWorker | FromSearcherWorker): void;
  onmessage: ((event: MessageEvent<ToIndexerWorker | ToSearcherWorker>) => void) | null;
};

const tell = (message: FromIndexerWorker | FromSearcherWorker): void => page.postMessage(message);
const index = serveIndexer(tell);
const search = serveSearcher(tell);

page.onmessage = ({ data }) => ('question' in data ? search(data) : index(data));
