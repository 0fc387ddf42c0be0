import { cleanTag, cleanTags, tagKey } from '#shared/corrections/article-tags.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { ArticleChange, ArticleStore, StoreError } from '#shared/stores/article-store.ts';
import { doUndoable } from './do-undoable.ts';
import type { History } from './history.ts';

interface Ports {
  readonly articles: ArticleStore;
  readonly history: History;
}

type Retag = (tags: readonly string[]) => readonly string[];

/** Gives articles other tags, as one step that can be undone; those of which none changes are left alone. */
async function retag(
  { articles, history }: Ports,
  ids: readonly ArticleId[],
  { label, tags: tagsAfter }: { readonly label: string; readonly tags: Retag },
): Promise<Result<null, StoreError>> {
  const found = await articles.getSummaries([...new Set(ids)]);
  if (!found.ok) return found;
  const present = found.value.filter((summary): summary is ArticleSummary => summary !== null);
  const changed = present.filter(({ tags }) => tagsAfter(tags).length !== tags.length);
  if (changed.length === 0) return ok(null);
  const write = async (changes: readonly ArticleChange[]): Promise<Result<null, StoreError>> => {
    const done = await articles.correctAll(changes);
    return done.ok ? ok(null) : done;
  };
  return doUndoable(history, label, {
    forth: () => write(changed.map(({ id, tags }) => ({ id, correction: { tags: tagsAfter(tags) } }))),
    back: () => write(changed.map(({ id, tags }) => ({ id, correction: { tags } }))),
  });
}

/**
 * Files articles under a tag; those that have it keep it as it is. Written as a `known` tag is, where it is one of these in
 * other letters: «ازمة» does not become a second «أزمة».
 */
export function addTag(
  ports: Ports,
  ids: readonly ArticleId[],
  { tag, known }: { readonly tag: string; readonly known: readonly string[] },
): Promise<Result<null, StoreError>> {
  const key = tagKey(tag);
  const spelling = known.find(other => tagKey(other) === key) ?? cleanTag(tag);
  return retag(ports, ids, { label: 'tags.undo-add', tags: tags => cleanTags([...tags, spelling]) });
}

/** Takes a tag, in any spelling, off articles. */
export function removeTag(
  ports: Ports,
  ids: readonly ArticleId[],
  tag: string,
): Promise<Result<null, StoreError>> {
  const key = tagKey(tag);
  return retag(ports, ids, {
    label: 'tags.undo-remove',
    tags: tags => tags.filter(other => tagKey(other) !== key),
  });
}
