import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '#shared/domain/article/article.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { analyseSource } from './analyse-source.ts';
import { noHints, type ExtractedHints } from './extracted-hints.ts';
import { oddDumps, singleDumps } from './fixtures/mini-dumps.ts';
import { mixedDumps } from './fixtures/mixed-dumps.ts';
import type { SourceToAnalyse } from './split-source.ts';

const title = 'أمطار غزيرة تغلق جسرين في قرى الوادي';
const body =
  'هطلت أمطار غزيرة على قرى الوادي منذ الفجر، وأغلقت البلدية جسرين صغيرين إلى أن ينحسر الماء عنهما.';
const more = 'وقال رئيس البلدية سليم الحاج إن «المدارس ستبقى مفتوحة»، ودعا السكان إلى ترك سياراتهم.';

function analyse(
  text: string,
  hints: Partial<ExtractedHints> = {},
  options: SourceToAnalyse['options'] = {},
): readonly AnalysedArticle[] {
  return analyseSource({ text, mediaType: 'text/plain', hints: { ...noHints, ...hints }, options });
}

/** Every place of the source that an article accounts for. */
function placesOf(article: AnalysedArticle): readonly Span[] {
  const runs = article.sourceMap.map(run => ({ start: run.source, end: run.source + run.length }));
  const named = [
    article.title.source,
    article.outlet?.source,
    article.author?.source,
    article.published?.source,
  ];
  return [
    ...runs,
    ...article.boilerplate.map(({ source }) => source),
    ...named.filter(span => span !== null && span !== undefined),
  ];
}

/** What is left of the source when all that the articles account for is taken away. */
function unaccounted(source: string, articles: readonly AnalysedArticle[]): string {
  const rest = Array.from({ length: source.length }, (_, i) => source.charAt(i));
  for (const span of articles.flatMap(placesOf)) rest.fill(' ', span.start, span.end);
  return rest.join('').replace(/[^\p{L}\p{N}]+/gu, '');
}

function mapErrors(source: string, { text, sourceMap }: AnalysedArticle): readonly unknown[] {
  return sourceMap
    .map(run => [
      text.slice(run.text, run.text + run.length),
      source.slice(run.source, run.source + run.length),
    ])
    .filter(([stored, copied]) => stored !== copied);
}

const pageLine = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(body, more, title, '') },
  fc.constantFrom(
    'إقرأ أيضاً:',
    'المصدر: ضفة نيوز',
    'تاريخ النشر: 12 مايو 2026',
    '13/05/2026',
    'إعلان',
    'إعلانوقال السكان إن الماء بلغ الأبواب.',
    '// انتهى //',
    '-----',
    'بقلم: ليان الحسيني | 12 مايو 2026',
    'سبق - الوادي: بدأ العمل في إصلاح الجسرين صباحاً.',
    'وكالات',
    'Read also:',
    'النص: نُقل المصابون إلى المستشفى.',
    'العنوان: الماء ينحسر',
  ),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
);
const page = fc.array(pageLine, { maxLength: 16 }).map(lines => lines.join('\n'));

describe('analyseSource', () => {
  it('copies text unchanged and accounts for every letter and digit of the source', () => {
    fc.assert(
      fc.property(page, source => {
        const articles = analyse(source);
        for (const article of articles) expect(mapErrors(source, article)).toEqual([]);
        if (articles.length > 0) expect(unaccounted(source, articles)).toBe('');
      }),
      { numRuns: 120 },
    );
  });

  it.each([...singleDumps, ...oddDumps, ...mixedDumps])('loses nothing of $name', ({ text }) => {
    expect(unaccounted(text, analyse(text))).toBe('');
  });

  it('gives the same JSON on every run', () => {
    for (const { text } of mixedDumps)
      expect(JSON.stringify(analyse(text))).toBe(JSON.stringify(analyse(text)));
  });

  it('keeps each article inside its own range of the source', () => {
    for (const { text } of mixedDumps) {
      for (const {
        source,
        title: { source: titleSpan },
        sourceMap,
      } of analyse(text)) {
        const starts = [...(titleSpan ? [titleSpan.start] : []), ...sourceMap.map(run => run.source)];
        expect(Math.min(...starts)).toBeGreaterThanOrEqual(source.start);
        expect(Math.max(...sourceMap.map(run => run.source + run.length))).toBeLessThanOrEqual(source.end);
      }
    }
  });

  it('gives no article for a source without text', () => {
    expect(analyse('')).toEqual([]);
    expect(analyse('\n \n\u00a0\n')).toEqual([]);
  });

  it('maps sentences and dates back to the source', () => {
    const source = `${title}\nتاريخ النشر: 12 مايو 2026\nإعلان${more} وتوقف المطر اليوم الثلاثاء.`;
    const [article] = analyse(source);
    const places = article?.sentences.map(span => sourceOfSpan(article.sourceMap, span));
    expect(places?.map(span => source.slice(span?.start, span?.end))).toEqual([
      more,
      'وتوقف المطر اليوم الثلاثاء.',
    ]);
    for (const found of article?.temporal ?? [])
      expect(source.slice(found.source?.start, found.source?.end)).toBe(found.text);
  });

  it('warns when a page states two publication dates', () => {
    const [article] = analyse(`${title}\nنُشر في: 12 مايو 2026\nتاريخ النشر: 14 مايو 2026\n${body}`);
    expect(article?.warnings.map(warning => warning.code)).toContain('conflicting-dates');
  });

  it('takes the day of the last update for a page that states no other, and says so', () => {
    const [article] = analyse(`${title}\nآخر تحديث: 13 مايو 2026\n${body}`);
    expect(article?.published).toMatchObject({ value: '2026-05-13', provenance: 'inferred' });
  });
});

