import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { ArticleDraft, DraftPart } from './article-draft.ts';

/** A draft whose headline is settled. */
export interface TitledDraft {
  readonly draft: ArticleDraft;
  readonly title: AnalysedArticle['title'];
}

const byStart = (a: DraftPart, b: DraftPart): number => a.span.start - b.span.start;

/** True if `line` is the headline that the metadata names, which often adds the name of the site. */
function isNamedBy(line: string, hint: string): boolean {
  const [folded, named] = [foldText(line).trim(), foldText(hint).trim()];
  return folded === named || (folded.length >= 12 && (named.startsWith(folded) || folded.startsWith(named)));
}

function titledAt(source: string, draft: ArticleDraft, span: Span): TitledDraft {
  return { draft, title: { text: source.slice(span.start, span.end), source: span } };
}

/** How far down the headline that the metadata names is looked for. */
const searchedParagraphs = 4;

/**
 * Settles the headline of a draft by the one its metadata names (null: by its own lines alone). Where the text repeats
 * it, that line is the title; where it does not, the metadata's words are, and the first line is text after all.
 */
export function applyTitleHint(source: string, draft: ArticleDraft, hint: string | null): TitledDraft {
  const { title, parts } = draft;
  const hinted = hint?.trim();
  if (!hinted) return title ? titledAt(source, draft, title) : { draft, title: { text: '', source: null } };
  if (title && isNamedBy(source.slice(title.start, title.end), hinted)) return titledAt(source, draft, title);
  const candidates = parts.filter(part => part.role === 'paragraph').slice(0, searchedParagraphs);
  const repeated = candidates.find(part => isNamedBy(source.slice(part.span.start, part.span.end), hinted));
  const above: readonly DraftPart[] = title ? [{ role: 'paragraph', span: title }] : [];
  if (!repeated) {
    return {
      draft: { title: null, parts: [...above, ...parts].sort(byStart) },
      title: { text: hinted, source: null },
    };
  }
  const kicker: readonly DraftPart[] = title
    ? [{ role: 'boilerplate', kind: 'navigation', span: title }]
    : [];
  const rest = [...kicker, ...parts.filter(part => part !== repeated)].sort(byStart);
  return titledAt(source, { title: repeated.span, parts: rest }, repeated.span);
}
