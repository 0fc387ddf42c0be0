import { describe, expect, it } from 'vitest';
import { readArticles } from '#main/import/analyse/read-articles.ts';
import { isTelegramChannelPage } from './telegram-channel-page.ts';
import { isTelegramExport } from './telegram-export.ts';

const message = (id: number, day: string, text: string): string =>
  `<div class="message default clearfix" id="message${id}"><div class="body"><div class="pull_right date details" title="${day}.2026 18:40:05 UTC+03:00">18:40</div><div class="from_name">مرصد الميناء</div><div class="text">${text}</div></div></div>`;

const channel = (messages: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold"> مرصد الميناء </div></div></div><div class="page_body chat_page"><div class="history"><div class="message service" id="message-1"><div class="body details">13 April 2026</div></div>${messages}</div></div></div></body></html>`;

const first =
  '<strong>افتتاح الجسر القديم أمام السيارات</strong><br><br>افتتحت البلدية الجسر القديم صباح اليوم بعد عام من الترميم، وعبرته السيارات الأولى عند الظهر.';
const second =
  'توقفت العبارة ساعة واحدة بسبب الرياح، ثم عادت إلى العمل عند الظهر كما قال مدير الميناء للصحفيين.';

describe('a channel that Telegram exported', () => {
  it('gives an article for each message with text, with its date and the name of the channel', async () => {
    const html = channel(
      message(1, '13.04', first) +
        '<div class="message default" id="message2"><div class="body"><div class="media_wrap"></div></div></div>' +
        message(3, '14.04', second),
    );
    const read = await readArticles({
      fileName: 'messages.html',
      bytes: new TextEncoder().encode(html),
      options: {},
    });
    const articles = read.ok ? read.value.articles : [];
    expect(
      articles.map(({ outlet, published, origin }) => [outlet?.name, published?.value, origin.part]),
    ).toEqual([
      ['مرصد الميناء', '2026-04-13T18:40:05+03:00', 'message1'],
      ['مرصد الميناء', '2026-04-14T18:40:05+03:00', 'message3'],
    ]);
    expect(articles[0]?.title.text).toBe('افتتاح الجسر القديم أمام السيارات');
    expect(articles[1]?.text).toBe(second);
    expect(html.slice(articles[1]?.source.start, articles[1]?.source.end)).toBe(second);
  });

  it('is told from a page that only calls a part of it its history', () => {
    expect(isTelegramExport('<div class="history"><p>تاريخ الميناء</p></div>')).toBe(false);
  });
});

describe('a page of a public channel of Telegram', () => {
  const post = (id: number, datetime: string, text: string): string =>
    `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap" data-post="mina/${id}"><a class="tgme_widget_message_owner_name" href="https://t.me/mina"><span dir="auto">مرصد الميناء</span></a>${text}<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">1.3K</span><span class="copyonly"> views</span><a class="tgme_widget_message_date" href="https://t.me/mina/${id}"><time datetime="${datetime}" class="time">18:40</time></a></div></div></div>`;
  const body = (text: string): string =>
    `<div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div>`;
  const answered = `<a class="tgme_widget_message_reply" href="https://t.me/mina/3">${body('رسالة سابقة عن الرياح')}</a>`;
  const html = `<!DOCTYPE html><html><head><title>مرصد الميناء – Telegram</title><meta property="og:title" content="مرصد الميناء"></head><body><main><section class="tgme_channel_history">${post(3, '2026-04-13T15:40:05+00:00', body(first))}${post(4, '2026-04-13T16:00:00+00:00', '<time class="message_video_duration">0:31</time>')}${post(5, '2026-04-14T15:40:05+00:00', answered + body(second))}</section></main></body></html>`;

  it('gives an article for each message with text, with its date, address and channel, without its counts', async () => {
    const bytes = new TextEncoder().encode(html);
    const read = await readArticles({ fileName: 'mina.html', bytes, options: {} });
    const articles = read.ok ? read.value.articles : [];
    expect(
      articles.map(({ outlet, published, origin }) => [outlet?.name, published?.value, origin.part]),
    ).toEqual([
      ['مرصد الميناء', '2026-04-13T15:40:05+00:00', 'mina/3'],
      ['مرصد الميناء', '2026-04-14T15:40:05+00:00', 'mina/5'],
    ]);
    expect(articles[1]?.text).toBe(second);
    expect(html.slice(articles[1]?.source.start, articles[1]?.source.end)).toBe(second);
  });

  it('is told from a page with the style of one', () => {
    expect(isTelegramChannelPage('<style>.tgme_widget_message { color: red }</style><p>خبر</p>')).toBe(false);
    expect(isTelegramChannelPage(' class=a'.repeat(500_000))).toBe(false);
  });
});
