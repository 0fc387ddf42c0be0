import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import { asCompared, buildOverviewArticle } from '#shared/testing/build-overview-article.ts';
import { findSharedQuotations } from './shared-quotations.ts';

const find = (...texts: readonly string[]) =>
  findSharedQuotations(
    texts.map(text => buildOverviewArticle({ text })),
    [],
  );
/** With the links that the comparison finds, and those between the sentences of `linked`. */
const findLinked = (texts: readonly string[], linked: readonly (readonly [number, number])[] = []) => {
  const articles = texts.map(text =>
    buildOverviewArticle({ text, language: /[a-z]{3}/.test(text) ? 'en' : 'ar' }),
  );
  const [link] = compareArticles([said, said].map(text => asCompared(buildOverviewArticle({ text })))).links;
  const byHand = linked.flatMap(([first, second]) =>
    link ? [{ ...link, sentences: [[first], [second]] as const, isManual: true }] : [],
  );
  const found = findSharedQuotations(articles, [
    ...compareArticles(articles.map(asCompared)).links,
    ...byHand,
  ]);
  return found.map(({ versions, differences }) => ({
    words: versions.map(({ article, span }) => sliceSpan(texts[article] ?? '', span)),
    verbs: versions.map(({ cue }) => cue?.class),
    differences,
  }));
};
const only = (...texts: readonly string[]) => {
  const found = find(...texts);
  expect(found).toHaveLength(1);
  return found[0];
};

const said = 'قال وزير الأشغال سامي حداد: "سنعيد بناء الجسر القديم قبل نهاية العام الحالي".';

