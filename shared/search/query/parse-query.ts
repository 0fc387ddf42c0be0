import { readDays } from './days-term.ts';
import { joinNodes } from './join-nodes.ts';
import { isDateField, type QueryField } from './query-field.ts';
import type { QueryNode } from './query-node.ts';
import type { QueryProblem } from './query-problem.ts';
import { createTokenReader, type TokenReader } from './token-reader.ts';
import type { FieldToken, QueryToken, SignToken, TermToken } from './query-token.ts';
import { readableEnd, scanQuery } from './scan-query.ts';
import { readTextTerm } from './text-term.ts';
import { readLanguage, readValue } from './value-term.ts';

/** A query as it was understood. */
export interface ParsedQuery {
  /** What it asks for; everything where that is nothing. */
  readonly node: QueryNode;
  /** In the order of their places. */
  readonly problems: readonly QueryProblem[];
  readonly tokens: readonly QueryToken[];
}

/** The field that terms are of: that before a bracket which they stand in, or none. */
type Scope = QueryField | null;

function readTerm(reader: TokenReader, term: TermToken, scope: Scope): QueryNode | null {
  const { start } = term.span;
  if (term.kind === 'quoted' && !term.isClosed)
    reader.note({ code: 'unclosed-quote', span: { start, end: start + 1 } });
  if (scope !== null && isDateField(scope)) return readDays(reader, term, scope);
  reader.skip();
  const { node, problem } =
    scope === null || scope === 'title'
      ? readTextTerm(term, scope ?? 'any')
      : scope === 'language'
        ? readLanguage(term)
        : readValue(term, scope);
  if (problem !== null) reader.note(problem);
  return node;
}

function readBracket(reader: TokenReader, open: SignToken, scope: Scope): QueryNode | null {
  reader.skip();
  const node = readAll(reader, scope);
  if (reader.take('close') === null) reader.note({ code: 'unclosed-bracket', span: open.span });
  return node;
}

/** In ordinary text a colon has a space after it, and what follows may be no date and no language. */
function isOrdinaryText(reader: TokenReader, { field, isSpaced }: FieldToken, value: TermToken): boolean {
  if (!isSpaced) return false;
  if (field === 'language') return readLanguage(value).node === null;
  return isDateField(field) && readDays(reader.fork(), value, field) === null;
}

function readField(reader: TokenReader, name: FieldToken): QueryNode | null {
  const { span, field } = name;
  reader.skip();
  const next = reader.peek();
  switch (next?.kind) {
    case 'open':
      return readBracket(reader, next, field);
    case 'word':
    case 'quoted':
      if (isOrdinaryText(reader, name, next))
        return readTextTerm({ kind: 'word', span, text: reader.textOf(span) }, 'any').node;
      return readTerm(reader, next, field);
    case 'not':
      return readNegated(reader, field);
    default:
      reader.note({ code: 'empty-field', span });
      return null;
  }
}

/** Null also where nothing stands here. */
function readOne(reader: TokenReader, scope: Scope): QueryNode | null {
  const token = reader.peek();
  switch (token?.kind) {
    case 'word':
    case 'quoted':
      return readTerm(reader, token, scope);
    case 'field':
      return readField(reader, token);
    case 'open':
      return readBracket(reader, token, scope);
    case 'stray':
      reader.skip();
      reader.note({ code: 'lone-not', span: token.span });
      return null;
    default:
      return null;
  }
}

function readNegated(reader: TokenReader, scope: Scope): QueryNode | null {
  let isNegated = false;
  for (let sign = reader.take('not'); sign !== null; sign = reader.take('not')) {
    isNegated = !isNegated;
    const isMinus = sign.span.end - sign.span.start === 1;
    if (reader.hasOperand() && (!isMinus || reader.peek()?.span.start === sign.span.end)) continue;
    reader.note({ code: 'lone-not', span: sign.span });
    isNegated = false;
  }
  const node = readOne(reader, scope);
  return node !== null && isNegated ? { kind: 'not', node } : node;
}

/** OR binds closer than the space between words, as in the archives of the press: `a b OR c` asks for a, and for b or c. */
function readAlternatives(reader: TokenReader, scope: Scope): QueryNode | null {
  const nodes: QueryNode[] = [];
  let before: SignToken | null = null;
  for (;;) {
    const isMissing = !reader.hasOperand();
    const node = isMissing ? null : readNegated(reader, scope);
    if (node !== null) nodes.push(node);
    const after = reader.take('or');
    const lone = before ?? after;
    if (isMissing && lone !== null) reader.note({ code: 'lone-or', span: lone.span });
    if (after === null) return joinNodes('or', nodes);
    before = after;
  }
}

/** Up to the bracket that closes these, or the end. */
function readAll(reader: TokenReader, scope: Scope): QueryNode | null {
  const nodes: QueryNode[] = [];
  for (let token = reader.peek(); token !== null && token.kind !== 'close'; token = reader.peek()) {
    const node = readAlternatives(reader, scope);
    if (node !== null) nodes.push(node);
  }
  return joinNodes('and', nodes);
}

/** A bracket that closes nothing means nothing. */
function readWhole(reader: TokenReader): QueryNode {
  const nodes: QueryNode[] = [];
  for (;;) {
    const node = readAll(reader, null);
    if (node !== null) nodes.push(node);
    const close = reader.take('close');
    if (close === null) return joinNodes('and', nodes) ?? { kind: 'all' };
    reader.note({ code: 'unopened-bracket', span: close.span });
  }
}

/**
 * Reads what an analyst typed. Any text is a query, and each is understood as well as can be, whatever is wrong with it; of a very
 * long one the beginning. Words ask for articles that have all of them; see `QueryNode` for what else there is.
 */
export function parseQuery(text: string): ParsedQuery {
  const tokens = scanQuery(text);
  const problems: QueryProblem[] = [];
  // «و» says what a space says.
  const meaning = tokens.filter(({ kind }) => kind !== 'and');
  const node = readWhole(createTokenReader(text, meaning, { problems }));
  const end = readableEnd(text);
  if (end < text.length) problems.push({ code: 'too-long', span: { start: end, end: text.length } });
  return { node, problems: problems.toSorted((a, b) => a.span.start - b.span.start), tokens };
}
