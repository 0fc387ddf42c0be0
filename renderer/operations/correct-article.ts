import { readTypedDate, type TypedDateError } from '#shared/analysis/dates/read-typed-date.ts';
import type { AttributedName, PublishedDate } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { ArticleCorrection, ArticleStore, StoreError } from '#shared/stores/article-store.ts';
import type { History } from './history.ts';

interface Ports {
  readonly articles: ArticleStore;
  readonly history: History;
}

/** Which correction leads back to what an article shows now: none where that is what its file says. */
const restoring = <T extends { readonly provenance: string }>(shown: T | null): T | null =>
  shown?.provenance === 'analyst' ? shown : null;

async function correct(
  { articles, history }: Ports,
  id: ArticleId,
  correction: ArticleCorrection,
  label: string,
): Promise<Result<null, StoreError>> {
  const before = await articles.correct(id, correction);
  if (!before.ok) return before;
  const back: ArticleCorrection = {
    ...('published' in correction && { published: restoring(before.value.published) }),
    ...('outlet' in correction && { outlet: restoring(before.value.outlet) }),
  };
  history.push({
    label,
    undo: async () => (await articles.correct(id, back)).ok,
    redo: async () => (await articles.correct(id, correction)).ok,
  });
  return ok(null);
}

/** What was typed as an analyst's own date; see `readTypedDate`. */
export function parseAnalystDate(typed: string): Result<PublishedDate, TypedDateError> {
  const read = readTypedDate(typed);
  return read.ok ? ok({ ...read.value, provenance: 'analyst', source: null }) : read;
}

/** Sets the day an article was published, by the analyst's word; undoing it restores what the file says. */
export const setPublished = (ports: Ports, id: ArticleId, published: PublishedDate | null) =>
  correct(ports, id, { published }, 'reader.undo-published');

/** Sets who published an article, by the analyst's word; undoing it restores what the file says. */
export function setOutlet(ports: Ports, id: ArticleId, name: string | null) {
  const outlet: AttributedName | null =
    name === null || name.trim() === '' ? null : { name: name.trim(), provenance: 'analyst', source: null };
  return correct(ports, id, { outlet }, 'reader.undo-outlet');
}
