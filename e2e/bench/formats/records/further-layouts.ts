import { arabic, english } from './made-up-news.ts';
import type { Layout } from './layout.ts';

/** Layouts that were written down after the rules, to see how these do on what they were not made for. */
export const furtherLayouts: readonly Layout[] = [
  {
    name: 'Event Registry',
    format: 'json',
    tongue: english,
    wrap: results => ({ articles: { results, totalResults: 24, page: 1 } }),
    columns:
      'uri: id\nlang: language -> language\nisDuplicate: words\ndate: iso-day\ntime: words\ndateTime: iso -> published\ndateTimePub: iso\ndataType: words\nurl: url -> url\ntitle: title -> title\nbody: text -> text\nsource.uri: outlet-domain\nsource.title: outlet -> outlet\nimage: image\nsentiment: count',
  },
  {
    name: 'Mediastack',
    format: 'json',
    tongue: english,
    wrap: data => ({ pagination: { limit: 24 }, data }),
    columns:
      'author: author -> author\ntitle: title -> title\ndescription: lead -> text\nurl: url -> url\nsource: outlet -> outlet\nimage: image\ncategory: category\nlanguage: language -> language\ncountry: country\npublished_at: iso -> published',
  },
  {
    name: 'Bing News',
    format: 'json',
    tongue: english,
    wrap: value => ({ _type: 'News', value }),
    columns:
      'name: title -> title\nurl: url -> url\nimage.thumbnail.contentUrl: image\ndescription: lead -> text\nprovider.name: outlet -> outlet\ndatePublished: iso -> published\ncategory: category',
  },
  {
    name: 'Nexis Uni',
    format: 'tsv',
    tongue: english,
    columns:
      'Title: title -> title\nPublication: outlet -> outlet\nPublication Date: month-first -> published\nPublication Type: words\nByline: author -> author\nWord count: count\nLanguage: language-name -> language\nFull text: text -> text',
  },
  {
    name: 'Brandwatch',
    format: 'csv',
    tongue: english,
    columns:
      'Query Id: id\nDate: sql -> published\nTitle: title -> title\nSnippet: opening\nUrl: url -> url\nDomain: outlet-domain -> outlet\nSentiment: words\nAuthor: author -> author\nFull Text: text -> text\nLanguage: language -> language\nAdded: later-iso',
  },
  {
    name: 'Reddit',
    format: 'json-lines',
    tongue: english,
    columns:
      'id: words\ntitle: title -> title\nselftext: text -> text\ncreated_utc: epoch -> published\nretrieved_on: later-epoch\nsubreddit: words\nauthor: author -> author\nurl: url -> url\nscore: count\nnum_comments: count',
  },
  {
    name: 'Kaggle stories',
    format: 'csv',
    columns:
      'Unnamed: 0: count\nid: id\ntitle: title -> title\ndate: arabic-day -> published\nauthor: author -> author\nstory: text -> text\ntopic: category',
  },
  {
    name: 'Scraped site',
    format: 'csv',
    columns:
      'Unnamed: 0: count\nurl: url -> url\nheadline: title -> title\ndate: iso-day -> published\ncontent: text -> text\ntags: category',
  },
  {
    name: 'Drupal',
    format: 'csv',
    columns:
      'nid: id\ntype: words\ntitle: title -> title\nbody__value: html -> text\nbody__summary: empty\ncreated: epoch -> published\nchanged: later-epoch\nfield_source: outlet -> outlet\npath: words',
  },
  {
    name: 'Joomla',
    format: 'csv',
    columns:
      'id: id\ntitle: title -> title\nalias: words\nintrotext: lead -> text\nfulltext: html -> text\ncreated: sql -> published\ncreated_by: count\ncreated_by_alias: author -> author\nmodified: later-iso\nhits: count',
  },
  {
    name: 'Blogger',
    format: 'json',
    tongue: english,
    wrap: items => ({ kind: 'blogger#postList', items }),
    columns:
      'kind: words\nid: id\npublished: iso -> published\nupdated: later-iso\nurl: url -> url\nselfLink: url\ntitle: title -> title\ncontent: html -> text\nauthor.id: id\nauthor.displayName: author -> author\nauthor.url: url',
  },
  {
    name: 'ReliefWeb',
    format: 'json',
    tongue: english,
    wrap: data => ({ time: 4, totalCount: 24, data }),
    columns:
      'id: id\nscore: count\nhref: url\nfields.title: title -> title\nfields.body: text -> text\nfields.date.created: iso -> published\nfields.date.changed: later-iso\nfields.source.name: outlet -> outlet\nfields.language.name: language-name -> language\nfields.url: url -> url',
  },
  {
    name: 'Arabic agency',
    format: 'csv',
    columns:
      'ID: id\nعنوان المادة: title -> title\nنص المادة: text -> text\nتاريخ الإضافة: later-iso\nتاريخ البث: sql -> published\nالوكالة: outlet -> outlet\nاسم المحرر: author -> author',
  },
  {
    name: 'Arabic sheet, terse',
    format: 'tsv',
    columns:
      'ت: count\nاليوم: arabic-day -> published\nالصحيفة: outlet -> outlet\nالخبر: text -> text\nالعنوان: title -> title\nالصفحة: count',
  },
  {
    name: 'Arabic, unknown words',
    format: 'csv',
    columns:
      'مفتاح: id\nرأس: title -> title\nمجمل: text -> text\nأوان: day-first -> published\nمسلك: url -> url',
  },
  {
    name: 'Old database',
    format: 'semicolons',
    columns:
      'NEWS_ID: id\nNEWS_TITLE: title -> title\nNEWS_BODY: html -> text\nNEWS_DATE: day-first -> published\nNEWS_SRC: outlet\nINSERT_DATE: later-iso\nPIC: words',
  },
  {
    name: 'Camel case API',
    format: 'json',
    tongue: arabic,
    wrap: list => ({ code: 200, result: { list } }),
    columns:
      'newsId: id\nnewsTitle: title -> title\nnewsContent: html -> text\npublishTime: epoch-ms -> published\ncreateTime: later-epoch\nnewsSource: outlet -> outlet\nshareUrl: url -> url\ncoverImg: image',
  },
  {
    name: 'Corpus of texts and labels',
    format: 'json-lines',
    columns: 'guid: id\nsentence: text -> text\nlabel: category',
  },
  {
    name: 'schema.org',
    format: 'json',
    tongue: english,
    columns:
      '@type: words\nheadline: title -> title\nalternativeHeadline: empty\ndatePublished: iso -> published\ndateModified: later-iso\nauthor.@type: words\nauthor.name: author -> author\npublisher.@type: words\npublisher.name: outlet -> outlet\narticleBody: text -> text\ninLanguage: language -> language\nurl: url -> url',
  },
  {
    name: 'Hugging Face viewer',
    format: 'json',
    tongue: english,
    wrap: rows => ({ features: [{ name: 'title' }], rows }),
    shape: row => ({ row_idx: 1, row, truncated_cells: [] }),
    columns: 'title: title\ntext: text\ndate: iso-day\nsource: outlet',
  },
];
