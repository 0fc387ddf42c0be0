import { arabic, english, french, turkish } from '../records/made-up-news.ts';
import type { Tongue } from '../records/made-up-news.ts';

/** One report of a feed, as it has to be read. */
export interface FeedItem {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly author: string;
  readonly url: string;
  /** ISO 8601 in universal time. */
  readonly published: string;
}

/** A feed of our own, in one of the forms in which feeds are met. */
export interface MadeFeed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly outlet: string;
  readonly items: readonly FeedItem[];
}

interface FeedContent {
  readonly outlet: string;
  readonly language: string;
  readonly items: readonly FeedItem[];
}

const site = 'https://news.example.org';
const itemCount = 8;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const markup = ({ paragraphs }: FeedItem): string => paragraphs.map(it => `<p>${escape(it)}</p>`).join('\n');
const cdata = (text: string): string => `<![CDATA[${text}]]>`;
const teaser = ({ paragraphs }: FeedItem): string => `${paragraphs[0]?.slice(0, 40) ?? ''}…`;
const mailDate = ({ published }: FeedItem): string =>
  new Date(published).toUTCString().replace('GMT', '+0000');
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const each = (items: readonly FeedItem[], write: (item: FeedItem) => string): string =>
  items.map(write).join('\n');

/** What blogs and most outlets publish: a teaser, and the whole in `content:encoded`. */
const writeRss2 = ({ outlet, language, items }: FeedContent): string =>
  `${declaration}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${escape(outlet)}</title><link>${site}</link><language>${language}</language>
<image><title>logo</title><url>${site}/logo.png</url><link>${site}</link></image>
${each(
  items,
  item => `<item><title>${escape(item.title)}</title><link>${escape(item.url)}</link>
<guid isPermaLink="false">${item.published}</guid><dc:creator>${cdata(item.author)}</dc:creator><pubDate>${mailDate(item)}</pubDate>
<description>${cdata(`<p>${teaser(item)}</p>`)}</description><content:encoded>${cdata(markup(item))}</content:encoded></item>`,
)}
</channel></rss>`;

/** No name spaces, the text escaped in the description, the author as a mail address, the address only as the guid. */
const writePlainRss = ({ outlet, items }: FeedContent): string =>
  `<?xml version="1.0"?><rss version="0.92"><channel><title>${cdata(outlet)}</title><link>${site}</link>
${each(
  items,
  item => `<item><title>${cdata(item.title)}</title><description>${escape(markup(item))}</description>
<author>desk@news.example.org (${escape(item.author)})</author><pubDate>${mailDate(item)}</pubDate><guid>${escape(item.url)}</guid></item>`,
)}</channel></rss>`;

/** RSS 1.0: the items stand beside the channel. */
const writeRdf = ({ outlet, language, items }: FeedContent): string =>
  `${declaration}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${site}"><title>${escape(outlet)}</title><link>${site}</link><dc:language>${language}</dc:language>
<items><rdf:Seq>${each(items, item => `<rdf:li resource="${escape(item.url)}"/>`)}</rdf:Seq></items></channel>
${each(
  items,
  item => `<item rdf:about="${escape(item.url)}"><title>${escape(item.title)}</title><link>${escape(item.url)}</link>
<description>${escape(markup(item))}</description><dc:creator>${escape(item.author)}</dc:creator><dc:date>${item.published}</dc:date></item>`,
)}</rdf:RDF>`;

/** Atom 1.0 (RFC 4287): markup as elements, addresses against `xml:base`, changed after it was published. */
const writeAtom = ({ outlet, language, items }: FeedContent): string =>
  `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${site}/" xml:lang="${language}"><title>${escape(outlet)}</title>
<link rel="self" href="feed.atom"/><link href="${site}"/><updated>2024-06-03T09:00:00Z</updated><id>tag:feed</id>
${each(
  items,
  item => `<entry><title type="html">${escape(escape(item.title))}</title><link rel="edit" href="edit"/>
<link rel="alternate" href="${escape(item.url.slice(site.length))}"/><id>tag:${item.published}</id>
<published>${item.published}</published><updated>2024-06-03T09:00:00Z</updated><author><name>${escape(item.author)}</name></author>
<summary>${escape(teaser(item))}</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${markup(item)}</div></content></entry>`,
)}</feed>`;

/** Atom 0.3, with a prefix of its own and escaped markup. */
const writeOldAtom = ({ outlet, items }: FeedContent): string =>
  `${declaration}<a:feed version="0.3" xmlns:a="http://purl.org/atom/ns#"><a:title>${escape(outlet)}</a:title>
${each(
  items,
  item => `<a:entry><a:title>${escape(item.title)}</a:title><a:link rel="alternate" type="text/html" href="${escape(item.url)}"/>
<a:issued>${item.published}</a:issued><a:modified>2024-06-03T09:00:00Z</a:modified><a:author><a:name>${escape(item.author)}</a:name></a:author>
<a:content type="text/html" mode="escaped">${escape(markup(item))}</a:content></a:entry>`,
)}</a:feed>`;

/** JSON Feed 1.1. */
const writeJsonFeed = ({ outlet, language, items }: FeedContent): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet,
    language,
    home_page_url: site,
    items: items.map(item => ({
      id: item.published,
      url: item.url,
      title: item.title,
      summary: teaser(item),
      content_html: markup(item),
      date_published: item.published,
      date_modified: '2024-06-03T09:00:00Z',
      authors: [{ name: item.author }],
    })),
  });

const forms: Readonly<Record<string, (content: FeedContent) => string>> = {
  'rss-2.xml': writeRss2,
  'rss-0.92.xml': writePlainRss,
  'rss-1.rdf': writeRdf,
  'atom-1.xml': writeAtom,
  'atom-0.3.xml': writeOldAtom,
  'feed.json': writeJsonFeed,
};

const tongues: Readonly<Record<string, Tongue>> = { ar: arabic, en: english, fr: french, tr: turkish };

function makeContent(language: string, { titles, sentences, outlets, authors }: Tongue): FeedContent {
  const pick = <T>(from: readonly T[], i: number): T | undefined => from[i % from.length];
  const items = Array.from({ length: itemCount }, (_, i) => ({
    title: pick(titles, i) ?? '',
    paragraphs: [0, 3, 5].map(k => `${pick(sentences, i + k) ?? ''} ${pick(sentences, i * 2 + k + 1) ?? ''}`),
    author: pick(authors, i) ?? '',
    url: `${site}/2023/${language}/story-${i}?id=${i * 31}&from=feed`,
    published: new Date(Date.UTC(2023, 2 + i, 1 + i * 3, i * 3, i * 7)).toISOString().replace('.000', ''),
  }));
  return { outlet: outlets[0] ?? '', language, items };
}

/** Feeds of our own in every form and language, and one in UTF-16 of each language. The same ones every time. */
export function makeFeeds(): readonly MadeFeed[] {
  return Object.entries(tongues).flatMap(([language, tongue]) => {
    const content = makeContent(language, tongue);
    const made = Object.entries(forms).map(([form, write]) => ({
      name: `${language}-${form}`,
      bytes: new TextEncoder().encode(write(content)),
      ...content,
    }));
    const wide = writeRss2(content).replace('UTF-8', 'UTF-16');
    const bytes = new Uint8Array(Buffer.from(`\ufeff${wide}`, 'utf16le'));
    return [...made, { name: `${language}-utf-16.xml`, bytes, ...content }];
  });
}
