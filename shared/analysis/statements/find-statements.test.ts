import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#shared/text/sentences.ts';
import { foldText } from '#shared/text/normalise.ts';
import { findStatements } from './find-statements.ts';
import { accordingTo } from './tables/according-to.ts';
import { arabicCues } from './tables/arabic-cues.ts';

const find = (text: string, language = 'ar') =>
  findStatements(text, splitSentences(text, language), language, '');
const short = (text: string, language = 'ar') =>
  find(text, language).map(({ speaker, kind, content }) => [
    speaker === null ? null : `${speaker.text}${speaker.elided ? ' …' : ''}`,
    kind,
    text.slice(content.start, content.end),
  ]);

describe('Arabic statements', () => {
  it('tells direct, indirect and mixed speech apart', () => {
    const text =
      'قال مدير الميناء إن السفن ستعود.\nوأكد وزير النقل أن «الطريق آمن تماما اليوم».\nوأوضح خبير محلي أن الرصيف "جاهز تماما للعمل" منذ شهر.';
    expect(short(text)).toEqual([
      ['مدير الميناء', 'indirect', 'السفن ستعود'],
      ['وزير النقل', 'direct', 'الطريق آمن تماما اليوم'],
      ['خبير محلي', 'mixed', 'الرصيف "جاهز تماما للعمل" منذ شهر'],
    ]);
  });

  it('leaves the apposition and the occasion out of the name of the speaker', () => {
    expect(short('قالت هالة منصور، رئيسة البلدية، في مؤتمر صحفي أمس، إن المدارس ستفتح.')).toEqual([
      ['هالة منصور', 'indirect', 'المدارس ستفتح'],
    ]);
  });

  it('keeps the office that a person without a name works for', () => {
    expect(short('وقال مسؤول في هيئة الموانئ إن العمل بدأ.')).toEqual([
      ['مسؤول في هيئة الموانئ', 'indirect', 'العمل بدأ'],
    ]);
  });

  it('carries the speaker through participles and through «وأضاف» in the next paragraph', () => {
    const text =
      'أعلنت الوزيرة أن الجسر سيغلق، مضيفة أن الإصلاح يدوم شهرا.\nوأضافت: «نعتذر من السكان جميعا».';
    expect(short(text)).toEqual([
      ['الوزيرة', 'indirect', 'الجسر سيغلق'],
      ['الوزيرة …', 'indirect', 'الإصلاح يدوم شهرا'],
      ['الوزيرة …', 'direct', 'نعتذر من السكان جميعا'],
    ]);
  });

  it('does not carry a speaker of the other gender, nor one from far above', () => {
    const text =
      'قال المدير إن العمل بدأ.\nوأضافت أن العمال حضروا.\nوصلت السفن.\nغادرت السفن.\nهبت الرياح.\nهدأت الرياح.\nوأكد أن البحر هادئ.';
    expect(short(text).map(([speaker]) => speaker)).toEqual(['المدير', null, null]);
  });

  it('gives a participle the subject of the verb that opens its sentence', () => {
    const text = 'قال المدير إن العمل بدأ.\nوزار الوزير الميناء، مؤكدا أن العمل يسير.';
    expect(short(text).map(([speaker]) => speaker)).toEqual(['المدير', 'الوزير …']);
  });

  it('stops a chain at somebody who is named and acts', () => {
    const text = 'قال المدير إن العمل بدأ.\nثم وصل وزير النقل إلى الميناء.\nوأضاف أن الطريق مفتوح.';
    expect(short(text).map(([speaker]) => speaker)).toEqual(['المدير', 'وزير النقل …']);
  });

  it('finds a subject that stands before its verb', () => {
    expect(short('وكانت وزارة النقل (أو ما بقي منها) قد أعلنت أن الطريق مغلق.')[0]?.[0]).toBe('وزارة النقل');
    expect(short('لكن الطبيب قال إن المريض بخير.')[0]?.[0]).toBe('الطبيب');
  });

  it('takes the one behind «عن» for the speaker of what a medium passes on', () => {
    expect(short('ونقلت الوكالة عن مصدر أمني قوله إن الحريق أخمد.')).toEqual([
      ['مصدر أمني', 'indirect', 'الحريق أخمد'],
    ]);
  });

  it('takes a noun of action for what is announced', () => {
    expect(short('أعلنت البلدية إغلاق الجسر أسبوعا، وذلك بعد الفيضان.')).toEqual([
      ['البلدية', 'indirect', 'إغلاق الجسر أسبوعا'],
    ]);
  });

  it('ends a direct quotation before what the reporter adds', () => {
    expect(short('قال الحارس إن "الباب كان مفتوحا طوال الليل" بعدما وصلت الشرطة.')[0]?.[2]).toBe(
      'الباب كان مفتوحا طوال الليل',
    );
  });

  it('does not break a quotation at the sentences inside it', () => {
    expect(short('وقال الحارس: «لم أر أحدا. كان الباب مفتوحا. ثم جاءوا».')[0]?.[2]).toBe(
      'لم أر أحدا. كان الباب مفتوحا. ثم جاءوا',
    );
  });

  it('survives quotations that are never closed and quotations inside quotations', () => {
    expect(short('وقال الحارس: «لم أر أحدا في تلك الليلة.\nوصلت الشرطة.')[0]?.[1]).toBe('direct');
    expect(short('وقال الحارس: «قرأت لافتة «ممنوع الدخول» ثم عدت».')[0]?.[2]).toBe(
      'قرأت لافتة «ممنوع الدخول» ثم عدت',
    );
  });

  it('takes no quoted name for what was said', () => {
    expect(short('وقالت صحيفة "النهار الجديد" إن الأسعار ارتفعت.')).toEqual([
      ['صحيفة "النهار الجديد"', 'indirect', 'الأسعار ارتفعت'],
    ]);
  });

  it.each([
    'تابع أحدث الأخبار عبر تطبيق',
    'وقع الخلاف بين المدينة والقرية',
    'ذكر الطيور جميل',
    'نقل العمال الصناديق إلى السفينة',
    'حضر طالب أن يسجل اسمه',
  ])('finds nothing in «%s»', text => {
    expect(find(text)).toEqual([]);
  });

  it('keeps every span inside the text, whatever is written', () => {
    const words = fc.constantFrom(
      'قال',
      'وأضاف',
      'الوزير',
      'إن',
      'أن',
      ':',
      '«',
      '»',
      '"',
      '،',
      '.',
      '\n',
      'وفق',
      'مؤكدا',
      'الطريق',
      'ـ',
      'ما',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), parts => {
        const text = parts.join(' ');
        for (const found of find(text)) {
          for (const span of [
            found.span,
            found.content,
            ...found.quotes,
            ...(found.cue ? [found.cue.span] : []),
          ]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThanOrEqual(span.end);
          }
        }
      }),
    );
  });
});

