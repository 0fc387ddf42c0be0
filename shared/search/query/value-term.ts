import type { ValueField } from '#shared/search/search-fields.ts';
import { joinNodes } from './join-nodes.ts';
import { languagesCalled } from './language-words.ts';
import type { TermToken } from './query-token.ts';
import type { ReadTerm } from './read-term.ts';
import { hasWords } from './scan-query.ts';
import { hasStar, starProblem, withoutStars } from './stars.ts';

/** Reads a language by its name in either language of the interface, or by its code. */
export function readLanguage({ span, text }: TermToken): ReadTerm {
  const codes = languagesCalled(withoutStars(text));
  const nodes = codes.map(
    code => ({ kind: 'value', field: 'language', text: code, match: 'exact' }) as const,
  );
  return {
    node: joinNodes('or', nodes),
    problem: codes.length > 0 ? null : { code: 'unknown-language', span },
  };
}

/**
 * Reads a value of a field: words that it holds, or in quotation marks all of it. Empty marks are the empty value, that of
 * articles that have none, and a star alone is any other. What is in marks that are not closed yet may go on.
 */
export function readValue(term: TermToken, field: Exclude<ValueField, 'language' | 'month'>): ReadTerm {
  const problem = starProblem(term);
  const text = withoutStars(term.text);
  const isNone = term.kind === 'quoted' && term.isClosed && text === '';
  if (problem?.code === 'short-prefix') return { node: null, problem };
  if (term.kind === 'word' && text === '')
    return { node: { kind: 'not', node: { kind: 'value', field, text, match: 'exact' } }, problem };
  if (!hasWords(text) && !isNone) return { node: null, problem: { code: 'empty-field', span: term.span } };
  const mayGoOn = term.kind === 'quoted' ? !term.isClosed : problem === null && hasStar(term.text);
  const match = mayGoOn ? 'prefix' : term.kind === 'quoted' ? 'exact' : 'words';
  return { node: { kind: 'value', field, text, match }, problem };
}
