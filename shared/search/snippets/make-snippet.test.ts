import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import type { SnippetPiece } from '#shared/search/search-request.ts';
import { buildSearchable } from '#shared/testing/searchable-articles.ts';
import { makeSnippet } from './make-snippet.ts';

const word = (text: string): QueryNode => ({ kind: 'word', text, field: 'any' });
const both = (...nodes: QueryNode[]): QueryNode => ({ kind: 'and', nodes });

const plain = (pieces: readonly SnippetPiece[]): string => pieces.map(({ text }) => text).join('');
const marked = (pieces: readonly SnippetPiece[]): readonly string[] =>
  pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);

const filler = (count: number): string =>
  Array.from({ length: count }, (_, at) => `كلام${String.fromCharCode(0x628 + (at % 20))}`).join(' ');

describe('makeSnippet', () => {
  it('marks the title and the passage in which most of what was searched for stands', () => {
    const text = `${filler(40)} ميزانية ${filler(60)}. ناقش البرلمان «الميزانية» أمس. ${filler(40)}`;
    const article = buildSearchable({ title: 'البرلمان يجتمع', text });
    const snippet = makeSnippet(both(word('برلمان'), word('ميزانية')), article);
    expect(snippet.title).toEqual([
      { text: 'البرلمان', isMatch: true },
      { text: ' يجتمع', isMatch: false },
    ]);
    expect(marked(snippet.passage)).toEqual(['البرلمان', 'الميزانية']);
    expect(plain(snippet.passage).startsWith('ناقش البرلمان «الميزانية» أمس.')).toBe(true);
    expect(snippet.focus).toEqual({ start: text.indexOf('البرلمان'), end: text.indexOf(' «الميزانية') });
    expect([snippet.isCutBefore, snippet.isCutAfter]).toEqual([true, true]);
  });

  it('shows the beginning where the text holds nothing of the search', () => {
    const snippet = makeSnippet(word('سلام'), buildSearchable({ text: `  أولها. ${filler(50)}` }));
    expect(plain(snippet.passage).startsWith('أولها. كلام')).toBe(true);
    expect([snippet.focus, snippet.isCutBefore, snippet.isCutAfter]).toEqual([null, false, true]);
  });

  it('shows all of a short text, its paragraphs in one line', () => {
    const snippet = makeSnippet(word('ثانية'), buildSearchable({ text: 'جملة أولى.\n«جملة ثانية».' }));
    expect(plain(snippet.passage)).toBe('جملة أولى. «جملة ثانية».');
    expect([snippet.isCutBefore, snippet.isCutAfter]).toEqual([false, false]);
  });

  it('keeps a passage short where words are far apart', () => {
    const text = `${'—'.repeat(2000)} سلام ${'—'.repeat(2000)}`;
    const snippet = makeSnippet(word('سلام'), buildSearchable({ text }));
    expect(marked(snippet.passage)).toEqual(['سلام']);
    expect(plain(snippet.passage).length).toBeLessThanOrEqual(400);
  });

  it('gives an empty article an empty passage', () => {
    const snippet = makeSnippet(word('سلام'), buildSearchable());
    expect(snippet).toMatchObject({ title: [], passage: [], focus: null, isCutBefore: false });
  });

  it('shows a piece of any text, cut at words, which holds the match that it names', () => {
    const piece = fc.constantFrom(
      'سلام',
      'السلام',
      'حرب',
      'قال.',
      '\n',
      '«',
      '»',
      '—',
      'é',
      '😀',
      'x'.repeat(90),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), pieces => {
        const text = pieces.join(' ');
        const { passage, focus, isCutBefore, isCutAfter } = makeSnippet(
          word('سلام'),
          buildSearchable({ text }),
        );
        const [line, shown] = [text.replace(/\s+/g, ' ').trim(), plain(passage)];
        expect(` ${line} `).toContain(` ${shown.trim()} `);
        expect(focus === null).toBe(!text.includes('سلام'));
        if (focus) expect(marked(passage)[0]).toBe(text.slice(focus.start, focus.end));
        expect(line === shown.trim()).toBe(!isCutBefore && !isCutAfter);
      }),
    );
  });
});
