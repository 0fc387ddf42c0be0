import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { buildOverviewArticle, type TextToOverview } from '#shared/testing/build-overview-article.ts';
import { compareEntities } from './compare-entities.ts';

const compare = (...texts: readonly (string | TextToOverview)[]) =>
  compareEntities(texts.map(each => buildOverviewArticle(typeof each === 'string' ? { text: each } : each)));

const counts = (...texts: readonly (string | TextToOverview)[]) =>
  compare(...texts).map(({ name, presence }) => [name, presence.map(each => each?.mentions ?? 0)]);

describe('entities of compared articles', () => {
  it('takes two spellings of a foreign name for one person, and a family name for whoever bears it', () => {
    expect(
      counts(
        'قال الرئيس الأميركي دونالد ترامب إن المحادثات مستمرة. وأضاف ترامب أنه متفائل.',
        'أعلن الرئيس دونالد ترمب استمرار المحادثات.',
      ),
    ).toContainEqual(['دونالد ترامب', [2, 1]]);
  });

  it('keeps people apart whose names differ as names of Arabic do', () => {
    const found = counts('وصل الوزير محمد الخطيب إلى بيروت.', 'وصل الوزير محمود الخطيب إلى بيروت.');
    expect(found.filter(([name]) => String(name).includes('الخطيب'))).toEqual([
      ['محمد الخطيب', [1, 0]],
      ['محمود الخطيب', [0, 1]],
    ]);
  });

  it('counts nobody as named by one article alone whose name stands in the headline or text of another', () => {
    const first = 'زار الوزير مدينة حلب والتقى محافظها.';
    const others = compare(first, { text: 'زار الوزير المدينة.', title: 'الوزير في حلب' });
    const aleppo = others.find(({ name }) => name.includes('حلب'));
    expect(aleppo).toMatchObject({ reach: 'all', presence: [{ mentions: 1 }, { mentions: 0, first: null }] });
  });

  it('says where each article has it first, in that article’s own words', () => {
    const texts = ['أعلنت الأمم المتحدة وصول المساعدات.', 'وصلت المساعدات، وفق الأمم المتحدة.'];
    const [found] = compare(...texts).filter(({ name }) => name === 'الأمم المتحدة');
    expect(found?.presence.map((each, i) => each?.first && sliceSpan(texts[i] ?? '', each.first))).toEqual([
      'الأمم المتحدة',
      'الأمم المتحدة',
    ]);
  });

  it('takes a country for the same in two languages', () => {
    const english = { text: 'Talks were held in Syria and Lebanon on Monday.', language: 'en' };
    expect(counts('عقدت محادثات في سوريا يوم الاثنين.', english)).toContainEqual(['سوريا', [1, 1]]);
  });

  it('claims nothing of a name that another article may mean by a shorter one', () => {
    const found = compare(
      'قالت وزارة الدفاع الجزائرية إن الطائرة سقطت.',
      'قالت وزارة الدفاع إن الطائرة سقطت قرب البليدة.',
    );
    const ministries = found.filter(({ name }) => name.includes('الدفاع'));
    expect(ministries.map(({ reach }) => reach)).toEqual(['unclear', 'unclear']);
  });

  it('takes the outlet of another article for no place', () => {
    const paper = (text: string): TextToOverview => ({ text, outlet: 'صحيفة الميثاق' });
    const agency = { text: 'ضرب زلزال مدينة حلب فجر الثلاثاء.', outlet: 'وكالة النيل للأنباء' };
    const rivers = (text: string) =>
      compare(paper(text), agency).filter(({ name }) => name.includes('النيل')).length;
    expect(rivers('حلب (وكالة النيل) - ضرب زلزال المدينة فجر الثلاثاء.')).toBe(0);
    expect(rivers('حلب (وكالة النيل) - ضرب زلزال المدينة. وارتفعت مياه نهر النيل.')).toBe(1);
  });

  it('claims no name for one article alone that another may have in another language', () => {
    const arabic = 'قال وزير الداخلية عبد السلام بنعمر إن الطريق مقطوع في سوريا.';
    const english = {
      text: 'Interior minister Abdessalam Benomar said the road in Syria was closed.',
      language: 'en',
    };
    const reaches = (...articles: readonly (string | TextToOverview)[]) =>
      new Map(compare(...articles).map(({ name, reach }) => [name, reach]));
    const found = reaches(arabic, english);
    expect([found.get('سوريا'), found.get('عبد السلام بنعمر'), found.get('Abdessalam Benomar')]).toEqual([
      'all',
      'uncompared',
      'uncompared',
    ]);
    expect(reaches(arabic, english, arabic).get('عبد السلام بنعمر')).toBe('some');
    expect(reaches(arabic, 'وقع الحادث في سوريا.').get('عبد السلام بنعمر')).toBe('one');
  });

  it('names two people of one family, each for the article that has them', () => {
    const mayor = (name: string): TextToOverview => ({
      text: `Mayor ${name} al-Saqqaf said the road would be widened.`,
      language: 'en',
    });
    expect(counts(mayor('Maher'), mayor('Mazen')).toSorted()).toEqual([
      ['Maher al-Saqqaf', [1, 0]],
      ['Mazen al-Saqqaf', [0, 1]],
    ]);
    expect(compare(mayor('Yousef'), mayor('Yusuf')).map(({ reach }) => reach)).toEqual([
      'unclear',
      'unclear',
    ]);
  });

  it('puts what all name before what some or one does', () => {
    const reaches = compare(
      'زار وفد من الأمم المتحدة دمشق وبيروت.',
      'وصل وفد الأمم المتحدة إلى دمشق.',
      'أعلنت الأمم المتحدة إرسال وفد.',
    ).map(({ reach }) => reach);
    expect(reaches).toEqual(['all', 'some', 'one']);
  });
});
