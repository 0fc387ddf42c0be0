import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { ArticleRecord } from '#renderer/storage/database.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';

type SearchedBody = Pick<ArticleBody, 'text' | 'entities' | 'statements'>;

const withoutText: SearchedBody = { text: '', entities: [], statements: [] };

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** What an article is found by; of one whose body is not there, that is its title and what is stored beside it. */
export function toSearchable(record: ArticleRecord, body: SearchedBody | null): SearchableArticle {
  const { text, entities, statements } = body ?? withoutText;
  const names = new Map(entities.map(({ id, canonical }) => [id, canonical]));
  const speakers = statements.flatMap(({ speaker }) =>
    speaker === null ? [] : [(speaker.entity !== null && names.get(speaker.entity)) || speaker.text],
  );
  return {
    id: record.id,
    title: record.title,
    text,
    published: record.published?.value ?? null,
    importedAt: record.importedAt,
    language: record.language,
    outlet: record.outlet?.name ?? null,
    author: record.author?.name ?? null,
    tags: record.tags ?? [],
    entities: unique(entities.map(({ canonical }) => canonical)),
    speakers: unique(speakers),
  };
}
