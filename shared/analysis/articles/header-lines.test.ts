import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const title = 'مهرجان الأغنية البحرية يعود بعد غياب';
const body = [
  'يعود مهرجان الأغنية البحرية هذا الصيف بعد غياب خمس سنوات، وتشارك فيه فرق من عشر مدن ساحلية على مدى أسبوع كامل.',
  'وقال مدير المهرجان إن الحفلات ستقام على الرصيف القديم، وإن الدخول مجاني لأهالي المدينة وضيوفها طوال الأسبوع.',
];

const read = (...lines: readonly string[]) =>
  splitSource({ text: lines.join('\n'), mediaType: 'text/plain', hints: noHints, options: {} });

describe('withHeaderNames', () => {
  it('reads two authors on one line', () => {
    const [article] = read(title, 'إياد القاسم وياسمين حداد', '8 آب 2025', ...body);
    expect(article?.author?.name).toBe('إياد القاسم وياسمين حداد');
  });

  it('keeps a family name that begins with the letter of «and»', () => {
    expect(read(title, 'يوسف وهبي', '8 آب 2025', ...body)[0]?.author?.name).toBe('يوسف وهبي');
  });

  it('reads an author below a headline when the page began with its date', () => {
    const [article] = read('8 آب 2025', 'ثقافة وفنون', title, 'سامي وجدي', ...body);
    expect([article?.title.text, article?.author?.name]).toEqual([title, 'سامي وجدي']);
  });

  it('takes a section below the date for no outlet', () => {
    const [article] = read(title, '8 آب 2025', 'الدوري المحلي', ...body);
    expect([article?.outlet, article?.text]).toEqual([null, body.join('\n')]);
  });

  it('leaves a line of two places between headline and text out of the text', () => {
    expect(read(title, 'سومر/ ديالى', ...body)[0]?.text).toBe(body.join('\n'));
  });

  it('reads outlet and date below a report, each report its own', () => {
    const [first, second] = read(
      title,
      ...body,
      'صحيفة الجرف 1-4-2024',
      'قطار الضواحي يضيف أربع رحلات صباحية',
      'يضيف قطار الضواحي أربع رحلات صباحية ابتداء من الأحد لتخفيف الازدحام على الخط الغربي الذي ينقل ستين ألف راكب.',
      'صحيفة الجرف 3-4-2024',
    );
    expect([first?.published?.value, second?.published?.value]).toEqual(['2024-04-01', '2024-04-03']);
    expect([first?.outlet?.name, second?.outlet?.name]).toEqual(['صحيفة الجرف', 'صحيفة الجرف']);
  });

  it('gives a date above «Reporting by …» to the report that it closes', () => {
    const [first, second] = read(
      'Copper exporters face new port fees from September',
      'Exporters of copper concentrate will pay an extra fee at the two main ports from September, the ministry said on Tuesday.',
      'August 6, 2024',
      'Reporting by Ana Prieto; Editing by Colm Byrne',
      'Tea growers ask for relief after late frost',
      'Tea growers in the highlands have asked the government for tax relief after a late frost destroyed a fifth of the crop.',
      'Losses are estimated at $14 million, and many small growers may be unable to buy fertiliser for the next season.',
    );
    expect([first?.published?.value, second?.published]).toEqual(['2024-08-06', null]);
  });

  it('joins a time in a cell of its own to the day before it', () => {
    const [article] = read(title, 'بوابة برقة | الأحد 19 يناير 2025 | 08:45 مساءً بتوقيت ليبيا', ...body);
    expect(article?.published?.value).toBe('2025-01-19T20:45');
  });

  it('reads place and day below a text that its authors sign', () => {
    const [article] = read('بيان صادر عن رابطة الصيادين', ...body, 'صيدا، 4 شباط 2025', 'مجلس الرابطة');
    expect([article?.published?.value, article?.text]).toEqual([
      '2025-02-04',
      [...body, 'مجلس الرابطة'].join('\n'),
    ]);
  });

  it('leaves a day in the midst of a chronology in the text', () => {
    const chronology = [title, ...body, 'صيدا، 4 شباط 2025', ...body];
    expect(read(...chronology)[0]?.text).toContain('صيدا، 4 شباط 2025');
  });
});

it('makes no article of the unknown lines of a header that stand above its subject', () => {
  const text = [
    'Newsgroups: harbour.news',
    'Path: pier gate',
    'Subject: Ferry returns to the old harbour',
    'Date: 3 April 2025',
    '',
    'The ferry returned to the old harbour on Thursday after two years of repairs, the director of the port said.',
    'It will carry two hundred passengers a day until the new pier opens in the autumn, he added.',
  ].join('\n');
  const articles = splitSource({ text, mediaType: 'text/plain', hints: noHints, options: {} });
  expect(articles.map(article => article.title.text)).toEqual(['Ferry returns to the old harbour']);
});
