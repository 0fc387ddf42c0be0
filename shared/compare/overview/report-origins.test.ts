import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import {
  asCompared,
  buildOverviewArticle,
  type TextToOverview,
} from '#shared/testing/build-overview-article.ts';
import { findReportOrigins } from './report-origins.ts';

const find = (...articles: readonly TextToOverview[]) => {
  const built = articles.map(buildOverviewArticle);
  return findReportOrigins(built, compareArticles(built.map(asCompared)));
};
const creditsIn = (article: TextToOverview) =>
  (find(article).credits[0] ?? []).map(({ role, key, name, span }) => [
    role,
    key,
    span === null ? name : sliceSpan(article.text, span),
  ]);

const flood = 'غمرت السيول شوارع الميناء القديم وقطعت الطريق الساحلي بعد ليلة من الأمطار.';
const rescue = 'وأنقذت فرق الدفاع المدني سبعة وأربعين شخصا من سياراتهم في الأحياء المنخفضة من المدينة.';
const school = 'وأعلنت البلدية إغلاق المدارس في الأحياء المنخفضة حتى إشعار آخر.';
const minister = 'ووصل وزير الأشغال إلى المدينة وتفقد الجسر المنهار برفقة مهندسين.';

describe('credits', () => {
  it('are read in the author line, beside a place or another outlet', () => {
    expect(creditsIn({ text: flood, author: 'لندن - د ب أ' })).toEqual([['author', 'dpa', 'د ب أ']]);
    expect(creditsIn({ text: flood, author: 'العربية.نت، وكالات', outlet: 'alarabia' })).toEqual([
      ['author', 'وكالات', 'وكالات'],
    ]);
    expect(creditsIn({ text: flood, author: 'القاهرة - أحمد الريدي' })).toEqual([]);
  });

  it('are read in the dateline and in the sign-off', () => {
    expect(creditsIn({ text: `بيروت (أ ف ب) - ${flood}` })).toEqual([['dateline', 'afp', 'أ ف ب']]);
    expect(creditsIn({ text: `${flood}\n${rescue} (رويترز)` })).toEqual([['sign-off', 'reuters', 'رويترز']]);
    expect(
      creditsIn({ text: 'AL-MINA, April 13 (AFP) - Floods closed the coastal road.', language: 'en' }),
    ).toEqual([['dateline', 'afp', 'AFP']]);
    expect(
      creditsIn({ text: 'LONDON (Reuters) - Floods closed the coastal road on Monday.', language: 'en' }),
    ).toEqual([['dateline', 'reuters', 'Reuters']]);
  });

  it('are read where the text cites a paper or an agency, and never the article’s own outlet', () => {
    const text = `${flood}\nوذكرت صحيفة "الجبل" أن الجسر سينهار. وقال مسؤول لوكالة فرانس برس إن الطريق مقطوع.`;
    expect(creditsIn({ text })).toEqual([
      ['source', 'الجبل', 'الجبل'],
      ['source', 'afp', 'فرانس برس'],
    ]);
    const english = 'The road is closed, state news agency SANA said. "It is," a guard told Reuters.';
    expect(creditsIn({ text: english, language: 'en' })).toEqual([
      ['source', 'sana', 'SANA'],
      ['source', 'reuters', 'Reuters'],
    ]);
    const own = 'وقال مراسل "سكاي نيوز عربية" إن الطريق مقطوع. وأفادت رويترز بأن الجسر انهار.';
    expect(creditsIn({ text: own, outlet: 'skynews' })).toEqual([['source', 'reuters', 'رويترز']]);
  });
});

