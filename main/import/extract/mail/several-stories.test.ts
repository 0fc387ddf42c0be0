import { describe, expect, it } from 'vitest';
import { readArticles } from '#main/import/analyse/read-articles.ts';
import { readDocument } from '../read-document.ts';
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

  it('begins the first at its heading and not at the greeting above it, and says where each stands on the web', async () => {
    const items = stories.map(
      ({ title, text }, i) =>
        `<tr><td><b><a href="https://w.example/${i}">${title}</a></b><br>${text}</td></tr>`,
    );
    const mail = `${header('text/html')}<p>صباح الخير، إليكم ما نشر أمس.</p><table>${items.join('')}</table><p>لإلغاء الاشتراك اضغط هنا</p>`;
    const read = await readArticles({ fileName: 'a.eml', bytes: Buffer.from(mail), options: {} });
    const articles = read.ok ? read.value.articles : [];
    expect(articles.map(({ title, text }) => [title.text, text])).toEqual(
      stories.map(({ title, text }) => [title, text]),
    );
    expect(articles.map(({ published }) => published?.value)).toEqual(
      stories.map(() => '2025-02-04T07:30:00+03:00'),
    );
    const opened = await readDocument(
      { name: 'a.eml', bytes: Buffer.from(mail) },
      { mappings: [], mapping: null },
    );
    const urls = opened.ok ? opened.value.documents.map(({ url }) => url) : [];
    expect(urls).toEqual(stories.map((_, i) => `https://w.example/${i}`));
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

  it('has no author where the sender only put it together', async () => {
    const text = stories.map(({ title, text: words }) => `${title}\n\n${words}`).join('\n\n=====\n\n');
    const articles = await articlesOf(header('text/plain') + text);
    expect(articles.map(({ author }) => author)).toEqual([null, null, null]);
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

describe('a mail into which a report was pasted', () => {
  const [{ title, text } = { title: '', text: '' }] = stories;

  it('has the headline, the outlet and the date of the report, and not its sender for an author', async () => {
    const mail = `${header('text/plain', 'خبر اليوم')}${title}\nصحيفة الوادي - 2 فبراير 2025\n\n${text}`;
    const articles = await articlesOf(mail);
    expect(articles).toMatchObject([
      {
        title: { text: title },
        outlet: { name: 'صحيفة الوادي' },
        author: null,
        published: { value: '2025-02-02', provenance: 'stated' },
        text,
      },
    ]);
  });

  it('is by its sender where it names no outlet', async () => {
    const mail = `${header('text/plain', 'خبر اليوم')}${title}\n2 فبراير 2025\n\n${text}`;
    expect((await articlesOf(mail))[0]?.author?.name).toBe('Huda');
  });
});

describe('a newsletter', () => {
  const from = (name: string, subject: string): string =>
    header('text/html', subject).replace('Huda <huda@x.invalid>', `${name} <a@x.invalid>`);
  const story = ({ title, text }: (typeof stories)[number]): string => `<h2>${title}</h2><p>${text}</p>`;

  it.each([
    ['صباح الوادي', 'نشرة صباح الوادي: ثلاثة أخبار'],
    ['The Quay Letter', 'The Quay Letter newsletter, no. 7'],
  ])('is the outlet of all its stories where it calls itself by its sender: %s', async (name, subject) => {
    const articles = await articlesOf(
      `${from(name, subject)}<html><body>${stories.map(story).join('')}</body></html>`,
    );
    expect(articles.map(({ outlet, author }) => [outlet?.name, author])).toEqual(
      stories.map(() => [name, null]),
    );
  });

  it('does not give its name to its only story', async () => {
    const [first] = stories;
    const page = `<html><body>${first ? story(first) : ''}</body></html>`;
    const articles = await articlesOf(from('نشرة الوادي', 'نشرة الوادي') + page);
    expect(articles.map(({ title, text }) => [title.text, text])).toEqual([[first?.title, first?.text]]);
  });
});

describe('a few words beside files', () => {
  const mail = (words: string, file: string): string =>
    [
      'From: Huda <huda@x.invalid>',
      'Subject: قصاصات',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      `--b\nContent-Type: text/plain; charset=utf-8\n\n${words}\n`,
      `--b\nContent-Type: text/plain; charset=utf-8\nContent-Disposition: attachment; filename=${file}\n\n${stories[0]?.text}\n--b--\n`,
    ].join('\n');
  const own = async (words: string, file = 'a.txt'): Promise<number> => {
    const read = await readArticles({
      fileName: 'a.eml',
      bytes: Buffer.from(mail(words, file)),
      options: {},
    });
    return read.ok ? read.value.articles.length : 0;
  };

  it('are no article where they only say what comes with them', async () => {
    expect(await own('مرفق قصاصة من صحف أمس.\nتحياتي')).toBe(0);
    expect(await own('Please find attached the cuttings.')).toBe(0);
  });

  it('are one where they say something themselves, or nothing to read comes with them', async () => {
    expect(await own('عاد القطار الجبلي إلى العمل صباح الأحد.')).toBe(1);
    expect(await own('مرفق صورة القطار الجبلي العائد.', 'a.jpg')).toBe(1);
  });
});
