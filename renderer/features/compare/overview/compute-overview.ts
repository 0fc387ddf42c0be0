import { paneOfOnly, type ComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import { openIn } from '#renderer/features/compare/judged-disagreements.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import { createWorker } from '#renderer/workers/create-worker.ts';
import type { ComparisonOverview, OverviewArticle } from '#shared/compare/overview/overview.ts';
import type { FromOverviewWorker, ToOverviewWorker } from './overview-worker-messages.ts';
import overviewWorkerUrl from './overview.worker.ts?worker&url';

/** No more than is read, as all of it is copied to the worker. */
const toOverview = ({ summary, body }: LoadedArticle): OverviewArticle => ({
  summary: {
    outlet: summary.outlet,
    author: summary.author,
    published: summary.published,
    language: summary.language,
  },
  body: {
    title: body.title,
    text: body.text,
    sentences: body.sentences,
    statements: body.statements,
    entities: body.entities,
    numbers: body.numbers,
    temporal: body.temporal,
  },
});

const asked = (articles: readonly LoadedArticle[], model: ComparisonModel): ToOverviewWorker => ({
  articles: articles.map(toOverview),
  links: model.links,
  only: model.panes.map(pane =>
    pane.filter(({ class: kind }) => paneOfOnly(kind) !== null).map(({ index }) => index),
  ),
  dismissed: model.links.flatMap(({ disagreements }, place) =>
    disagreements.length > 0 && openIn(model, place).length === 0 ? [place] : [],
  ),
});

/** Makes an overview in a worker of its own; null where that failed or was aborted, which ends the worker at once. */
function compute(asking: ToOverviewWorker, signal: AbortSignal): Promise<ComparisonOverview | null> {
  return new Promise(resolve => {
    const worker = createWorker(overviewWorkerUrl, 'overview');
    const finish = (overview: ComparisonOverview | null): void => {
      worker.terminate();
      resolve(overview);
    };
    signal.addEventListener('abort', () => finish(null), { once: true });
    worker.addEventListener('error', () => finish(null));
    worker.addEventListener('messageerror', () => finish(null));
    worker.addEventListener('message', ({ data }: MessageEvent<FromOverviewWorker>) => finish(data.overview));
    worker.postMessage(asking, []);
  });
}

/** What was made of a comparison, so that closing and opening the panel asks for nothing again. */
const made = new WeakMap<ComparisonModel, ComparisonOverview>();

export const madeOverview = (model: ComparisonModel): ComparisonOverview | null => made.get(model) ?? null;

interface Run {
  readonly model: ComparisonModel;
  readonly aborting: AbortController;
  readonly outcome: Promise<ComparisonOverview | null>;
}

/** Only the comparison in view is of use, whoever asks for it. */
let running: Run | null = null;

/** The overview of a comparison, made once however many ask; asking for another one ends what runs. Null where it failed. */
export function makeOverview(
  articles: readonly LoadedArticle[],
  model: ComparisonModel,
): Promise<ComparisonOverview | null> {
  const known = made.get(model);
  if (known) return Promise.resolve(known);
  if (running?.model === model) return running.outcome;
  running?.aborting.abort();
  const aborting = new AbortController();
  const outcome = compute(asked(articles, model), aborting.signal).then(overview => {
    if (overview) made.set(model, overview);
    if (running?.model === model) running = null;
    return overview;
  });
  running = { model, aborting, outcome };
  return outcome;
}
