import type { Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import { fieldKey, fieldNames, type FieldName, type QueryField } from './query-field.ts';
import type { QueryToken, TermToken } from './query-token.ts';
import { scanQuery } from './scan-query.ts';

/** What is being typed in a query. */
export interface Completion {
  /** The field of which it is a value; null for words in texts or titles. */
  readonly field: Exclude<QueryField, 'title'> | null;
  /** What there is of it, up to the caret, without quotation marks. */
  readonly typed: string;
  /** What a finished one takes the place of. */
  readonly range: Span;
  /** Names of fields that may be meant by a word, each field once. */
  readonly fields: readonly FieldName[];
}

/** Of fewer letters, besides the article that many words begin with, a name is not yet asked for. */
const fewestLetters = 2;

/** Fields of which a name begins so, with or without the article; the name shown comes before the others. */
function fieldsFrom(typed: string): readonly FieldName[] {
  const folded = foldText(typed);
  if (folded.replace(/^ال/, '').length < fewestLetters) return [];
  const fits = ({ name }: FieldName): boolean =>
    foldText(name).startsWith(folded) || fieldKey(name).startsWith(folded);
  const fitting = fieldNames.filter(fits);
  return fitting.filter(({ field }, at) => fitting.findIndex(other => other.field === field) === at);
}

/** The field that each token stands in, by its name before it or before the bracket around it. */
function scopesOf(tokens: readonly QueryToken[]): readonly (QueryField | null)[] {
  const brackets: (QueryField | null)[] = [];
  let named: QueryField | null = null;
  return tokens.map(token => {
    const around = named ?? brackets.at(-1) ?? null;
    if (token.kind === 'open') brackets.push(around);
    if (token.kind === 'close') brackets.pop();
    if (token.kind === 'field') named = token.field;
    else if (token.kind !== 'not') named = null;
    return around;
  });
}

const isTerm = (token: QueryToken | undefined): token is TermToken =>
  token?.kind === 'word' || token?.kind === 'quoted';

function completeTerm(term: TermToken, caret: number, field: QueryField | null): Completion | null {
  const { start, end } = term.span;
  if (term.kind === 'quoted' && (field === null || field === 'title' || (term.isClosed && caret === end)))
    return null;
  const from = term.kind === 'quoted' ? start + 1 : start;
  // What follows an open mark may be the rest of the query.
  const isOpen = term.kind === 'quoted' && !term.isClosed;
  const completion = {
    typed: term.text.slice(0, Math.max(0, caret - from)),
    range: { start, end: isOpen ? Math.max(caret, from) : end },
  };
  if (field !== null && field !== 'title') return { ...completion, field, fields: [] };
  const fields = field === null && caret === end ? fieldsFrom(completion.typed) : [];
  return { ...completion, field: null, fields };
}

/** What is being typed where the caret stands; null where that is nothing that could be finished. */
export function completionAt(text: string, caret: number): Completion | null {
  const tokens = scanQuery(text);
  const scopes = scopesOf(tokens);
  const before = tokens.findLastIndex(({ span }) => span.start < caret);
  const last = tokens[before];
  if (isTerm(last) && caret <= last.span.end) return completeTerm(last, caret, scopes[before] ?? null);
  const next = tokens[before + 1];
  const isBehindName = last?.kind === 'field' && caret >= last.span.end;
  if (!isBehindName || last.field === 'title') return null;
  if (isTerm(next) && next.span.start === caret) return completeTerm(next, caret, last.field);
  return { field: last.field, typed: '', range: { start: caret, end: caret }, fields: [] };
}
