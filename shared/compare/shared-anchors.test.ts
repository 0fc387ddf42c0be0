import { describe, expect, it } from 'vitest';
import { findQuantities } from '#shared/analysis/numbers/find-quantities.ts';
import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import { placedAnchors } from './anchors.ts';
import { compareArticles } from './compare-articles.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { Fact } from './fact.ts';
import { sharedAnchorSpans } from './shared-anchors.ts';

const article = (language: string, text: string): ComparedArticle => ({
  id: language,
  language,
  text,
  sentences: [{ start: 0, end: text.length }],
  numbers: findQuantities(text, language),
  temporal: [],
});

const arabic = article(
  'ar',
  'رفع البنك الفائدة إلى 6.75% وقال متحدث باسم Reuters إن الاحتياطيات بلغت 275 مليون دولار.',
);
const english = article(
  'en',
  'Reserves stood at $275 million, Reuters reported, as rates rose to 6.75 percent on 12 accounts.',
);

describe('what two languages share', () => {
  it('is marked in both sentences of a link, and nothing else is', () => {
    const [link] = compareArticles([arabic, english]).links;
    const words = (text: string, spans: readonly Span[] = []) => spans.map(span => sliceSpan(text, span));
    expect(words(arabic.text, link?.shared?.[0])).toEqual(['6.75%', 'Reuters', '275 مليون']);
    expect(words(english.text, link?.shared?.[1])).toEqual(['275 million', 'Reuters', '6.75 percent']);
  });

  it('is nothing in one language', () => {
    const [link] = compareArticles([arabic, { ...arabic, id: 'again' }]).links;
    expect(link?.isIdentical).toBe(true);
    expect(link?.shared).toBeUndefined();
  });

  it('is a weekday wherever it stands, also twice in a sentence', () => {
    const text = 'Fermé lundi matin, le pont rouvre lundi soir.';
    const found = placedAnchors(text, { start: 0, end: text.length }, []);
    expect(found.map(({ name, span }) => [name, span.start])).toEqual([
      ['weekday 1', text.indexOf('lundi')],
      ['weekday 1', text.lastIndexOf('lundi')],
    ]);
  });

  it('is no date of which only the month is the same', () => {
    const dated = (day: number) => {
      const text = `في ${day} يونيو`;
      const span = { start: 3, end: text.length };
      const fact: Fact = { kind: 'date', unit: '', value: `XXXX-06-${day}`, qualifier: 'exact', span };
      return placedAnchors(text, { start: 0, end: text.length }, [fact]).filter(({ name }) =>
        /^(date|month)/.test(name),
      );
    };
    expect(sharedAnchorSpans(dated(11), dated(23))).toEqual([[], []]);
    expect(sharedAnchorSpans(dated(11), dated(11))).toEqual([
      [{ start: 3, end: 11 }],
      [{ start: 3, end: 11 }],
    ]);
  });
});
