import { describe, expect, it } from 'vitest';
import { cancelling } from './calling-off-words.ts';
import { readTerms } from './passage-terms.ts';

const terms = new Set(readTerms(cancelling));

/** Whether a sentence has the term of what is cancelled. */
const isCancelled = (sentence: string): boolean => readTerms(sentence).some(term => terms.has(term));

describe('a plan', () => {
  it.each([
    'The union called off the strike planned for Thursday',
    'The strike planned for Thursday was called off',
    'They called the whole summit off',
    'The minister scrapped his visit to the capital',
    'The summit of 10 May has been scrapped',
    'Organisers axed the concert',
    'The festival was shelved for lack of money',
    'The club dropped its plans to hold a parade',
    'The city has abandoned plans for a marathon',
    'The broadcaster pulled the plug on the debate',
    'The march will not go ahead on Saturday',
    'The hearing will no longer take place in May',
    'The union suspended the strike of Thursday',
    'علّقت النقابة الإضراب المقرر الخميس',
    'قررت النقابة تعليق إضرابها',
    'تم تعليق جلسات الحوار المقررة الأحد',
    'صرفت البلدية النظر عن إقامة المهرجان',
    'تراجعت النقابة عن الإضراب المقرر الخميس',
    'قررت الجمعية العدول عن تنظيم المسيرة',
    'تخلت اللجنة عن عقد المؤتمر',
    'لن تقام المباراة في 10 مايو',
    'تم إلغاء الحفل',
    'أُلغي الحفل المقرر',
    'وألغت الوزارة الاجتماع',
    'الحفلة الملغاة كانت مقررة الأحد',
  ])('is cancelled: «%s»', sentence => {
    expect(isCancelled(sentence)).toBe(true);
  });

  it.each([
    ['a search that ended', 'Rescuers called off the search for the climber on Tuesday'],
    ['somebody who is off', 'The court called off-duty officers to the hearing'],
    ['a call', 'The minister called for a summit'],
    ['metal', 'An exhibition of scrap metal opens on Saturday'],
    ['a tax', 'Ministers scrapped the tax ahead of the vote of 10 May'],
    ['a player', 'The striker was suspended for the match of 10 May'],
    ['a team', 'The captain was axed from the final of 10 May'],
    ['a strike that goes on no longer', 'The union suspended the strike that began on 5 May'],
    ['prices', 'Prices dropped as expected'],
    ['a new day', 'The march will not take place until 17 May'],
    ['a comment', 'علّق الوزير على قرار الإضراب'],
    ['a comment after something', 'علّق وزير الخارجية بعد الاجتماع المقرر'],
    ['a comment in a noun', 'وفي تعليق على نتائج القمة قال الوزير إن'],
    ['somebody who is stuck', 'علقت سيارات في الثلوج قرب ملعب المباراة'],
    ['prices in Arabic', 'تراجع الدولار عن مكاسبه قبل اجتماع المصرف'],
    ['words', 'تراجع الوزير عن تصريحاته'],
    ['what is spent', 'صرفت الوزارة رواتب الموظفين قبل المؤتمر'],
    ['a later day', 'لن يعقد المؤتمر قبل 10 مايو'],
    ['what is done very well', 'أدت الفرقة أداء رائعا للغاية في الحفل المقرر'],
    ['a strike that has begun', 'علّقت النقابة الإضراب الذي بدأ في 5 مايو'],
  ])('is not what is told of %s: «%s»', (_, sentence) => {
    expect(isCancelled(sentence)).toBe(false);
  });

  it.each([
    'The strike has not been called off',
    'The strike has not yet been cancelled',
    'The president threatened to call off the summit',
    'The president threatened to cancel the summit',
    'The league is considering scrapping the final',
    'The club refused to cancel the match',
    'لم تعلق النقابة الإضراب المقرر',
    'هدد الرئيس الأميركي بإلغاء القمة',
    'قد تلغى المباراة المقررة الأحد',
    'تدرس الجمعية إلغاء المهرجان',
    'رفض النادي إلغاء المباراة',
    'لن تتراجع النقابة عن الإضراب المقرر',
  ])('is not cancelled yet where that is denied or thought about: «%s»', sentence => {
    expect(isCancelled(sentence)).toBe(false);
  });

  it('is cancelled where it is said with «قد» that it was', () => {
    expect(isCancelled('وكانت الجمعية قد ألغت المهرجان')).toBe(true);
  });

  it('is told in one term, however it is called off', () => {
    const of = (sentence: string) => [...readTerms(sentence)].sort();
    expect(of('The strike was called off')).toEqual(of('The strike was cancelled'));
    expect(of('تعليق الإضراب')).toEqual(of('إلغاء الإضراب'));
  });
});
