import { describe, expect, it, vi } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

/** A file of many tiny articles, as a tool for clippings writes them: each a title and one sentence. */
const shapes = {
  plain: (i: number) => `افتتاح الجسر رقم ${i} قرب الميناء\nقال المدير إن الجسر يفتح غداً.`,
  labelled: (i: number) => `العنوان: افتتاح الجسر رقم ${i}\nالنص: قال المدير إن الجسر يفتح غداً.`,
  dated: (i: number) =>
    `افتتاح الجسر رقم ${i}\nتاريخ النشر: ${1 + (i % 28)} آذار 2026\nقال المدير إن الجسر رقم ${i} يفتح أبوابه غداً أمام الناس كلهم بعد أشهر من أعمال الصيانة.`,
  english: (i: number) =>
    `Bridge ${i} opens near the harbour\nThe director said that bridge ${i} opens tomorrow.`,
} as const;

function fileOf(write: (i: number) => string, count: number): string {
  return Array.from({ length: count }, (_, i) => write(i)).join('\n\n');
}

/** How many lines and parts of articles are copied on the way: the work that grows with the square if each article looks at all others. */
function copiedWhileSplitting(text: string): number {
  const { slice } = Array.prototype;
  let copied = 0;
  const spy = vi.spyOn(Array.prototype, 'slice').mockImplementation(function (this: unknown[], ...range) {
    const part: unknown[] = slice.apply(this, range);
    if (typeof part[0] === 'object') copied += part.length;
    return part;
  });
  try {
    splitSource({ text, mediaType: 'text/plain', hints: noHints, options: {} });
  } finally {
    spy.mockRestore();
  }
  return copied;
}

describe('splitSource on a file of very many tiny articles', () => {
  it.each(Object.entries(shapes))('does twice the work for twice the articles: %s', (_, write) => {
    const work = copiedWhileSplitting(fileOf(write, 100));
    const twice = copiedWhileSplitting(fileOf(write, 200));
    expect(twice).toBeGreaterThan(work);
    expect(twice).toBeLessThan(work * 2.5);
  });

  it('finds each of the labelled articles', () => {
    const text = fileOf(shapes.labelled, 500);
    const articles = splitSource({ text, mediaType: 'text/plain', hints: noHints, options: {} });
    expect(articles.map(article => article.title.text)).toEqual(
      Array.from({ length: 500 }, (_, i) => `افتتاح الجسر رقم ${i}`),
    );
  });
});
