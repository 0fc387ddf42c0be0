import { describe, expect, it } from 'vitest';
import { analysisVersion } from '#shared/analysis/analysis-version.ts';
import { analyseSource } from './analyse-source.ts';
import { noHints } from './extracted-hints.ts';
import { isReadByOlderRules } from './is-read-by-older-rules.ts';
import { reanalyseArticle } from './reanalyse-article.ts';
import { renewWarnings } from './renew-warnings.ts';

const source = [
  'افتتاح جسر الوادي أمام السيارات',
  'تاريخ النشر: 22 أبريل 2026',
  '',
  'افتتح رئيس البلدية سامي حداد أمس الاثنين جسر الوادي بعد عامين من العمل، وقال إن «الجسر يخدم 12 قرية».',
  'وأضاف أن الطريق القديم سيغلق الجمعة المقبل.',
].join('\n');

const analysed = () => {
  const [article] = analyseSource({ text: source, mediaType: 'text/plain', hints: noHints, options: {} });
  if (!article) throw new Error('the sample holds an article');
  return article;
};

describe('reanalyseArticle', () => {
  it('finds in a stored article what reading its source found, places in the source included', () => {
    const { language, outlet, published, ...body } = analysed();
    const again = reanalyseArticle({ summary: { language, asImported: { outlet, published } }, body });
    expect(body.temporal.length + body.statements.length + body.numbers.length).toBeGreaterThan(3);
    expect({ ...body, ...again }).toEqual(body);
    expect(again.analysisVersion).toBe(analysisVersion);
  });
});

describe('renewWarnings', () => {
  it('drops the warning about a weekday once the date fits, and keeps the others', () => {
    const { temporal, warnings, published } = analysed();
    const other = { code: 'digits-missing', message: '', source: null } as const;
    expect(warnings.map(({ code }) => code)).toEqual(['published-weekday-mismatch']);
    expect(renewWarnings([...warnings, other], temporal, published)).toEqual([other, ...warnings]);
    const fitting = { value: '2026-04-21', precision: 'day', provenance: 'analyst', source: null } as const;
    expect(renewWarnings([...warnings, other], temporal, fitting)).toEqual([other]);
    expect(renewWarnings(warnings, temporal, null)).toEqual([]);
  });
});

describe('isReadByOlderRules', () => {
  it('counts versions as numbers, not as words', () => {
    expect(isReadByOlderRules('9', '10')).toBe(true);
    expect(isReadByOlderRules('10', '9')).toBe(false);
    expect(isReadByOlderRules('2.9', '2.10')).toBe(true);
    expect(isReadByOlderRules('2', '2.0')).toBe(false);
  });

  it('has an article of an unknown version read again, and one of today left alone', () => {
    expect(isReadByOlderRules('test', '3')).toBe(true);
    expect(isReadByOlderRules('3', '3')).toBe(false);
  });
});
