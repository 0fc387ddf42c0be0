import { cleanTag, cleanTags, tagKey } from '#shared/corrections/article-tags.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import { editArticles, type EditPorts } from './edit-articles.ts';
import type { EditError } from './edit-work.ts';

type Retag = (tags: readonly string[]) => readonly string[];

/** Gives articles other tags, as one step that can be undone; those of which none changes are left alone. */
const retag = (
  ports: EditPorts,
  ids: readonly ArticleId[],
  { label, tags: tagsAfter }: { readonly label: string; readonly tags: Retag },
): Promise<Result<null, EditError>> =>
  editArticles(ports, ids, {
    label,
    correctionOf: ({ tags }) => {
      const after = tagsAfter(tags);
      return after.length === tags.length ? null : { tags: after };
    },
  });

/**
 * Files articles under a tag; those that have it keep it as it is. Written as a `known` tag is, where it is one of these in
 * other letters: «ازمة» does not become a second «أزمة».
 */
export function addTag(
  ports: EditPorts,
  ids: readonly ArticleId[],
  { tag, known }: { readonly tag: string; readonly known: readonly string[] },
): Promise<Result<null, EditError>> {
  const key = tagKey(tag);
  const spelling = known.find(other => tagKey(other) === key) ?? cleanTag(tag);
  return retag(ports, ids, { label: 'tags.undo-add', tags: tags => cleanTags([...tags, spelling]) });
}

/** Takes a tag, in any spelling, off articles. */
export function removeTag(
  ports: EditPorts,
  ids: readonly ArticleId[],
  tag: string,
): Promise<Result<null, EditError>> {
  const key = tagKey(tag);
  return retag(ports, ids, {
    label: 'tags.undo-remove',
    tags: tags => tags.filter(other => tagKey(other) !== key),
  });
}
