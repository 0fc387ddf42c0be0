import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveTemporal } from '#shared/analysis/dates/resolve-temporal.ts';
import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import { analyseSource } from './analyse-source.ts';
import { noHints } from './extracted-hints.ts';

interface SampleArticle {
  readonly title: string;
  readonly published: string | null;
  readonly provenance: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly language: string;
  readonly sentences: number;
  readonly analystPublished?: string;
  readonly temporal: readonly {
    readonly text: string;
    readonly value: string | null;
    readonly whenPublished?: string;
  }[];
  readonly boilerplate?: readonly string[];
}
interface Sample {
  readonly file: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly articles: readonly SampleArticle[];
}

const samples = 'e2e/data';
const manifest = JSON.parse(readFileSync(`${samples}/manifest.json`, 'utf8')) as {
  readonly files: readonly Sample[];
};

function read(path: string, encoding: string): string {
  return new TextDecoder(encoding).decode(readFileSync(path));
}

const analyseText = (text: string): readonly AnalysedArticle[] =>
  analyseSource({ text, mediaType: 'text/plain', hints: noHints, options: {} });

function valueOf(
  { temporal }: AnalysedArticle,
  core: string,
  publishedDay: string | null,
): string | null | undefined {
  const index = temporal.findIndex(found => found.text.includes(core));
  return index < 0 ? undefined : resolveTemporal(temporal, index, publishedDay).value;
}

describe.each(manifest.files.filter(({ mediaType }) => mediaType === 'text/plain'))(
  'the sample $file',
  sample => {
    const text = read(`${samples}/articles/${sample.file}`, sample.encoding);
    const articles = analyseText(text);

    it('gives its articles with title, date, outlet and author', () => {
      expect(
        articles.map(article => ({
          title: article.title.text,
          published: article.published?.value ?? null,
          provenance: article.published?.provenance ?? null,
          outlet: article.outlet?.name ?? null,
          author: article.author?.name ?? null,
          language: article.language,
          sentences: article.sentences.length,
        })),
      ).toEqual(
        sample.articles.map(({ title, published, provenance, outlet, author, language, sentences }) => ({
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

    it('keeps what is not text apart', () => {
      for (const [i, { boilerplate }] of sample.articles.entries()) {
        const found = articles[i]?.boilerplate.filter(({ kind }) => kind !== 'related-separator') ?? [];
        expect(found.map(({ source }) => text.slice(source.start, source.end))).toEqual(boilerplate);
      }
    });

    it('dates what the text says, before and after the analyst sets a date', () => {
      const found = sample.articles.flatMap((expected, i) =>
        expected.temporal.map(({ text: core, whenPublished }) => {
          const article = articles[i];
          const value = article && valueOf(article, core, expected.published?.slice(0, 10) ?? null);
          const later = article && whenPublished && valueOf(article, core, expected.analystPublished ?? null);
          return later ? { text: core, value, whenPublished: later } : { text: core, value };
        }),
      );
      expect(found).toEqual(sample.articles.flatMap(({ temporal }) => temporal));
    });
  },
);

const seedFolder = '../shared/data/seed';
const seedFile = `${seedFolder}/000_0b53b3ad3ab9613f.txt`;

interface GoldSpan {
  readonly start: number;
  readonly end: number;
}
interface SeedGold {
  readonly articles: readonly {
    readonly title: GoldSpan & { readonly text: string };
    readonly span: GoldSpan;
    readonly publicationDate: Partial<GoldSpan> & { readonly value: string | null };
    readonly source: Partial<GoldSpan> & { readonly text?: string };
  }[];
  readonly boilerplate: readonly GoldSpan[];
  readonly sentences: readonly (GoldSpan & { readonly article: string })[];
}

describe.skipIf(!existsSync(seedFile))('the page dump in ../shared/data/seed', () => {
  const text = existsSync(seedFile) ? read(seedFile, 'utf-8') : '';
  const gold = existsSync(seedFile)
    ? (JSON.parse(readFileSync(`${seedFolder}/gold.json`, 'utf8')) as SeedGold)
    : null;
  const articles = analyseText(text);
  const spanOf = (span: Partial<GoldSpan> | undefined): unknown =>
    span?.start === undefined ? null : { start: span.start, end: span.end };

  it('holds two articles with their titles, dates and outlets where the gold has them', () => {
    expect(
      articles.map(({ title, source, published, outlet }) => ({
        title: { ...title.source, text: title.text },
        source,
        published: [published?.value ?? null, published?.source ?? null],
        outlet: [outlet?.name ?? null, outlet?.source ?? null],
      })),
    ).toEqual(
      gold?.articles.map(({ title, span, publicationDate, source }) => ({
        title: { start: title.start, end: title.end, text: title.text },
        source: spanOf(span),
        published: [publicationDate.value, spanOf(publicationDate)],
        outlet: [source.text ?? null, spanOf(source)],
      })),
    );
  });

  it('says of the first date that the page states it, and offers candidates for the second', () => {
    expect(articles[0]?.published).toMatchObject({ precision: 'day', provenance: 'stated' });
    expect(articles[0]?.publishedCandidates).toEqual([]);
    expect(articles[1]?.publishedCandidates.length).toBeGreaterThan(0);
  });

  it('holds the boilerplate of the gold and no more', () => {
    const byStart = (a: GoldSpan, b: GoldSpan): number => a.start - b.start;
    const found = articles.flatMap(({ boilerplate }) => boilerplate.map(({ source }) => source));
    expect([...found].sort(byStart)).toEqual(
      gold?.boilerplate.map(({ start, end }) => ({ start, end })).sort(byStart),
    );
  });

  it('holds the sentences of the gold', () => {
    const found = articles.flatMap(({ sentences, sourceMap }) =>
      sentences.map(span => sourceOfSpan(sourceMap, span)),
    );
    expect(found).toEqual(gold?.sentences.map(({ start, end }) => ({ start, end })));
  });
});