describe('the tables of statements', () => {
  it.each(arabicCues)('$id reports in its example and not in its counter-example', row => {
    const [found] = find(row.example).filter(({ cue }) => cue?.class === row.class);
    expect(found?.cue?.strength).toBe(row.strength);
    expect(find(row.counterExample)).toEqual([]);
  });

  const past = arabicCues.flatMap(row => row.past.split(' ').map(form => [form, row.class, row.id] as const));
  it.each(past.filter(([, , id]) => !/^(?:أظهر|توصل|عبر)$/.test(id)))(
    '«%s» reports what follows it as %s',
    (form, cueClass) => {
      const [found] = find(`${form} الوزير أن الطريق مفتوح.`);
      expect(found?.cue?.class).toBe(cueClass);
      expect(found?.speaker?.text).toBe('الوزير');
    },
  );

  const participles = arabicCues.flatMap(row => (row.participles ?? '').split(' ').filter(Boolean));
  it.each(participles)('«%s» goes on with the speaker of its sentence', form => {
    const found = find(`قال الوزير إن الطريق مفتوح، ${form} أن الجسر مغلق.`);
    expect(found.map(({ speaker }) => speaker?.text)).toEqual(['الوزير', 'الوزير']);
  });

  it.each(accordingTo.filter(row => row.language === 'ar'))(
    '$id holds for its example and not for its counter-example',
    row => {
      expect(find(row.example).map(found => found.rule)).toEqual([row.id]);
      expect(find(row.counterExample)).toEqual([]);
    },
  );

  it('has no form of one verb under two rows', () => {
    const forms = past.map(([form]) => foldText(form));
    expect(forms).toHaveLength(new Set(forms).size);
  });
});

const seedFolder = '../shared/data/seed';

describe.skipIf(!existsSync(`${seedFolder}/gold.json`))('the sample', () => {
  it('gives every scored statement of its bodies, with its speaker and its kind', () => {
    const source = readFileSync(`${seedFolder}/000_0b53b3ad3ab9613f.txt`, 'utf8');
    const gold = JSON.parse(readFileSync(`${seedFolder}/gold.json`, 'utf8'));
    const wrong: string[] = [];
    for (const article of gold.articles) {
      const { start, end } = article.body;
      const mask = gold.boilerplate.find(
        (part: { start: number; end: number }) => part.start > start && part.end < end,
      );
      const text =
        mask === undefined
          ? source.slice(start, end)
          : source.slice(start, mask.start) + ' '.repeat(mask.end - mask.start) + source.slice(mask.end, end);
      const found = find(text);
      for (const statement of gold.statements) {
        const isScored =
          statement.article === article.id && statement.scored !== false && statement.content.start >= start;
        if (!isScored) continue;
        const match = found.find(
          ({ content }) =>
            content.start + start === statement.content.start &&
            content.end + start === statement.content.end,
        );
        if (match?.kind !== statement.form || match?.speaker?.elided !== (statement.speaker.elided ?? false))
          wrong.push(statement.id);
      }
    }
    expect(wrong).toEqual([]);
  });
});
