import { describe, expect, it } from 'vitest';
import { extractDocx } from './docx/extract-docx.ts';
import { readOrThrow } from './testing/read-lines.ts';
import { wordDocument, wordParagraph } from './testing/word-document.ts';

const bold = (text: string) => wordParagraph(text, '', '<w:b/><w:bCs/>');
const plain = (text: string) => wordParagraph(text);
const heading = (text: string) => wordParagraph(text, '<w:outlineLvl w:val="0"/>');

const ferry =
  'تعود القوارب إلى عبور الخليج في نيسان، بعدما أقر المجلس البلدي الخطة بفارق صوت واحد في جلسة امتدت حتى منتصف الليل.';
const fares = 'وتقل كلفة الرحلة عن أجرة الحافلة، وتنطلق القوارب كل عشرين دقيقة من الضفتين.';
const market =
  'اندلع حريق قبل الفجر في قاعة اللحوم، فأتى على أحد عشر دكانا، ولم يصب أحد لأن الحارس طلب النجدة فور رؤية الدخان.';
const library =
  'افتتحت القرية مكتبة في مبنى المحطة القديمة، وفيها أربعة آلاف كتاب تبرع بها الأهالي وناد للقراءة مساء كل خميس.';

const read = (...paragraphs: readonly string[]) =>
  readOrThrow(extractDocx({ bytes: wordDocument({ body: paragraphs.join('') }) }));
const titles = async (...paragraphs: readonly string[]) =>
  (await read(...paragraphs)).documents.map(({ hints }) => hints.title);

const bulletin = [
  bold('نشرة المتابعة - الأحد 2 آذار 2025'),
  bold('1- قوارب الخليج تعود في نيسان'),
  plain('(البيدر - سمر خوري)'),
  plain(ferry),
  '<w:p/>',
  bold('2- حريق في قاعة اللحوم'),
  plain('(الميناء الجديد - رائد شاهين)'),
  plain(market),
  '<w:p/>',
  bold('3- مكتبة القرية في المحطة'),
  plain('(البيدر - سمر خوري)'),
  plain(library),
];

describe('a document with several articles', () => {
  it('is cut at numbered lines in bold with outlet and writer below, without the numbers', async () => {
    const { documents } = await read(...bulletin);
    expect(documents.map(({ text }) => text.trim())).toEqual([
      `قوارب الخليج تعود في نيسان\n${ferry}`,
      `حريق في قاعة اللحوم\n${market}`,
      `مكتبة القرية في المحطة\n${library}`,
    ]);
    expect(documents.map(({ hints }) => [hints.title, hints.outlet, hints.author])).toEqual([
      ['قوارب الخليج تعود في نيسان', 'البيدر', 'سمر خوري'],
      ['حريق في قاعة اللحوم', 'الميناء الجديد', 'رائد شاهين'],
      ['مكتبة القرية في المحطة', 'البيدر', 'سمر خوري'],
    ]);
  });

  it('is of the papers beside the days where a monitoring service stands over them', async () => {
    const clippings = (service: string) =>
      read(
        plain(service),
        heading('قوارب الخليج تعود في نيسان'),
        plain('البيدر | 2 آذار 2025 | سمر خوري'),
        plain(ferry),
        heading('حريق في قاعة اللحوم'),
        plain('الشعاع | 15/3/2025 | رائد شاهين'),
        plain(market),
      );
    const outlets = async (service: string) =>
      (await clippings(service)).documents.map(({ hints }) => hints.outlet);
    expect(await outlets('مركز الضفاف للرصد الإعلامي - نشرة داخلية')).toEqual(['البيدر', 'الشعاع']);
    expect(await outlets('ملف الربيع')).toEqual([null, null]);
  });

  it('gives the day of its head to the articles, and the head is in none of them', async () => {
    const { text, documents } = await read(...bulletin);
    expect(documents.map(({ hints }) => hints.published)).toEqual([
      'الأحد 2 آذار 2025',
      'الأحد 2 آذار 2025',
      'الأحد 2 آذار 2025',
    ]);
    expect(documents[0]?.hintOrigins?.published?.provenance).toBe('inferred');
    expect(documents[0]?.leftOut.map(({ source }) => text.slice(source.start, source.end))).toEqual([
      'نشرة المتابعة - الأحد 2 آذار 2025',
      '1- ',
      '(البيدر - سمر خوري)',
    ]);
  });

  it('leaves an article its own day where the head has another', async () => {
    const { documents } = await read(
      bold('نشرة المتابعة - الأحد 2 آذار 2025'),
      bold('قوارب الخليج تعود في نيسان'),
      plain('صحيفة البيدر - 27 شباط 2025'),
      plain(ferry),
      bold('حريق في قاعة اللحوم'),
      plain('صحيفة البيدر - 28 شباط 2025'),
      plain(market),
    );
    expect(documents.map(({ hints }) => hints.published)).toEqual([null, null]);
  });

  it('is not cut at a line in bold within one of its articles', async () => {
    expect(
      await titles(
        bold('قوارب الخليج تعود في نيسان'),
        plain('(البيدر - سمر خوري)'),
        plain(ferry),
        bold('أجرة القوارب وأوقاتها'),
        plain(`${fares} ${fares}`),
        bold('حريق في قاعة اللحوم'),
        plain('(الميناء الجديد - رائد شاهين)'),
        plain(market),
      ),
    ).toEqual(['قوارب الخليج تعود في نيسان', 'حريق في قاعة اللحوم']);
  });

  it('is cut at headings in one style over other matters', async () => {
    const articles = [
      heading('القوارب تعود إلى عبور الخليج في نيسان'),
      plain(ferry),
      heading('حريق قاعة اللحوم يأتي على أحد عشر دكانا'),
      plain(market),
      heading('القرية تفتتح مكتبة في مبنى المحطة'),
      plain(library),
    ];
    expect(await titles(...articles)).toHaveLength(3);
  });

  it('is one article where headings and numbered lines stand over its parts', async () => {
    const parts = ['أسباب عودة القوارب', 'كلفة عودة القوارب', 'موعد عودة القوارب إلى الخليج'];
    const study = (head: (text: string, i: number) => string) =>
      read(
        plain('عودة القوارب إلى الخليج'),
        ...parts.flatMap((part, i) => [head(part, i), plain(`${ferry} ${fares}`)]),
      );
    expect((await study(heading)).documents).toHaveLength(1);
    expect((await study((part, i) => bold(`${i + 1}- ${part}`))).documents).toHaveLength(1);
  });

  it('takes little time for very many headings', async () => {
    const body = bulletin.slice(1).join('').repeat(2000);
    const { user } = process.cpuUsage();
    expect((await read(body)).documents).toHaveLength(6000);
    expect(process.cpuUsage({ user, system: 0 }).user / 1000).toBeLessThan(20_000);
  });
});