describe('analyseSource with metadata', () => {
  it('takes title, outlet, author and date from it', () => {
    const hints = {
      title,
      outlet: 'ضفة نيوز',
      author: 'ليان الحسيني',
      published: '2026-05-12T08:30:00+03:00',
    };
    const [article] = analyse(`${body}\n${more}`, hints);
    expect(article).toMatchObject({
      title: { text: title, source: null },
      outlet: { name: 'ضفة نيوز', provenance: 'metadata', source: null },
      author: { name: 'ليان الحسيني', provenance: 'metadata' },
      published: { value: '2026-05-12T08:30:00+03:00', precision: 'time', provenance: 'metadata' },
      text: `${body}\n${more}`,
    });
  });

  it('takes who began the document for its writer only where no line names one', () => {
    const begunBy = 'سامر الخوري';
    const [signed] = analyse(`${title}\nكتبت: ليان الحسيني\n${body}\n${more}`, { begunBy });
    expect(signed?.author).toMatchObject({ name: 'ليان الحسيني', provenance: 'stated' });
    const [unsigned] = analyse(`${title}\n${body}\n${more}`, { begunBy });
    expect(unsigned?.author).toEqual({ name: begunBy, provenance: 'metadata', source: null });
  });

  it('finds the headline in the text and does not repeat it there', () => {
    const [article] = analyse(`${title}\n${body}`, { title: `${title} | ضفة نيوز` });
    expect(article).toMatchObject({
      title: { text: title, source: { start: 0, end: title.length } },
      text: body,
    });
  });

  it('keeps a page with one headline in its metadata one article', () => {
    const articles = analyse(`${body}\n${more}\nكيف يُصلح جسر صغير بعد السيل؟\n${body}\n${more}`, { title });
    expect(articles).toHaveLength(1);
  });

  it('does not give the metadata of a page to a second article on it', () => {
    const second = 'أسعار السمك تتراجع في الميناء القديم بعد صيد وفير';
    const fish =
      'تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد أسبوع من الصيد الوفير على امتداد الساحل الغربي.';
    const source = `${title}\n${body}\nالمصدر: ضفة نيوز\nإقرأ أيضاً:\n${second}\n${fish}\n${fish}`;
    const [, other] = analyse(source, { title, outlet: 'بريد الساحل', published: '2026-05-12' });
    expect(other).toMatchObject({ title: { text: second }, outlet: null, published: null });
  });
});

describe('analyseSource with options', () => {
  it('takes the whole source as text, headline and boilerplate included', () => {
    const source = `${title}\nإقرأ أيضاً:\n\nالمصدر: ضفة نيوز\nإعلان${more}`;
    expect(analyse(source, {}, { whole: true })).toMatchObject([
      {
        title: { text: '', source: null },
        text: source.replace('\n\n', '\n'),
        boilerplate: [],
        outlet: null,
      },
    ]);
  });

  it('uses the given date only for articles that state none', () => {
    const dated = `${title}\n12 مايو 2026\n${body}`;
    expect(analyse(dated, {}, { published: '2025-02-25' })[0]?.published).toMatchObject({
      value: '2026-05-12',
      provenance: 'stated',
    });
    expect(analyse(`${title}\n${body}`, {}, { published: '2025-02-25' })[0]).toMatchObject({
      published: { value: '2025-02-25', precision: 'day', provenance: 'analyst', source: null },
      publishedCandidates: [],
    });
  });
});
