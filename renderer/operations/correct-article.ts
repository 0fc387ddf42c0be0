import { latinDigits } from '#shared/corrections/date-reading.ts';
import type { AttributedName, PublishedDate, PublishedPrecision } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { ArticleCorrection, ArticleStore, StoreError } from '#shared/stores/article-store.ts';
import { civilRange } from '#shared/timeline/civil-range.ts';
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

const typedDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3]):[0-5]\d)?)?)?$/;

/**
 * The year, month, day or minute that was typed (`2025`, `2025-02`, `2025-02-25`, `2025-02-25 14:30`, in whatever digits)
 * as an analyst's own date; null if it is no such value.
 */
export function parseAnalystDate(typed: string): PublishedDate | null {
  const parts = typedDate.exec(latinDigits(typed).trim());
  if (!parts) return null;
  const [written, month, , day, , clock] = parts;
  const value = written.replace(' ', 'T');
  const precision: PublishedPrecision = clock ? 'time' : day ? 'day' : month ? 'month' : 'year';
  return civilRange(value) === null ? null : { value, precision, provenance: 'analyst', source: null };
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
