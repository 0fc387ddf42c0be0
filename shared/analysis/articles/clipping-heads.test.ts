import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { isMonitoringService, isPrintedPlace } from './monitoring-service.ts';
import { splitSource } from './split-source.ts';

const read = (...lines: readonly string[]) =>
  splitSource({ text: lines.join('\n'), mediaType: 'text/plain', hints: noHints, options: {} }).map(
    ({ title, outlet, published, text }) => ({
      title: title.text,
      outlet: outlet?.name ?? null,
      published: published?.value ?? null,
      text,
    }),
  );

const title = 'سوق السمك ينتقل إلى الرصيف الجنوبي';
const body = [
  'ينتقل سوق السمك مطلع الشهر إلى الرصيف الجنوبي بعدما ضاق مكانه القديم بالباعة والزبائن معا.',
  'وتقول البلدية إن المظلات جاهزة، وإن الماء والكهرباء يصلان إلى كل بسطة من بسطات الباعة.',
];
const text = body.join('\n');
const article = { title, outlet: 'المنارة', published: '2022-03-09', text };

describe('a clipping of a monitoring service', () => {
  it.each([
    ['نشرة الرصد الصحفي - مركز الضفاف للرصد الإعلامي'],
    ['شركة أفق لخدمات الرصد الإعلامي'],
    ['وحدة الرصد والمتابعة الإعلامية'],
    ['قسم القصاصات الصحفية'],
    ['Delta Media Monitoring | Daily Press Clippings'],
    ['Revue de presse'],
  ])('is of the paper in its own line, and not of «%s»', head => {
    expect(read(head, 'صفحة 1 من 3', '', title, 'المنارة – 9/3/2022 – ص 5', '', ...body)).toEqual([article]);
    expect(read(head, 'المنارة | ٩ آذار ٢٠٢٢ | الصفحة ٥', title, ...body)).toEqual([article]);
  });

  it('is of the day of its paper, not of that on which the bulletin was made or printed', () => {
    const heads = ['نشرة الرصد الصحفي', '10/3/2022'];
    expect(read(...heads, 'المنارة، 9 مارس 2022، ص 12', title, ...body)).toEqual([article]);
    expect(read(heads.join(' – '), title, 'المنارة - 9/3/2022 - العدد 1204', ...body)).toEqual([article]);
    const foot = 'تاريخ الطباعة: 11/3/2022';
    expect(read(heads[0] ?? '', title, 'المنارة – 9/3/2022 – ص 5', ...body, foot)).toEqual([article]);
  });

  it('is read in English', () => {
    const report = [
      'The fish market moves to the southern quay next month, since its old place is too narrow for all.',
      'The council says that the roofs are ready and that each stall has water and light of its own.',
    ];
    const head = ['Delta Media Monitoring', 'Page 1 of 2', ''];
    expect(
      read(...head, 'Fish market moves to the southern quay', 'Beacon, 9 March 2022, p. 12', '', ...report),
    ).toEqual([
      {
        title: 'Fish market moves to the southern quay',
        outlet: 'Beacon',
        published: '2022-03-09',
        text: report.join('\n'),
      },
    ]);
  });
});

describe('what looks like the head of a clipping', () => {
  it.each([
    'مركز الرصد يسجل هزة أرضية قرب الميناء',
    'شركة تطلق خدمة للرصد الإعلامي',
    'افتتاح مركز للرصد الإعلامي في الجامعة',
    'رصد الصحف لأسعار السمك يثير الجدل',
    'صفحة من تاريخ المرفأ القديم',
    'City council buys media monitoring tools',
  ])('is a headline: «%s»', headline => {
    expect(read(headline, 'صحيفة المنارة - 9/3/2022', '', ...body)[0]).toMatchObject({
      title: headline,
      outlet: 'صحيفة المنارة',
    });
  });

  it.each([
    'شبكة رصد الإخبارية',
    'المرصد',
    'موقع المرصد',
    'صحيفة الرصد',
    'Monitor',
    'Daily Press',
    'La Presse',
  ])('is the name of an outlet: «%s»', name => expect(isMonitoringService(name)).toBe(false));

  it('is no page of a paper where something else is counted', () => {
    expect(['ص 5', 'صفحه 12', 'الصفحه الاولي', 'العدد 1204', 'p. 3'].filter(isPrintedPlace)).toHaveLength(5);
    expect(['5 صفحات', 'ص', 'عدد من النواب', 'صفحه جديده', 'page turner'].filter(isPrintedPlace)).toEqual([]);
    expect(read(title, 'السوق - 9/3/2022 - 5 صفحات', ...body)[0]).toMatchObject({ outlet: null });
  });

  it('is the day of the article where no paper states its own', () => {
    expect(read('نشرة الرصد الصحفي – 10/3/2022', title, ...body)[0]).toMatchObject({
      title,
      outlet: null,
      published: '2022-03-10',
    });
  });

  it('takes little time in lines without an end', () => {
    const { user } = process.cpuUsage();
    read('رصد '.repeat(200_000));
    for (const word of ['مركز ', 'الرصد ', 'media ', 'رصد و', 'صفحه 1 من '])
      isMonitoringService(word.repeat(100_000));
    read('نشرة الرصد الصحفي\nالمنارة – 9/3/2022 – ص 5\n'.repeat(4_000));
    expect(process.cpuUsage({ user, system: 0 }).user / 1000).toBeLessThan(20_000);
  }, 60_000);
});
