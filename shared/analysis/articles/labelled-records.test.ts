import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const read = (text: string) =>
  splitSource({ text, mediaType: 'text/plain', hints: noHints, options: {} }).map(article => ({
    title: article.title.text,
    outlet: article.outlet?.name ?? null,
    author: article.author?.name ?? null,
    published: article.published?.value ?? null,
    text: article.text,
  }));

const quay = [
  'أغلقت إدارة المرفأ الرصيف الشرقي أمام القوارب الصغيرة بعد تصدع في قاعدته.',
  'وقال المدير: العمل يبدأ غدا وينتهي قبل الصيف.',
].join('\n');
const ferry = 'عادت العبارة إلى العمل ظهر اليوم ونقلت في رحلتها الأولى مئتي راكب إلى الجزيرة.';
const first = {
  title: 'الرصيف الشرقي مغلق',
  outlet: 'صدى المرفأ',
  author: 'سمر ناصر',
  published: '2006-04-02',
  text: quay,
};
const second = {
  title: 'العبارة: عودة بعد غياب',
  outlet: 'أيام الجزيرة',
  author: 'وائل عمر',
  published: '2006-04-03',
  text: ferry,
};
const both = [first, second] as const;
type Article = (typeof both)[number];
const day = ({ published }: Article): string => published.split('-').reverse().join('/');

describe('records of a database that prints each value behind its label', () => {
  it('are an article each, whatever stands between label and colon and between the records', () => {
    const record = (article: Article, n: number): string =>
      `رقم الوثيقة : ${n}\nعنوان الوثيقة : ${article.title}\nاسم الجريدة : ${article.outlet}\nتاريخ الصدور : ${day(article)}\nرقم العدد : 77${n}\nالكاتب : ${article.author}\nالنص الكامل :\n${article.text}\n------------------\n`;
    expect(read(both.map(record).join(''))).toEqual(both);
  });

  it('may begin with any of their labels, and need no rule between them', () => {
    const record = (article: Article): string =>
      `الجهة الناشرة: ${article.outlet}\nتاريخ النشر : ${day(article)}\nالكاتب : ${article.author}\nالعنوان : ${article.title}\nالنص :\n${article.text}\n`;
    expect(read(both.map(record).join('\n'))).toEqual(both);
    expect(read(both.map(record).join(''))).toEqual(both);
  });

  it('may state outlet and date below their text', () => {
    const record = (article: Article): string =>
      `العنوان: ${article.title}\nالمحرر المسؤول: ليث\nالنص: ${article.text}\nالمصدر: ${article.outlet}\nالتاريخ: ${day(article)}\nبقلم: ${article.author}\n`;
    expect(read(both.map(record).join('\n'))).toEqual(both);
  });

  it('may have their values below their labels, under a head that counts them', () => {
    const record = (article: Article): string =>
      `Headline:\n${article.title}\nNewspaper:\n${article.outlet}\nPublication date:\n${day(article)}\nAuthor:\n${article.author}\nFull text:\n${article.text}\n`;
    expect(read(`2 results found\n\n${both.map(record).join('\n')}`)).toEqual(both);
  });

  it('keep what a text says behind a colon', () => {
    const record = (article: Article): string =>
      `العنوان: ${article.title}\nالمصدر: ${article.outlet}\nالتاريخ: ${day(article)}\nالنص:\n${article.text}\nوقال المدير: سنعود.\n`;
    expect(read(both.map(record).join('\n')).map(({ text }) => text)).toEqual(
      both.map(({ text }) => `${text}\nوقال المدير: سنعود.`),
    );
  });

  it('are told from an interview, and from a report with a list', () => {
    const interview = `لقاء مع قبطان العبارة العائدة\nالبداية: كيف عدتم إلى العمل بعد هذا الغياب؟\nالقبطان: عدنا ظهرا.\nالبداية: ومن كان معكم في تلك الرحلة؟\nالقبطان: كان معنا مئتا راكب من أهل الجزيرة.`;
    expect(read(interview)).toHaveLength(1);
    const list = `${first.title}\n${quay}\nالموقع: المرفأ\nالوقت: ظهرا\nالكلفة: مليون\n${ferry}`;
    expect(read(list)[0]?.text).toContain('الكلفة: مليون');
  });
});
