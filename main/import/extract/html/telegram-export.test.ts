import { describe, expect, it } from 'vitest';
import { readArticles } from '#main/import/analyse/read-articles.ts';
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