describe('credits to the outlets of compared articles', () => {
  const citing = (text: string, outlet: string, own = 'صحيفة الميثاق') =>
    (find({ text, outlet: own }, { text: minister, outlet }).credits[0] ?? []).map(({ role, name }) => [
      role,
      name,
    ]);

  it('are read by the name of the outlet, which no table knows', () => {
    expect(citing(`تافراوت (وكالة النيل) - ${flood}`, 'وكالة النيل للأنباء')).toEqual([
      ['dateline', 'وكالة النيل'],
    ]);
    expect(citing(`${flood}\n${rescue} (النيل)`, 'وكالة النيل للأنباء')).toEqual([['sign-off', 'النيل']]);
    const passed =
      'غرقت عبّارة قبالة الجزيرة مساء الثلاثاء، ونقلت «البوابة» عن قائد حرس الحدود قوله إن العبّارة خرجت من مسارها، بحسب ما نشرته صحيفة النهار اليوم.';
    expect(citing(passed, 'البوابة')).toContainEqual(['source', 'البوابة']);
    expect(citing(passed, 'النهار اليوم')).toContainEqual(['source', 'النهار اليوم']);
  });

  it('are none where its name only stands there, or is the article’s own', () => {
    const river = 'وارتفع منسوب مياه النيل بعد ليلة من الأمطار. ووصل الوزير إلى النيل وفتح البوابة القديمة.';
    expect(citing(river, 'وكالة النيل للأنباء')).toEqual([]);
    expect(citing(river, 'البوابة')).toEqual([]);
    expect(citing(`تافراوت (وكالة النيل) - ${flood}`, 'وكالة النيل', 'وكالة النيل للأنباء')).toEqual([]);
  });

  it('join the two where they also tell the same, and make the other the origin', () => {
    const agency = { text: `${flood}\n${school}`, outlet: 'وكالة النيل للأنباء' };
    const paper = {
      text: `الميناء (وكالة النيل) - ${flood.replace('غمرت السيول', 'أغرقت مياه السيول')}\n${minister}`,
      outlet: 'صحيفة الميثاق',
    };
    const [chain] = find(paper, agency).chains;
    expect(chain).toMatchObject({ articles: [0, 1], origin: { kind: 'article', article: 1 } });
    expect(chain?.evidence[0]).toMatchObject({ kind: 'outlet', articles: [0, 1], name: 'وكالة النيل' });
    const wire = { ...agency, author: 'رويترز' };
    expect(find(paper, wire).chains[0]?.origin).toEqual({ kind: 'credit', name: 'رويترز' });
    const other = { ...paper, text: `الميناء (وكالة النيل) - ${flood}` };
    expect(find(other, { ...agency, text: minister }).chains).toHaveLength(2);
  });
});

describe('reports and their origins', () => {
  it('are one report where two articles credit one agency and tell the same', () => {
    const { chains } = find(
      { text: `${flood}\n${school}`, author: 'رويترز' },
      { text: `بيروت (رويترز) - ${flood.replace('غمرت السيول', 'أغرقت مياه السيول')}\n${minister}` },
    );
    expect(chains).toMatchObject([{ articles: [0, 1], origin: { kind: 'credit', name: 'رويترز' } }]);
  });

  it('name those that credit the agency, and not another that only has the same text', () => {
    const [chain] = find(
      { text: `بيروت (رويترز) - ${flood}\n${school}` },
      { text: `${flood}\n${school}` },
      { text: `${flood}\n${school}\n(رويترز)` },
    ).chains;
    const credit = chain?.evidence.find(({ kind }) => kind === 'credit');
    expect([chain?.articles, credit?.articles]).toEqual([
      [0, 1, 2],
      [0, 2],
    ]);
  });

  it('are two where the agency is the same and the matter is not', () => {
    const { chains } = find({ text: flood, author: 'رويترز' }, { text: minister, author: 'رويترز' });
    expect(chains.map(({ articles }) => articles)).toEqual([[0], [1]]);
  });

  it('are one where the text of one stands in the other, and take their origin from the one that credits', () => {
    const { chains } = find(
      { text: `${flood}\n${rescue}\n${school}`, author: 'الميناء - رويترز' },
      { text: `${rescue}\n${flood}` },
      { text: minister },
    );
    expect(chains).toMatchObject([
      { articles: [0, 1], origin: { kind: 'credit', name: 'رويترز' } },
      { articles: [2], origin: { kind: 'article', article: 2 } },
    ]);
  });

  it('say what they rest on: how much is shared, and the longest passage of each', () => {
    const texts = [`${flood}\n${rescue}`, `${rescue}\n${minister}`];
    const [chain] = find(...texts.map(text => ({ text }))).chains;
    const [evidence] = chain?.evidence ?? [];
    expect(evidence).toMatchObject({ kind: 'text', articles: [0, 1] });
    if (evidence?.kind !== 'text') return;
    expect(evidence.share).toBeGreaterThan(0.5);
    expect(evidence.longest.map((span, i) => sliceSpan(texts[i] ?? '', span))).toEqual([
      rescue.slice(0, -1),
      rescue.slice(0, -1),
    ]);
  });

  it('have no origin where two copies credit nobody, or not the same agency', () => {
    expect(find({ text: flood }, { text: flood }).chains[0]?.origin).toBeNull();
    const { chains } = find({ text: flood, author: 'رويترز' }, { text: flood, author: 'د ب أ' });
    expect(chains).toMatchObject([{ articles: [0, 1], origin: null }]);
  });
});
