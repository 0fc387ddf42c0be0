import { arabic, english } from './made-up-news.ts';
import type { Layout } from './layout.ts';

/** Layouts of files that analysts have: answers of news APIs, archives, exports of databases and blogs, spreadsheets. */
export const layouts: readonly Layout[] = [
  {
    name: 'NewsAPI',
    format: 'json',
    tongue: english,
    wrap: articles => ({ status: 'ok', totalResults: 24, articles }),
    columns:
      'source.id: words\nsource.name: outlet -> outlet\nauthor: author -> author\ntitle: title -> title\ndescription: opening\nurl: url -> url\nurlToImage: image\npublishedAt: iso -> published\ncontent: text -> text',
  },
  {
    name: 'GNews',
    format: 'json',
    wrap: articles => ({ totalArticles: 24, articles }),
    columns:
      'title: title -> title\ndescription: lead -> text\ncontent: text -> text\nurl: url -> url\nimage: image\npublishedAt: iso -> published\nsource.name: outlet -> outlet\nsource.url: url',
  },
  {
    name: 'GDELT articles',
    format: 'json',
    tongue: english,
    wrap: articles => ({ articles }),
    columns:
      'url: url -> url\nurl_mobile: empty\ntitle: title -> title\nseendate: gdelt -> published\nsocialimage: image\ndomain: outlet-domain -> outlet\nlanguage: language-name -> language\nsourcecountry: country\nbody: text -> text',
  },
  {
    name: 'MediaCloud stories',
    format: 'csv',
    tongue: english,
    columns:
      'stories_id: id\npublish_date: sql -> published\ntitle: title -> title\nurl: url -> url\nlanguage: language -> language\nmedia_id: id\nmedia_name: outlet -> outlet\nmedia_url: url\nstory_text: text -> text',
  },
  {
    name: 'Factiva',
    format: 'csv',
    tongue: english,
    columns:
      'AN: id\nHD: title -> title\nBY: author -> author\nPD: rfc -> published\nSN: outlet -> outlet\nLA: language -> language\nLP: lead -> text\nTD: text -> text',
  },
  {
    name: 'LexisNexis',
    format: 'csv',
    tongue: english,
    columns:
      'Headline: title -> title\nByline: author -> author\nPublication: outlet -> outlet\nDate: iso-day -> published\nSection: category\nLength: count\nFull Text: text -> text\nPage: count',
  },
  {
    name: 'ProQuest',
    format: 'tsv',
    tongue: english,
    columns:
      'Title: title -> title\nAbstract: opening\nAuthors: author -> author\nStoreId: id\npubdate: month-first -> published\npubtitle: outlet -> outlet\nFull text: text -> text\nDocument URL: url -> url\nlanguage: language-name -> language',
  },
  {
    name: 'CC-News',
    format: 'json-lines',
    tongue: english,
    columns:
      'authors: authors -> author\ndate_download: later-iso\ndate_modify: empty\ndate_publish: sql -> published\ndescription: opening\nfilename: words\nimage_url: image\nlanguage: language -> language\nmaintext: text -> text\nsource_domain: outlet-domain -> outlet\ntitle: title -> title\ntitle_page: empty\nurl: url -> url',
  },
  {
    name: 'All the news',
    format: 'csv',
    tongue: english,
    columns:
      'date: sql -> published\nyear: words\nmonth: count\nday: count\nauthor: author -> author\ntitle: title -> title\narticle: text -> text\nurl: url -> url\nsection: category\npublication: outlet -> outlet',
  },
  {
    name: 'All the news, numbered',
    format: 'csv',
    tongue: english,
    columns:
      ': id\nid: id\ntitle: title -> title\npublication: outlet -> outlet\nauthor: author -> author\ndate: iso-day -> published\nyear: count\nmonth: count\nurl: empty\ncontent: text -> text',
  },
  {
    name: 'WordPress REST',
    format: 'json',
    columns:
      'id: id\ndate: iso -> published\ndate_gmt: iso\nguid.rendered: words\nmodified: later-iso\nslug: words\nstatus: words\ntype: words\nlink: url -> url\ntitle.rendered: title -> title\ncontent.rendered: html -> text\nexcerpt.rendered: opening\nauthor: count',
  },
  {
    name: 'WordPress table',
    format: 'csv',
    columns:
      'ID: id\npost_author: count\npost_date: sql -> published\npost_content: html -> text\npost_title: title -> title\npost_excerpt: empty\npost_status: words\npost_modified: later-iso\nguid: url -> url\npost_type: words',
  },
  {
    name: 'Guardian',
    format: 'json',
    tongue: english,
    wrap: results => ({ response: { status: 'ok', total: 24, results } }),
    columns:
      'id: words\ntype: words\nsectionName: category\nwebPublicationDate: iso -> published\nwebTitle: title -> title\nwebUrl: url -> url\napiUrl: url\nfields.byline: author -> author\nfields.bodyText: text -> text',
  },
  {
    name: 'New York Times archive',
    format: 'json',
    tongue: english,
    wrap: docs => ({ status: 'OK', response: { docs, meta: { hits: 24 } } }),
    columns:
      'abstract: lead -> text\nweb_url: url -> url\nsnippet: opening\nlead_paragraph: text -> text\nsource: outlet -> outlet\nheadline.main: title -> title\nheadline.kicker: empty\npub_date: iso -> published\nbyline.original: author -> author\nword_count: count',
  },
  {
    name: 'Elasticsearch',
    format: 'json',
    wrap: hits => ({ took: 4, hits: { total: 24, hits } }),
    shape: _source => ({ _index: 'news', _id: 'a1', _score: 1, _source }),
    columns: 'title: title\nbody: text\npublished_at: iso\nsource: outlet\nlink: url',
  },
  {
    name: 'Telegram',
    format: 'json',
    wrap: messages => ({ name: 'قناة السهل', type: 'public_channel', id: 12345, messages }),
    shape: record => ({
      ...record,
      text: [String(record['text']), { type: 'link', text: 'https://t.example/1' }, ' انتهى.'],
      text_entities: [
        { type: 'plain', text: String(record['text']) },
        { type: 'link', text: 'https://t.example/1' },
      ],
    }),
    columns:
      'id: id\ntype: words\ndate: iso -> published\ndate_unixtime: epoch\nfrom: outlet -> author\nfrom_id: id\ntext: text -> text',
  },
  {
    name: 'Twitter API 1.1',
    format: 'json',
    columns:
      'created_at: twitter -> published\nid_str: id\nfull_text: short -> text\nuser.id: id\nuser.name: author -> author\nuser.screen_name: words\nuser.description: lead\nuser.url: url\nretweet_count: count\nfavorite_count: count\nlang: language -> language',
  },
  {
    name: 'Tweets as CSV',
    format: 'csv',
    columns:
      'id: id\ndate: sql -> published\nusername: words -> author\ntweet: short -> text\nreplies_count: count\nretweets_count: count\nlikes_count: count\nlink: url -> url\nlanguage: language -> language',
  },
  {
    name: 'Webhose',
    format: 'json-lines',
    tongue: english,
    columns:
      'thread.site_full: outlet-domain\nthread.site: outlet-domain -> outlet\nthread.title: title\nthread.url: url\nthread.published: iso\nuuid: id\nurl: url -> url\nauthor: author -> author\npublished: iso -> published\ntitle: title -> title\ntext: text -> text\nlanguage: language-name -> language\ncrawled: later-iso',
  },
  {
    name: 'Meltwater',
    format: 'tsv',
    tongue: english,
    columns:
      'Date: month-first -> published\nHeadline: title -> title\nURL: url -> url\nOpening Text: lead -> text\nHit Sentence: text -> text\nSource: outlet -> outlet\nInfluencer: author\nCountry: country\nLanguage: language-name -> language\nReach: count\nSentiment: words',
  },
  {
    name: 'Letters without meaning',
    format: 'csv',
    columns:
      'c1: id\nc2: outlet-domain -> outlet\nc3: sql -> published\nc4: title -> title\nc5: text -> text\nc6: url -> url\nc7: category',
  },
  {
    name: 'Letters, two dates',
    format: 'csv',
    columns:
      'a: later-iso\nb: title -> title\nc: iso -> published\nd: text -> text\ne: language -> language\nf: url -> url',
  },
  {
    name: 'No header',
    format: 'tsv',
    hasHeader: false,
    columns: '1: id\n2: title -> title\n3: iso-day -> published\n4: text -> text\n5: url -> url',
  },
  {
    name: 'No header, Arabic',
    format: 'csv',
    hasHeader: false,
    columns: '1: title -> title\n2: text -> text\n3: day-first -> published\n4: category',
  },
  {
    name: 'Map of ids',
    format: 'json',
    wrap: records => Object.fromEntries(records.map((record, i) => [`n${i + 100}`, record])),
    columns:
      'headline: title -> title\nstory: text -> text\ntimestamp: epoch-ms -> published\nnewspaper: outlet -> outlet',
  },
  {
    name: 'GeoJSON',
    format: 'json',
    tongue: english,
    wrap: features => ({ type: 'FeatureCollection', features }),
    shape: properties => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [35.5, 33.9] },
      properties,
    }),
    columns: 'title: title\ndescription: text\ndate: iso-day\nsource: outlet',
  },
  {
    name: 'JSON Feed',
    format: 'json',
    tongue: english,
    wrap: items => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour',
      home_page_url: 'https://harbour.example',
      description: 'All the news of the harbour, every day of the week',
      items,
    }),
    columns:
      'id: url\nurl: url -> url\ntitle: title -> title\ncontent_html: html -> text\ndate_published: iso -> published\ndate_modified: later-iso',
  },
  {
    name: 'Groups of days',
    format: 'json',
    wrap: records => [
      { day: 'first', articles: records.slice(0, 12) },
      { day: 'second', articles: records.slice(12) },
    ],
    columns:
      'title: title -> title\nbody: text -> text\npublished: iso -> published\nsite: outlet-domain -> outlet',
  },
  {
    name: 'With comments',
    format: 'json',
    shape: record => ({
      ...record,
      comments: [
        {
          user: 'Reader',
          date: '2023-04-01',
          text: 'A remark that somebody made below the line, of no great length.',
        },
      ],
    }),
    columns: 'title: title -> title\ntext: text -> text\ndate: iso -> published\nurl: url -> url',
  },
  {
    name: 'Text in blocks',
    format: 'json',
    shape: record => ({
      ...record,
      content: (record['content'] as string[]).map(text => ({ type: 'p', text })),
    }),
    columns:
      'headline: title -> title\nbyline: author -> author\nfirst_published: iso -> published\ncontent: paragraphs',
  },
  {
    name: 'Paragraph lists',
    format: 'json-lines',
    columns:
      'doc_id: id\ntitle: title -> title\nparagraphs: paragraphs -> text\ndate: iso-day -> published\nsource: outlet -> outlet',
  },
  {
    name: 'Pandas, split',
    format: 'json',
    tongue: english,
    wrap: records => ({
      columns: Object.keys(records[0] as object),
      index: records.map((_, i) => i),
      data: records.map(record => Object.values(record as object)),
    }),
    columns:
      'title: title -> title\ncontent: text -> text\ndate: iso-day -> published\npublisher: outlet -> outlet',
  },
  {
    name: 'Pandas, by column',
    format: 'json',
    wrap: records =>
      Object.fromEntries(
        Object.keys(records[0] as object).map(name => [
          name,
          Object.fromEntries(
            records.map((record, i) => [String(i), (record as Record<string, unknown>)[name]]),
          ),
        ]),
      ),
    columns:
      'title: title -> title\ntext: text -> text\npublish_date: epoch-ms -> published\nsource: outlet -> outlet',
  },
  {
    name: 'Spreadsheet of serial days',
    format: 'tsv',
    tongue: english,
    columns:
      'No: count\nPublication Date: serial -> published\nNewspaper: outlet -> outlet\nHeadline: title -> title\nBody: text -> text\nTone: words',
  },
  {
    name: 'News crawl',
    format: 'json-lines',
    tongue: english,
    columns:
      'fetched_at: later-iso\nurl: url -> url\nhost: outlet-domain -> outlet\nlang: language -> language\nheadline: title -> title\npublished_date: iso -> published\nplain_text: text -> text\nraw_html: html',
  },
  {
    name: 'Scraper, epoch',
    format: 'json',
    columns:
      'link: url -> url\nscraped_at: later-epoch\npub_time: epoch -> published\nheading: title -> title\narticle_body: text -> text\nimg: image',
  },
  {
    name: 'Antcorpus',
    format: 'json-lines',
    columns:
      'id: id\nurl: url -> url\nsource: outlet -> outlet\ncategory: category\ntitle: title -> title\ntime_raw: rfc\ntime: iso -> published\nauthor: author -> author\nabstract: opening\ntext: text -> text',
  },
  {
    name: 'Khaleej style',
    format: 'csv',
    tongue: arabic,
    columns: 'filename: words\ncategory: category\ncontent: text -> text',
  },
  {
    name: 'Facebook posts',
    format: 'csv',
    columns:
      'Page Name: outlet\nUser Name: words -> author\nPost Created: sql -> published\nType: words\nLikes: count\nURL: url -> url\nMessage: text -> text\nLink: empty\nDescription: empty',
  },
  {
    name: 'Pipes',
    format: 'pipes',
    tongue: english,
    columns:
      'ID: id\nHEADLINE: title -> title\nPUBDATE: day-first -> published\nSOURCE: outlet -> outlet\nBODY: text -> text',
  },
  { name: 'Text and label', format: 'tsv', columns: 'label: category\ntext: text -> text' },
];
