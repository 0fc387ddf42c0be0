import { readTypedDate, type TypedDateError } from '#shared/analysis/dates/read-typed-date.ts';
import type { AttributedName, PublishedDate } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import { editArticles, type EditPorts } from './edit-articles.ts';
import type { EditError } from './edit-work.ts';

/** Whether nothing is to be done: the analyst said so before, or has said nothing that is to be taken back. */
function isAsWished<T extends { readonly provenance: string }>(
  shown: T | null,
  wished: T | null,
  isSame: (a: T, b: T) => boolean,
): boolean {
  if (shown?.provenance !== 'analyst') return wished === null;
  return wished !== null && isSame(shown, wished);
}

/** What was typed as an analyst's own date; see `readTypedDate`. */
export function parseAnalystDate(typed: string): Result<PublishedDate, TypedDateError> {
  const read = readTypedDate(typed);
  return read.ok ? ok({ ...read.value, provenance: 'analyst', source: null }) : read;
}

/** Sets the day articles were published, by the analyst's word; undoing it restores what was there. Null: what the file says. */
export const setPublished = (
  ports: EditPorts,
  ids: readonly ArticleId[],
  published: PublishedDate | null,
): Promise<Result<null, EditError>> =>
  editArticles(ports, ids, {
    label: 'reader.undo-published',
    correctionOf: ({ published: shown }) =>
      isAsWished(shown, published, (a, b) => a.value === b.value && a.precision === b.precision)
        ? null
        : { published },
  });

/** Sets who published articles, by the analyst's word; undoing it restores what was there. Null: what the file says. */
export function setOutlet(
  ports: EditPorts,
  ids: readonly ArticleId[],
  name: string | null,
): Promise<Result<null, EditError>> {
  const outlet: AttributedName | null =
    name === null || name.trim() === '' ? null : { name: name.trim(), provenance: 'analyst', source: null };
  return editArticles(ports, ids, {
    label: 'reader.undo-outlet',
    correctionOf: ({ outlet: shown }) =>
      isAsWished(shown, outlet, (a, b) => a.name === b.name) ? null : { outlet },
  });
}
