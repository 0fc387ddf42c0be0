import { describe, expect, it } from 'vitest';
import { cutRecords } from '../cut-records.ts';
import { readRecords } from '../read-records.ts';

const news =
  'أعلنت هيئة المرافئ صباح اليوم أن الجسر العائم سيغلق أسبوعين للصيانة.\nوتبدأ الأعمال يوم الأحد، وتُحوّل الشاحنات إلى الطريق القديم.';

const message = (id: number, more: Record<string, unknown>) => ({
  id,
  type: 'message',
  date: `2024-03-0${id}T08:15:00`,
  date_unixtime: '1709280900',
  from: 'مرصد الساحل',
  from_id: 'channel1200',
  ...more,
});
const bold = (text: string) => ({ type: 'bold', text });

const messages = [
  message(1, {
    text: [
      { type: 'plain', text: '🔴 ' },
      bold('إغلاق الجسر العائم أسبوعين.'),
      `\n\n${news} `,
      { type: 'hashtag', text: '#مرافئ' },
    ],
    text_entities: [bold('إغلاق الجسر العائم أسبوعين.'), { type: 'plain', text: news }],
  }),
  message(2, { text: `إغلاق الجسر العائم أسبوعين\n${news}`, author: 'ليلى حداد', text_entities: [] }),
  message(3, { text: news, forwarded_from: 'صوت الوادي', text_entities: [] }),
  message(4, { text: [bold('عاجل'), ` | ${news}`], forwarded_from: 'مرصد الساحل' }),
];
const channel = { name: 'مرصد الساحل', type: 'public_channel', id: 1200, messages };

function read(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const source = { text, mediaType: 'application/json', places: [] };
  const done = readRecords(source, { saved: [], asked: null });
  if (!done.ok) throw new Error(done.error.code);
  return done.value.documents.map(document => ({ ...document, source: text }));
}

describe('the messages of a channel', () => {
  it('have the channel for their outlet, wherever in the export it stands', () => {
    const other = {
      ...channel,
      name: 'نبض الجبل',
      messages: messages.map(m => ({ ...m, from: 'نبض الجبل' })),
    };
    expect(read(channel).map(({ hints }) => hints.outlet)).toEqual(messages.map(() => 'مرصد الساحل'));
    expect(
      read({ about: 'x', chats: { about: 'y', list: [channel, other] } }).map(({ hints }) => hints.outlet),
    ).toEqual([...messages.map(() => 'مرصد الساحل'), ...messages.map(() => 'نبض الجبل')]);
  });

  it('name as author whoever signs them or wrote them elsewhere, and not the channel itself', () => {
    expect(read(channel).map(({ hints }) => hints.author)).toEqual([null, 'ليلى حداد', 'صوت الوادي', null]);
  });

  it('have their first line for a title where it is bold or short, and only then', () => {
    expect(read(channel).map(({ hints }) => hints.title)).toEqual([
      '🔴 إغلاق الجسر العائم أسبوعين.',
      'إغلاق الجسر العائم أسبوعين',
      null,
      null,
    ]);
  });

  it('do not say the title again in their text, and say where it stands', () => {
    const [first, second] = read(channel);
    expect(first?.text).toBe(`${news} #مرافئ`);
    expect(second?.text).toBe(news);
    const place = second?.hintOrigins.title?.source;
    expect(second?.source.slice(place?.start, place?.end)).toBe('إغلاق الجسر العائم أسبوعين');
  });

  it('keep their senders and have no outlet in a group', () => {
    const group = {
      ...channel,
      type: 'private_supergroup',
      messages: messages.map(m => ({ ...m, from: 'سامر' })),
    };
    const [, , third] = read(group);
    expect([third?.hints.outlet, third?.hints.author]).toEqual([null, 'سامر']);
  });

  it('keep their channel in the portions of a long export', () => {
    const many = Array.from({ length: 1100 }, (_, i) => ({ ...messages[1], id: i, text: `${news} (${i})` }));
    const text = JSON.stringify({ ...channel, messages: many });
    const portions = cutRecords({ text, mediaType: 'application/json', places: [] })?.portions ?? [];
    const documents = portions.flatMap(portion => read(portion.text));
    expect(documents).toHaveLength(1100);
    expect(new Set(documents.map(({ hints }) => hints.outlet))).toEqual(new Set(['مرصد الساحل']));
  });
});
