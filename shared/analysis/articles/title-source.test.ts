import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const items = [
  [
    'أمطار غزيرة تغلق جسرين في قرى الوادي',
    'هطلت أمطار غزيرة على قرى الوادي منذ الفجر، وأغلقت البلدية جسرين صغيرين حتى تنحسر المياه.',
  ],
  [
    'أسعار السمك تتراجع في الميناء القديم',
    'تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد أسبوع من الصيد الوفير على طول الساحل.',
  ],
  [
    'معلمو الجزيرة يطالبون بعبّارة يومية',
    'طالب معلمو الجزيرة بعبّارة يومية تنقلهم إلى مدارسهم بدل قارب الصيد الذي يستأجرونه كل صباح.',
  ],
] as const;

/** Headline, outlet, day and author of each article of a source whose headlines are written by `write`. */
function read(write: (title: string, index: number) => string, heading = '') {
  const text = heading + items.map(([title, body], i) => `${write(title, i)}\n\n${body}\n`).join('\n');
  return splitSource({ text, mediaType: 'text/plain', hints: noHints, options: {} }).map(
    ({ title, outlet, published, author }) => [title.text, outlet?.name, published?.value, author?.name],
  );
}

const titles = items.map(([title]) => title);

describe('an outlet in the line of the headline', () => {
  it('is read from a bracket behind it, with its day', () => {
    expect(read((title, i) => `${i + 1}) ${title} (الشروق التونسية، ${i + 3} أيار 2023)`)).toEqual(
      titles.map((title, i) => [title, 'الشروق التونسية', `2023-05-0${i + 3}`, undefined]),
    );
  });

  it('goes before the day of the digest', () => {
    const found = read(
      (title, i) => `${i + 1}) ${title} (The Quay Lantern, ${i + 3} May 2023)`,
      'PRESS REVIEW\n9 May 2023\n\n',
    );
    expect(found.map(([, outlet, published]) => [outlet, published])).toEqual(
      titles.map((_, i) => ['The Quay Lantern', `2023-05-0${i + 3}`]),
    );
  });

  it('is read from a square bracket before it', () => {
    expect(read(title => `[القبس] ${title}\n2/2/2025`)).toEqual(
      titles.map(title => [title, 'القبس', '2025-02-02', undefined]),
    );
  });

  it('is read before a colon where all headlines have one', () => {
    expect(
      read((title, i) => `■ ${['القبس', 'الراي', 'النهار'][i]}: ${title}`).map(([title, outlet]) => [
        title,
        outlet,
      ]),
    ).toEqual([
      [titles[0], 'القبس'],
      [titles[1], 'الراي'],
      [titles[2], 'النهار'],
    ]);
  });

  it('is read beside the writer in its bracket', () => {
    expect(read((title, i) => `${i + 1}- ${title} (النهار - سمير نصر)`)[1]).toEqual([
      titles[1],
      'النهار',
      undefined,
      'سمير نصر',
    ]);
  });
});

describe('a bracket or a name that belongs to the headline', () => {
  it.each([
    (title: string) => `${title} (صور)`,
    (title: string) => `${title} (القاهرة)`,
    (title: string, i: number) => (i === 1 ? `رويترز: ${title}` : title),
    (title: string, i: number) => (i === 1 ? `${title} (الوطن)` : title),
  ])('stays in it (%#)', write => {
    expect(read((title, i) => `${i + 1}- ${write(title, i)}`).map(([title]) => title)).toEqual(
      titles.map((title, i) => write(title, i)),
    );
  });
});
