import { expect, it } from 'vitest';
import { readArticles } from '#main/import/analyse/read-articles.ts';
import { isPageOfX } from './x-posts.ts';

const post = (id: number, text: string, more = ''): string =>
  `<article data-testid="tweet" role="article"><div data-testid="User-Name"><a href="/mina"><div><span><span>مرصد الميناء</span></span></div></a><div><a href="/mina"><span>@mina_obs</span></a></div></div><div data-testid="tweetText" dir="auto"><span>${text}</span></div>${more}<a href="/mina/status/${id}"><time datetime="2026-04-13T15:40:05.000Z">6:40 م · 13 أبريل 2026</time></a><div><span>12.4 ألف</span><span>مشاهدة</span></div></article>`;

const first = 'عاجل | إغلاق الميناء القديم أمام السفن الصغيرة حتى تهدأ الرياح، كما أعلنت الإدارة.';
const second = 'عادت العبارة إلى العمل بين الضفتين عند الظهر بعد توقف دام ساعتين بسبب الأمواج.';
const quoted = 'توقفت العبارة بين الضفتين.';

it('gives an article for each post of a page of X, with its date and account, without its counts', async () => {
  const html = `<!DOCTYPE html><html><head><title>مرصد الميناء على X: "عاجل | إغلاق..." / X</title></head><body><nav><a href="/home">الرئيسية</a></nav>${post(31, first)}${post(32, second, `<div role="link"><div data-testid="tweetText">${quoted}</div></div>`)}<div>المتداول الآن</div></body></html>`;
  const read = await readArticles({
    fileName: 'post.html',
    bytes: new TextEncoder().encode(html),
    options: {},
  });
  const articles = read.ok ? read.value.articles : [];
  expect(
    articles.map(({ text, outlet, published, origin }) => [
      text,
      outlet?.name,
      published?.value,
      origin.part,
    ]),
  ).toEqual([
    [first, 'مرصد الميناء', '2026-04-13T15:40:05Z', 'mina/status/31'],
    [`${second}\n${quoted}`, 'مرصد الميناء', '2026-04-13T15:40:05Z', 'mina/status/32'],
  ]);
});

it('is told from a page that only embeds the buttons of X', () => {
  expect(isPageOfX('<div data-testid="tweet-button">انشر</div>')).toBe(false);
});