describe('what articles have the same people say', () => {
  it('finds a quotation in other words and marks the words that differ', () => {
    const other = 'وقال الوزير سامي حداد: "سوف نعيد بناء الجسر القديم قبل نهاية هذا العام".';
    const quotation = only(said, other);
    expect(quotation).toMatchObject({ kind: 'reworded', differences: [] });
    const changed = quotation?.versions.map(({ changes }, i) =>
      changes.map(span => sliceSpan([said, other][i] ?? '', span)),
    );
    expect(changed).toEqual([
      ['سنعيد', 'الحالي'],
      ['سوف نعيد', 'هذا'],
    ]);
  });

  it('tells the same words in another spelling from other words', () => {
    const other = 'قال وزير الأشغال سامي حداد: «سنعيد بناءَ الجسر القديم، قبل نهاية العام الحالي».';
    expect(only(said, other)?.kind).toBe('identical');
  });

  it('says where one verb lets the words stand and another doubts them', () => {
    const claim = 'زعم وزير الأشغال سامي حداد أن الجسر القديم سيعاد بناؤه قبل نهاية العام الحالي.';
    const plain = 'قال وزير الأشغال سامي حداد إن الجسر القديم سيعاد بناؤه قبل نهاية العام الحالي.';
    const quotation = only(plain, claim);
    expect(quotation?.differences).toEqual(['strength']);
    expect(quotation?.versions.map(({ cue }) => cue?.strength)).toEqual(['neutral', 'doubtful']);
  });

  it('says where one article quotes what another tells in its own words', () => {
    const told = 'قال وزير الأشغال سامي حداد إنه سيعيد بناء الجسر القديم قبل نهاية العام الحالي.';
    expect(only(said, told)).toMatchObject({
      differences: ['form'],
      versions: [{ form: 'quoted' }, { form: 'paraphrased' }],
    });
  });

  it('says where the same words are put into the mouths of two people', () => {
    const other = said.replace('وزير الأشغال سامي حداد', 'رئيس البلدية كريم نصار');
    expect(only(said, other)?.differences).toEqual(['speaker']);
  });

  it('does not take what two people told alike for one statement', () => {
    const first = 'قال وزير الأشغال سامي حداد إن الجسر القديم سيعاد بناؤه قبل نهاية العام.';
    const second = 'وقال رئيس البلدية كريم نصار إن الجسر القديم سيعاد بناؤه في العام المقبل.';
    expect(find(first, second)).toEqual([]);
  });

  it('tells the governments of two countries apart', () => {
    const denied = (who: string): string => `نفت ${who} استخدام الأسلحة المحرمة في قصف مدينة الميناء القديم.`;
    expect(find(denied('الحكومة السورية'), denied('الحكومة السورية'))).toHaveLength(1);
    expect(find(denied('الحكومة السورية'), denied('الحكومة البريطانية').replace('القديم', ''))).toEqual([]);
  });

  it('leaves apart different things that one person said', () => {
    const other = 'قال وزير الأشغال سامي حداد: "لم تكن الأمطار متوقعة بهذا القدر من الغزارة".';
    expect(find(said, other)).toEqual([]);
  });

  it('gathers the versions of three articles in one', () => {
    const second = said.replace('سنعيد بناء', 'سنبني من جديد');
    const third = said.replace('العام الحالي', 'العام');
    expect(only(said, second, third)?.versions.map(({ article }) => article)).toEqual([0, 1, 2]);
  });

  it('finds one quotation in other words where its sentences are linked and its speaker is the same', () => {
    const first =
      'أعلن وزير الأشغال سامي حداد استقالته من منصبه.\nوقال حداد في بيان: «أستقيل حتى لا يُقال إنني أحتمي بالمنصب، وأثق بأن القضاء سيبرئني».';
    const second =
      'غادر وزير الأشغال سامي حداد الحكومة.\nوبرّر حداد خطوته بالقول: «أترك منصبي كي لا يقول أحد إني أختبئ خلفه، والقضاء سيبرئني».';
    expect(find(first, second)).toEqual([]);
    expect(findLinked([first, second]).map(({ words }) => words.map(text => text.split(' ')[0]))).toEqual([
      ['أستقيل', 'أترك'],
    ]);
  });

  it('takes the quotation for the counterpart, and not the words around it', () => {
    const whole =
      'وقال وزير الداخلية سامي حداد في مؤتمر صحفي إن «الأولوية الآن لانتشال العالقين تحت الأنقاض، ولن نغادر قرية قبل أن نفتش آخر بيت فيها».';
    const parts =
      'وتعهد وزير الداخلية سامي حداد بأن فرق الإنقاذ «لن تترك قرية واحدة قبل تفتيش آخر بيت فيها»، مؤكداً أن إخراج العالقين من تحت الركام هو الأولوية.';
    expect(findLinked([whole, parts]).map(({ words }) => words[1])).toEqual([
      'لن تترك قرية واحدة قبل تفتيش آخر بيت فيها',
    ]);
  });

  it('leaves apart what one ministry said of two counts on two days, linked or not', () => {
    const [first, second] = [
      'قُتل 41 شخصاً على الأقل وأصيب أكثر من 230 آخرين في زلزال بلغت قوته 5.9 درجات على مقياس ريختر ضرب منطقة الميناء الجبلية فجر اليوم الثلاثاء، بحسب ما أعلنت وزارة الداخلية.',
      'ارتفعت حصيلة الزلزال الذي ضرب الميناء فجر الثلاثاء إلى 67 قتيلاً و412 مصاباً، بحسب ما أعلنته وزارة الداخلية مساء أمس الأربعاء.',
    ];
    expect(findLinked([first ?? '', second ?? ''])).toEqual([]);
  });

  it('believes the analyst that two sentences have the same said, whatever their words and verbs', () => {
    const texts = [
      'ونفى الوزير المستقيل أن يكون قد وقّع العقد، مؤكداً أن «التوقيع الذي على الوثيقة ليس توقيعي».',
      'وزعم حداد أن «التوقيع الموجود على العقد لا يعود إليه»، رافضاً الإجابة عن أسئلة الصحفيين.',
    ];
    expect(findLinked(texts)).toEqual([]);
    const [found] = findLinked(texts, [[0, 0]]);
    expect(found?.words).toEqual([
      'التوقيع الذي على الوثيقة ليس توقيعي',
      'التوقيع الموجود على العقد لا يعود إليه',
    ]);
    expect(found?.differences).toContain('strength');
  });

  it('leaves the dateline out of what is said', () => {
    const lead =
      'قُتل 41 شخصاً على الأقل في زلزال ضرب منطقة الميناء الجبلية فجر الثلاثاء، حسبما أعلنت وزارة الداخلية.';
    const words = findLinked([lead, `الميناء (وكالة النيل) - ${lead}`]).flatMap(found => found.words);
    expect(words.map(text => text.split(' ')[0])).toEqual(['قُتل', 'قُتل']);
  });

  it('says that the speaker differs where only the given name does', () => {
    const told = (name: string): string =>
      `Mayor ${name} al-Saqqaf said the widening would serve 2,000 families in the al-Zuhour district.`;
    expect(findLinked([told('Maher'), told('Mazen')]).map(({ differences }) => differences)).toEqual([
      ['speaker'],
    ]);
    expect(findLinked([told('Yousef'), told('Yusuf')]).map(({ differences }) => differences)).toEqual([[]]);
  });

  it('finds the same whichever article is first', () => {
    const other = 'وقال الوزير سامي حداد: "سوف نعيد بناء الجسر القديم قبل نهاية هذا العام".';
    const spans = (texts: readonly string[]) =>
      find(...texts).flatMap(({ versions }) =>
        versions.map(({ article, span }) => sliceSpan(texts[article] ?? '', span)),
      );
    expect(spans([other, said]).toSorted()).toEqual(spans([said, other]).toSorted());
  });
});
