import { describe, expect, it } from 'vitest';
import { readArticles } from '#main/import/analyse/read-articles.ts';
import type { AnalysedArticle } from '#shared/domain/article/article.ts';

async function articlesOf(mail: string): Promise<readonly AnalysedArticle[]> {
  const read = await readArticles({ fileName: 'a.eml', bytes: Buffer.from(mail), options: {} });
  if (!read.ok) throw new Error(read.error.code);
  return read.value.articles;
}

const header = (type: string, subject = 'موجز الصباح'): string =>
  [
    'From: Huda <huda@x.invalid>',
    `Subject: ${subject}`,
    'Date: Tue, 4 Feb 2025 07:30:00 +0300',
    `Content-Type: ${type}; charset=utf-8`,
    '',
    '',
  ].join('\n');

const stories = [
  {
    title: 'عودة القطار الجبلي إلى العمل بعد توقف دام عامين',
    text: 'عاد القطار الجبلي إلى العمل صباح الأحد بعد توقف دام عامين، وقال سائقه إن المقاعد حجزت كلها حتى نهاية الشهر وإن الرحلات ستزاد في العطلة.',
  },
  {
    title: 'صيادو الجزيرة يعثرون على مرساة سفينة رومانية',
    text: 'عثر صيادون قبالة الجزيرة على مرساة سفينة رومانية علقت في شباكهم، ونقلت القطعة إلى المتحف البحري حيث يدرسها خبراء الآثار الغارقة.',
  },
  {
    title: 'نقص الأسمدة يهدد زراعة الأرز في السهل الشرقي',
    text: 'يهدد نقص الأسمدة موسم الأرز في السهل الشرقي، وحذر اتحاد الفلاحين من أن المساحات المزروعة قد تتراجع إلى النصف إذا لم تصل الشحنات.',
  },
];
const titles = stories.map(({ title }) => title);

describe('a mail of several stories', () => {
  it.each(['=====', '***', '-----', '------------------------------', '______________________'])(
    'is cut into them where «%s» stands between, each with the date of the mail',
    async rule => {
      const text = stories.map(({ title, text: words }) => `${title}\n\n${words}`).join(`\n\n${rule}\n\n`);
      const articles = await articlesOf(header('text/plain') + text);
      expect(articles.map(({ title }) => title.text)).toEqual(titles);
      expect(articles.map(article => article.text)).toEqual(stories.map(story => story.text));
      expect(articles.map(({ published }) => [published?.value, published?.provenance])).toEqual(
        stories.map(() => ['2025-02-04T07:30:00+03:00', 'metadata']),
      );
    },
  );

  it('is cut into them by their headings where it is marked up', async () => {
    const cells = stories.map(
      ({ title, text }) => `<tr><td><h2>${title}</h2><p>${text}</p><a href="#">اقرأ المزيد</a></td></tr>`,
    );
    const page = `<html dir=rtl><body><table><tr><td><h1>نشرة الوادي</h1></td></tr>${cells.join('')}</table></body></html>`;
    const articles = await articlesOf(header('text/html') + page);
    expect(articles.map(({ title }) => title.text)).toEqual(titles);
    expect(articles.map(article => article.text)).toEqual(stories.map(story => story.text));
  });

  it('leaves a story the date that it states itself', async () => {
    const [first, second] = stories;
    const text = `${first?.title}\n\n${first?.text}\n\n-----\n\n${second?.title}\n3 فبراير 2025\n\n${second?.text}`;
    const articles = await articlesOf(header('text/plain') + text);
    expect(articles.map(({ published }) => published?.value)).toEqual([
      '2025-02-04T07:30:00+03:00',
      '2025-02-03',
    ]);
  });

  it('says of nobody but the first story that the sender wrote it', async () => {
    const text = stories.map(({ title, text: words }) => `${title}\n\n${words}`).join('\n\n=====\n\n');
    const articles = await articlesOf(header('text/plain') + text);
    expect(articles.slice(1).map(({ author }) => author)).toEqual([null, null]);
  });

  it('stays one article where its subject is the headline and its parts have short headings', async () => {
    const subject = stories[0]?.title ?? '';
    const text = [
      stories[0]?.text,
      'وأضاف السائق أن القطار فحص مرتين قبل الرحلة الأولى، وأن السكة جددت بين المحطتين.',
      'محطات جديدة',
      'وقال مدير القطار إن محطتين جديدتين ستفتحان على خط القطار الجبلي قبل نهاية الصيف.',
    ].join('\n\n');
    const articles = await articlesOf(header('text/plain', subject) + text);
    expect(articles.map(({ title }) => title.text)).toEqual([subject]);
  });
});
