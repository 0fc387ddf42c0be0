import { describe, expect, it } from 'vitest';
import { readArticles } from '#main/import/analyse/read-articles.ts';
import { readChat } from './read-chat.ts';

async function read(text: string, fileName = '_chat.txt') {
  const result = await readArticles({ fileName, bytes: new TextEncoder().encode(text), options: {} });
  return result.ok
    ? {
        notes: result.value.notes,
        articles: result.value.articles.map(({ title, text: words, author, outlet, published, source }) => ({
          title: title.text,
          text: words,
          author: author?.name ?? null,
          outlet: outlet?.name ?? null,
          published: published?.value ?? null,
          source: text.slice(source.start, source.end),
        })),
      }
    : { notes: [result.error], articles: [] };
}

const pier = 'أغلقت إدارة المرفأ الرصيف الشرقي أمام القوارب الصغيرة بعد تصدع في قاعدته.';
const ferry = 'عادت العبارة إلى العمل ظهر اليوم ونقلت في رحلتها الأولى مئتي راكب.';

describe('a chat that WhatsApp exported', () => {
  it('gives an article for each message, by its sender and of its time, from Android', async () => {
    const text = [
      '03/04/2026، 8:00 م - الرسائل والمكالمات مشفرة تمامًا بين الطرفين.',
      '03/04/2026، 8:01 م - أضاف وائل سمر',
      `14/04/2026، 12:05 ص - وائل: *الرصيف الشرقي مغلق حتى الصيف*`,
      pier,
      'وقال المدير إن العمل يبدأ *غدا*.',
      `14/04/2026، 1:30 م - +962 7 9000 0000: ${ferry}`,
    ].join('\n');
    const { articles, notes } = await read(text);
    expect(articles).toMatchObject([
      {
        title: 'الرصيف الشرقي مغلق حتى الصيف',
        text: `${pier}\nوقال المدير إن العمل يبدأ غدا.`,
        author: 'وائل',
        published: '2026-04-14T00:05',
      },
      { title: '', text: ferry, author: '+962 7 9000 0000', published: '2026-04-14T13:30' },
    ]);
    expect(articles[1]?.source).toBe(`14/04/2026، 1:30 م - +962 7 9000 0000: ${ferry}`);
    expect(notes).toEqual([]);
  });

  it('reads Arabic digits among marks of direction', async () => {
    const stamp = (day: string): string => `\u200f${day}\u200f/٤\u200f/٢٠٢٦، ٩:١٤ م - `;
    const text = `${stamp('٢')}وائل: ${pier}\n${stamp('٣')}\u202bسمر\u202c: ${ferry}\n`;
    expect((await read(text)).articles).toMatchObject([
      { text: pier, author: 'وائل', published: '2026-04-02T21:14' },
      { text: ferry, author: 'سمر', published: '2026-04-03T21:14' },
    ]);
  });

  it('reads the brackets of iPhones, and leaves out what the program says in the name of a group', async () => {
    const text = [
      '[02/04/2026, 9:14:22 AM] المرفأ اليوم: \u200eالرسائل والمكالمات مشفرة تمامًا بين الطرفين في هذه المجموعة.',
      `\u200e[02/04/2026, 9:15:02\u202fPM] ~\u202fوائل: ${pier} \u200e<تم تعديل هذه الرسالة>`,
      '\u200e[02/04/2026, 9:16:02\u202fPM] سمر: \u200eimage omitted',
      `[03/04/2026, 10:00:00\u202fAM] سمر: ${ferry}`,
    ].join('\r\n');
    expect((await read(text)).articles).toMatchObject([
      { text: pier, author: 'وائل', published: '2026-04-02T21:15:02' },
      { text: ferry, author: 'سمر', published: '2026-04-03T10:00:00' },
    ]);
  });

  it('reads messages that were copied in a browser, the time before the date', async () => {
    const text = `[9:14 م، 2/4/2026] وائل: ${pier}\n[9:20 م، 2/4/2026] سمر: ${ferry}`;
    expect((await read(text, 'نسخ.txt')).articles).toMatchObject([
      { text: pier, published: '2026-04-02T21:14' },
      { text: ferry, published: '2026-04-02T21:20' },
    ]);
  });

  it('keeps the words under a picture, and none of a message that was taken back', async () => {
    const text = [
      `02/04/2026, 09:14 - وائل: \u200eIMG-20260402-WA0001.jpg (الملف مرفق)`,
      pier,
      '02/04/2026, 09:20 - سمر: <تم استبعاد الوسائط>',
      '02/04/2026, 09:21 - سمر: تم حذف هذه الرسالة',
    ].join('\n');
    const { articles, notes } = await read(text);
    expect(articles.map(article => article.text)).toEqual([pier]);
    expect(notes).toEqual([]);
  });

  it('leaves out thanks and greetings, and says so, but no urgent news however short', async () => {
    const text = [
      `02/04/2026, 09:14 - وائل: ${pier}`,
      '02/04/2026, 09:15 - سمر: شكرا جزيلا لك',
      '02/04/2026, 09:16 - سمر: عاجل | حريق في المرفأ',
      '02/04/2026, 09:17 - وائل: https://mina.example/a/b صباح الخير',
    ].join('\n');
    const { articles, notes } = await read(text);
    expect(articles.map(article => article.text)).toEqual([pier, 'عاجل | حريق في المرفأ']);
    expect(notes).toEqual([{ code: 'short-messages-left-out', place: '#2 (× 2)' }]);
  });

  it.each([
    ['a number above twelve', ['4/2/26, 9:14 AM', '4/13/26, 9:14 AM'], '2026-04-02T09:14'],
    ['their order', ['1/9/26, 9:14 AM', '2/3/26, 9:14 AM', '3/1/26, 9:14 AM'], '2026-01-09T09:14'],
    ['nothing', ['4/2/26, 9:14 AM', '4/2/26, 9:15 AM'], '2026-02-04T09:14'],
    ['a year in front', ['2026/04/02, 09:14', '2026/04/03, 09:14'], '2026-04-02T09:14'],
  ])('tells day from month by %s', async (_, stamps, first) => {
    const text = stamps.map(stamp => `${stamp} - Wael: The eastern pier of the port is closed again.`);
    expect((await read(text.join('\n'))).articles[0]?.published).toBe(first);
  });

  it('takes years of the Hijra for what they are', async () => {
    const text = `١٤‏/١٠‏/١٤٤٧ هـ، ٩:١٤ ص - وائل: ${pier}\n١٥‏/١٠‏/١٤٤٧ هـ، ٩:١٤ ص - وائل: ${ferry}`;
    expect((await read(text)).articles[0]?.published).toMatch(/^2026-04-0[1-4]T09:14$/);
  });

  it('has nobody for an author who only passed a report on, and its source for the outlet', async () => {
    const sent = (minute: number, ...lines: string[]): string =>
      `14/04/2026, 08:0${minute} - وائل: ${lines.join('\n')}`;
    const text = [
      '14/04/2026, 08:00 - الرسائل والمكالمات مشفرة تمامًا بين الطرفين.',
      sent(1, '*الرصيف الشرقي مغلق حتى الصيف*', 'صحيفة المرفأ', pier),
      sent(2, '*العبارة تعود إلى العمل بعد شهر*', ferry, 'المصدر: وكالة الساحل'),
      sent(3, '*العبارة تعود إلى العمل بعد شهر*', 'سمر ناصر', ferry),
      sent(4, '*العبارة تعود إلى العمل بعد شهر*', ferry, 'https://mina.example/n/4'),
    ].join('\n');
    expect((await read(text)).articles).toMatchObject([
      { outlet: 'صحيفة المرفأ', author: null, text: pier },
      { outlet: 'وكالة الساحل', author: null, text: ferry },
      { outlet: null, author: null, text: `سمر ناصر\n${ferry}` },
      { outlet: null, author: null },
    ]);
  });

  it('is by its sender where a place or a sentence stands below its headline', async () => {
    const text = [
      `14/04/2026, 08:01 - وائل: *الرصيف الشرقي مغلق حتى الصيف*\nبيروت\n${pier}`,
      `14/04/2026, 08:02 - سمر: *العبارة تعود إلى العمل*\nتعود بعد شهر\n${ferry}`,
    ].join('\n');
    expect((await read(text)).articles.map(({ author }) => author)).toEqual(['وائل', 'سمر']);
  });

  it('is a chat though only one message was sent in it', async () => {
    const text = `14/04/2026, 08:00 - Messages and calls are end-to-end encrypted.\n14/04/2026, 08:01 - وائل: ${pier}`;
    expect((await read(text)).articles).toMatchObject([
      { text: pier, author: 'وائل', published: '2026-04-14T08:01' },
    ]);
  });

  it('is told from a report that opens with a date', async () => {
    const report = `02/04/2026 - المرفأ: عودة العبارة\n${ferry}\n${pier}`;
    expect((await read(report)).articles.every(({ author }) => author === null)).toBe(true);
    const dated = `المرفأ في يوم\n02/04/2026, 09:14 - الرصيف: ${pier}\n02/04/2026, 09:18 - العبارة: ${ferry}`;
    expect((await read(dated)).articles).toHaveLength(1);
  });

  it('is read in a moment when nothing in it ever ends', () => {
    const chat = (text: string) => readChat({ text, encoding: 'utf-8', notes: [] }).documents;
    const before = process.cpuUsage().user;
    chat(
      `02/04/2026, 09:14 - وائل: ${'*ا '.repeat(1_000_000)}\n02/04/2026, 09:14 - ${'<'.repeat(1_000_000)}`,
    );
    chat(`${'[1'.repeat(500_000)}\n${'1/1/20, '.repeat(100_000)}${' \n\u200e'.repeat(500_000)}`);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(4000);
  });
});
