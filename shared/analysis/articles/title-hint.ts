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
  const text = source.slice(span.start, span.end).replace(/\s*[\n\r\f\v\u0085\u2028\u2029]\s*/g, ' ');
  return { draft, title: { text, source: span } };
}

const firstWords = 20;

/** Pages print their headline twice: in the window's title or the breadcrumbs, and over the text. */
function withoutRepeatedTitle(source: string, draft: ArticleDraft, title: Span): ArticleDraft {
  const first = draft.parts.find(part => part.role === 'paragraph');
  if (!first) return draft;
  const folded = foldText(source.slice(title.start, title.end));
  const text = source.slice(first.span.start, first.span.end);
  // The first words tell nearly always, and what they fold to is what the fold of all begins with.
  if (!folded.startsWith(foldText(text.slice(0, firstWords))) || foldText(text) !== folded) return draft;
  const repeated: DraftPart = { role: 'boilerplate', kind: 'navigation', span: first.span };
  return { ...draft, parts: draft.parts.map(part => (part === first ? repeated : part)) };
}

/** True where the title of the metadata stands above the headline of a draft and is furniture there, as the name of a digest is. */
export function isNamedAbove(source: string, { title, parts }: ArticleDraft, hint: string | null): boolean {
  const named = foldText(hint ?? '').trim();
  return parts.some(
    ({ role, span }) =>
      role === 'boilerplate' &&
      span.end <= (title?.start ?? 0) &&
      foldText(source.slice(span.start, span.end)).trim() === named,
  );
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
  if (title && (!hinted || isNamedBy(source.slice(title.start, title.end), hinted))) {
    return titledAt(source, withoutRepeatedTitle(source, draft, title), title);
  }
  if (!hinted) return { draft, title: { text: '', source: null } };
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
