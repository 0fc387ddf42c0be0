import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { readArticles } from './read-articles.ts';
import type { AnalysedFile } from './read-articles.ts';

interface ExpectedFile {
  readonly file: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly articles: readonly {
    readonly title: string;
    readonly published: string | null;
    readonly provenance: string | null;
    readonly outlet: string | null;
    readonly author: string | null;
    readonly language: string;
    readonly sentences: number;
  }[];
}

const samples = 'e2e/data';
const { files } = JSON.parse(readFileSync(join(samples, 'manifest.json'), 'utf8')) as {
  readonly files: readonly ExpectedFile[];
};

const readBytes = (bytes: Uint8Array, fileName: string) => readArticles({ fileName, bytes, options: {} });

async function readFile(path: string): Promise<AnalysedFile> {
  const read = await readBytes(new Uint8Array(readFileSync(path)), path);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe('readArticles', () => {
  it.each(files)('reads $file as its description says', async ({ file, mediaType, encoding, articles }) => {
    const read = await readFile(join(samples, 'articles', file));
    expect({ mediaType: read.mediaType, encoding: read.encoding }).toEqual({ mediaType, encoding });
    expect(
      read.articles.map(article => ({
        title: article.title.text,
        published: article.published?.value ?? null,
        provenance: article.published?.provenance ?? null,
        outlet: article.outlet?.name ?? null,
        author: article.author?.name ?? null,
        language: article.language,
        sentences: article.sentences.length,
      })),
    ).toEqual(
      articles.map(({ title, published, provenance, outlet, author, language, sentences }) => ({
        title,
        published,
        provenance,
        outlet,
        author,
        language,
        sentences,
      })),
    );
  });

  it.each(files)('says exactly where in $file each finding stands', async ({ file }) => {
    const { text, articles } = await readFile(join(samples, 'articles', file));
    for (const { title, temporal, entities, text: stored, sourceMap } of articles) {
      if (title.source !== null) expect(sliceSpan(text, title.source)).toBe(title.text);
      for (const run of sourceMap)
        expect(text.slice(run.source, run.source + run.length)).toBe(
          stored.slice(run.text, run.text + run.length),
        );
      // Marks of emphasis and links may stand inside a finding in Markdown.
      if (file.endsWith('.md')) continue;
      for (const { source, text: found } of temporal) expect(source && sliceSpan(text, source)).toBe(found);
      for (const { source, span, text: found } of entities.flatMap(entity => entity.mentions))
        if (span !== null) expect(source && sliceSpan(text, source)).toBe(found);
    }
  });

  it('is the same, byte for byte, each time', async () => {
    const read = async () => JSON.stringify(await readFile(join(samples, 'articles', 'page-dump.txt')));
    expect(await read()).toBe(await read());
  });

  it('marks the article that holds undecodable bytes, and only that one', async () => {
    const bytes = new Uint8Array(readFileSync(join(samples, 'articles', 'page-dump.txt')));
    bytes[600] = 0xff;
    const read = await readBytes(bytes, 'page-dump.txt');
    expect(read.ok && read.value.notes[0]?.code).toBe('undecodable-bytes');
    const damaged = read.ok
      ? read.value.articles.map(({ warnings }) => warnings.some(({ code }) => code === 'undecodable-bytes'))
      : [];
    expect(damaged).toEqual([true, false]);
  });

  it('finds no article in white space', async () => {
    expect(await readBytes(new TextEncoder().encode(' \n\n\t'), 'a.txt')).toEqual({
      ok: false,
      error: { code: 'no-article', place: null },
    });
  });

  const seed = '../shared/data/seed/000_0b53b3ad3ab9613f.txt';
  it.skipIf(!existsSync(seed))(
    'finds two articles in the real page dump and lets the second inherit nothing',
    async () => {
      const [first, second] = (await readFile(seed)).articles;
      expect(first).toMatchObject({ published: { value: '2024-12-26' }, outlet: { provenance: 'stated' } });
      expect(second).toMatchObject({ published: null, outlet: null });
      expect([first?.sentences.length, second?.sentences.length]).toEqual([7, 8]);
    },
  );
});
