import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { resolveTemporal } from './resolve-temporal.ts';

/** Everything a text says, as value and certainty, for an article of this day. */
const read = (text: string, language: 'ar' | 'en', published = '2024-11-14') => {
  const found = findTemporalExpressions(text, language);
  return found.map(({ text: words, kind, certainty }, index) => ({
    words,
    kind,
    certainty,
    value: resolveTemporal(found, index, published).value,
  }));
};

const valueOf = (words: string, text: string, language: 'ar' | 'en') =>
  read(text, language).find(one => one.words === words);

describe('an hour', () => {
  it.each([
    [
      'الساعة 14:30',
      'وقع الحريق الثلاثاء 12 نوفمبر 2024. واندلع عند الساعة 14:30.',
      'ar',
      '2024-11-12T14:30',
    ],
    [
      '2:30 p.m.',
      'The fire was on Tuesday 12 November 2024. It began at 2:30 p.m. in a hall.',
      'en',
      '2024-11-12T14:30',
    ],
    ['الساعة 9 صباحا', 'غادر الوفد أمس. ووصل عند الساعة 9 صباحا. ثم عاد.', 'ar', '2024-11-13T09:00'],
  ] as const)('is of the day that the sentence before tells of: %s', (words, text, language, value) => {
    expect(valueOf(words, text, language)).toMatchObject({ value, certainty: 'inferred' });
  });

  it('goes on from hour to hour', () => {
    const text =
      'It struck on 12 November 2024. Crews came at 3:10 p.m. and worked. They left at 5 p.m. at last.';
    expect(valueOf('5 p.m.', text, 'en')?.value).toBe('2024-11-12T17:00');
  });

  it('takes the day beside it first, and is as sure as that day', () => {
    expect(
      valueOf('الساعة 9 صباحا', 'وقع ذلك في 3 مايو 2024. وعاد أمس عند الساعة 9 صباحا.', 'ar'),
    ).toMatchObject({
      value: '2024-11-13T09:00',
      certainty: 'derived',
    });
  });

  it.each([
    ['9 a.m.', 'The hall will open at 9 a.m. to all.', 'en'],
    ['9 a.m.', 'He died on 3 May 1954. The vote will begin at 9 a.m. in the hall.', 'en'],
    ['9 a.m.', 'He came on 12 November 2024. He left. She spoke at 9 a.m. of it.', 'en'],
  ] as const)(
    'is of the day of writing, unsurely, where no day is near: %s in %s',
    (words, text, language) => {
      expect(valueOf(words, text, language)).toMatchObject({
        value: '2024-11-14T09:00',
        certainty: 'inferred',
      });
    },
  );
});

describe('what comes again', () => {
  it.each([
    ['تفتح المكتبة عند الساعة 9 صباحا من كل يوم عدا الأحد.', 'ar'],
    ['تعمل العيادة يوميا، من الساعة 8 صباحا حتى الساعة 2 ظهرا، باستثناء الجمعة والسبت.', 'ar'],
    ['يقام العرض كل يوم خميس عند الساعة السابعة مساء.', 'ar'],
    ['تنشر المجلة أيام الاثنين والأربعاء والجمعة.', 'ar'],
    ['The gallery opens daily at 10 a.m. except Monday.', 'en'],
    ['The tram leaves at 6:10 a.m. every day but Sunday.', 'en'],
    ['It meets every Tuesday at 7 p.m. in the hall.', 'en'],
    ['It is open on weekdays at 9 a.m. and not at all on Sundays.', 'en'],
  ] as const)('is no moment and no day: %s', (text, language) => {
    const found = read(text, language);
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ kind }) => kind)).toEqual(found.map(() => 'set'));
  });

  it.each([
    ['الساعة 8 صباحا', 'يتكرر ذلك كل يوم، وقد وقع أمس عند الساعة 8 صباحا.', 'ar', '2024-11-13T08:00'],
    ['9 a.m. Tuesday', 'It comes every day, but at 9 a.m. Tuesday it did not.', 'en', '2024-11-12T09:00'],
  ] as const)('leaves the hour of a day alone: %s', (words, text, language, value) => {
    expect(valueOf(words, text, language)?.value).toBe(value);
  });
});

describe('a stretch from one date to another', () => {
  it.each([
    ['The works ran from 3 April to 8 June 2021 there.', 'en', '2021-04-03/2021-06-08'],
    ['It shut from December 20 to January 5, 2022.', 'en', '2021-12-20/2022-01-05'],
    ['Between April and July 2023 it rained.', 'en', '2023-04/2023-07'],
    ['The fair of 4 to 9 October 2023 was full.', 'en', '2023-10-04/2023-10-09'],
    ['استمر المعرض من 3 نيسان إلى 8 حزيران 2021.', 'ar', '2021-04-03/2021-06-08'],
    ['هطل المطر بين أبريل ويوليو 2023.', 'ar', '2023-04/2023-07'],
    ['أغلق الطريق من 20 ديسمبر حتى 5 يناير 2022.', 'ar', '2021-12-20/2022-01-05'],
    ['قال وزير العدل من أجل ذلك إن المعرض يمتد من 3 نيسان إلى 8 حزيران 2021.', 'ar', '2021-04-03/2021-06-08'],
    ['يستمر من 20 نوفمبر إلى 3 ديسمبر.', 'ar', '2024-11-20/2024-12-03'],
  ] as const)('is one, and its year governs both ends: %s', (text, language, value) => {
    expect(read(text, language)).toMatchObject([{ kind: 'interval', value }]);
  });

  it.each([
    ['The fair was postponed from 3 April to 8 June 2021.', 'en', ['2021-04-03', '2021-06-08']],
    ['أعلن تأجيل المعرض من 3 نيسان إلى 8 حزيران 2021.', 'ar', ['2021-04-03', '2021-06-08']],
    ['It rained on 3 April and 8 June 2021.', 'en', ['2021-04-03', '2021-06-08']],
    ['هطل المطر في 3 نيسان و8 حزيران 2021.', 'ar', ['2021-04-03', '2021-06-08']],
  ] as const)(
    'is none where a day is put off or listed, though they share the year: %s',
    (text, language, values) => {
      expect(read(text, language).map(({ value }) => value)).toEqual(values);
    },
  );
});
