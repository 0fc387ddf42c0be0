import { describe, expect, it } from 'vitest';
import { readArticles } from '#main/import/analyse/read-articles.ts';
import { readNewsMarkup } from './read-news-markup.ts';

async function read(source: string) {
  const bytes = new TextEncoder().encode(source);
  const result = await readArticles({ fileName: 'a.xml', bytes, options: {} });
  return result.ok
    ? result.value.articles.map(({ title, text, outlet, author, published }) => ({
        title: title.text,
        text,
        outlet: outlet?.name ?? null,
        author: author?.name ?? null,
        published: published?.value ?? null,
      }))
    : result.error.code;
}

const first = 'عادت العبارة إلى العمل ظهر اليوم ونقلت في رحلتها الأولى مئتي راكب.';
const second = 'وقال الربان إن الرحلة القادمة مساء الغد، وإن الرياح & الموج هدآ.';
const text = `${first}\n${second}`;
const report = {
  title: 'عودة العبارة',
  text,
  outlet: 'وكالة المرفأ',
  author: 'سمر ناصر',
  published: '2026-04-14T09:15:00Z',
};
const words = `<p>${first.replace(' ظهر', '\n   ظهر')}</p>\n  <media><media-caption>العبارة في صورة</media-caption></media><p><em>وقال</em>${second.slice(4).replace('&', '&amp;')}</p>`;
const nitf = `<nitf><head><title>a-17</title><docdata><date.issue norm="20260414T091500Z"/></docdata></head><body><body.head><hedline><hl1>عودة العبارة</hl1><hl2>بعد أسبوع</hl2></hedline><byline>بقلم: <person>سمر ناصر</person></byline><distributor>وكالة المرفأ</distributor></body.head><body.content>${words}</body.content></body></nitf>`;
const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><versionCreated>2026-04-14T09:15:00Z</versionCreated><provider><name>وكالة المرفأ</name></provider></itemMeta><contentMeta><headline>عودة العبارة</headline><by>سمر ناصر</by></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${first}</p><p>${second.replace('&', '&amp;')}</p></body></html></inlineXML></contentSet></newsItem>`;

describe('reports as agencies deliver them', () => {
  it.each([
    ['NITF', `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd">\n${nitf}`, 1],
    [
      'NITF within NewsML',
      `<?xml version="1.0"?><NewsML><NewsItem><ContentItem><DataContent>${nitf}</DataContent></ContentItem></NewsItem></NewsML>`,
      1,
    ],
    ['NewsML-G2', `<?xml version="1.0"?>${item}`, 1],
    ['a message of several', `<newsMessage><itemSet>${item}${item}</itemSet></newsMessage>`, 2],
  ])('are read with headline, writer, agency and date: %s', async (_, source, count) => {
    expect(await read(source)).toEqual(Array.from({ length: count }, () => report));
  });

  it('are told from any other XML, and found broken where nothing of them is left', async () => {
    expect(await read('<?xml version="1.0"?><catalog><p>a</p></catalog>')).toBe('unsupported-format');
    expect(await read('<?xml version="1.0"?><nitf><head>')).toBe('broken-file');
  });

  it('keep the place of each word, past references and line breaks', () => {
    const [document] = readNewsMarkup(nitf).documents;
    for (const run of document?.runs ?? []) {
      if (run.step !== undefined) continue;
      const written = nitf.slice(run.source, run.source + run.length).replace(/\s/g, ' ');
      expect(document?.text.slice(run.text, run.text + run.length)).toBe(written);
    }
  });

  it('that nest without end are given up in a moment', () => {
    const before = process.cpuUsage().user;
    expect(readNewsMarkup(`<nitf><body.content>${'<p>ا'.repeat(1_000_000)}`).isCut).toBe(true);
    readNewsMarkup(`<nitf><body.content>${'<p>ا</p>&amp;'.repeat(300_000)}`);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(15_000);
  });
});
