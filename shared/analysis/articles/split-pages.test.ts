import { describe, expect, it } from 'vitest';
import { analyseSource } from './analyse-source.ts';
import { noHints } from './extracted-hints.ts';
import { oddDumps, singleDumps, type MiniDump } from './fixtures/mini-dumps.ts';
import { mixedDumps } from './fixtures/mixed-dumps.ts';

function outcomeOf({ text, articles }: MiniDump): MiniDump['articles'] {
  const found = analyseSource({ text, mediaType: 'text/plain', hints: noHints, options: {} });
  return found.map((article, i) => ({
    title: article.title.text,
    published: article.published?.value ?? null,
    outlet: article.outlet?.name ?? null,
    ...(articles[i]?.author === undefined ? {} : { author: article.author?.name ?? '' }),
    paragraphs: article.text === '' ? 0 : article.text.split('\n').length,
  }));
}

describe('analyseSource on pages with one article', () => {
  it.each([...singleDumps, ...oddDumps])('reads $name', dump => {
    expect(outcomeOf(dump)).toEqual(dump.articles);
  });
});

it('reads a sentence that was broken over several lines as one', () => {
  const text = oddDumps.at(-1)?.text ?? '';
  const [article] = analyseSource({ text, mediaType: 'text/plain', hints: noHints, options: {} });
  expect(article?.sentences).toHaveLength(2);
  expect(article?.text).toContain('would run again from Monday');
});

describe('analyseSource on pages with several articles', () => {
  it.each(mixedDumps)('reads $name', dump => {
    expect(outcomeOf(dump)).toEqual(dump.articles);
  });
});
