import { newClusterId, parseArticleId } from '#shared/ids/ids.ts';
import type { TimelineScope } from './timeline-scope.ts';

const longestText = 1000;

const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestText ? value : null;

/** Reads a scope that was written down; null for anything else, also where what it tells of is left blank. */
export function parseTimelineScope(value: unknown): TimelineScope | null {
  const written: Readonly<Record<string, unknown>> = Object(value);
  const text = (field: string): string | null => textIn(written[field]);
  switch (written['kind']) {
    case 'all':
      return { kind: 'all' };
    case 'words': {
      const words = text('words');
      return words === null ? null : { kind: 'words', words };
    }
    case 'name':
    case 'speaker': {
      const [id, name] = [text('id'), text('name')];
      return id === null || name === null ? null : { kind: written['kind'], id, name };
    }
    case 'tag': {
      const tag = text('tag');
      return tag === null ? null : { kind: 'tag', tag };
    }
    case 'outlet': {
      const outlet = written['outlet'] === null ? null : text('outlet');
      return outlet === null && written['outlet'] !== null ? null : { kind: 'outlet', outlet };
    }
    case 'cluster': {
      // A cluster is named after its first article.
      const first = parseArticleId(written['id']);
      return first === null ? null : { kind: 'cluster', id: newClusterId(first) };
    }
    case 'articles': {
      const [ids, name] = [written['articles'], text('name')];
      if (!Array.isArray(ids) || name === null) return null;
      const articles = ids.map(id => parseArticleId(id)).filter(id => id !== null);
      return articles.length < ids.length ? null : { kind: 'articles', articles, name };
    }
    default:
      return null;
  }
}
