import { describe, expect, it } from 'vitest';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import { readRecords } from '../read-records.ts';
import { isInByteEscapes } from './byte-escapes.ts';

const port = 'أغلقت إدارة المرفأ الرصيف الشرقي أمام القوارب الصغيرة بعد تصدع في قاعدته 🌊.';
const ferry = 'عادت العبارة إلى العمل ظهر اليوم\nونقلت في رحلتها الأولى مئتي راكب كما قال ربانها.';

/** As Facebook writes a text: each byte of its UTF-8 as if it were a character. */
const inBytes = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map(byte =>
      byte < 0x80
        ? JSON.stringify(String.fromCharCode(byte)).slice(1, -1)
        : `\\u00${byte.toString(16).padStart(2, '0')}`,
    )
    .join('');

function read(text: string) {
  const done = readRecords({ text, mediaType: 'application/json', places: [] }, { saved: [], asked: null });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

describe('the posts that Facebook exports', () => {
  const post = (text: string, day: number): string =>
    `{"timestamp": ${1_775_000_000 + day * 86_400}, "data": [{"post": "${inBytes(text)}"}], "title": "${inBytes('مرصد الميناء')}"}`;
  const source = `[${post(port, 1)}, ${post(ferry, 2)}]`;

  it('are put together from their bytes, each letter with its place, which is noted', () => {
    const { documents, notes } = read(source);
    expect(documents.map(({ text }) => text)).toEqual([port, ferry]);
    expect(notes).toEqual([{ code: 'text-repaired', place: '#1 (× 2)' }]);
    const at = port.indexOf('المرفأ');
    const place = sourceOfSpan(documents[0]?.runs ?? [], { start: at, end: at + 'المرفأ'.length });
    expect(source.slice(place?.start, place?.end)).toBe(inBytes('المرفأ'));
  });

  it.each([
    ['letters of Latin script', 'caf\\u00e9 \\u00e0 Gen\\u00e8ve'],
    ['Arabic in whole escapes', '\\u0627\\u0644 \\u00d8\\u00a7'],
    ['Arabic as it is', 'ا\\u00d8\\u00a7'],
    ['a byte without its others', '\\u00d8\\u00a7\\u00d9'],
    ['a backslash before the words', '\\\\u00d8\\\\u00a7'],
    ['an overlong form', '\\u00e0\\u0080\\u0080\\u00c3\\u00a9'],
  ])('are told from %s', (_, raw) => {
    expect(isInByteEscapes(raw)).toBe(false);
  });
});

describe('the posts of an account in the archive that X sends', () => {
  const tweet = (text: string, day: number): string =>
    JSON.stringify({
      tweet: {
        edit_info: { initial: { editTweetIds: ['7'], isEditEligible: true } },
        retweeted: false,
        source: '<a href="https://mobile.example" rel="nofollow">Web App</a>',
        entities: { hashtags: [], user_mentions: [{ name: 'سمر', screen_name: 'samar', id: '4' }], urls: [] },
        favorite_count: '0',
        id_str: String(day),
        created_at: `Thu Apr 0${day} 09:14:00 +0000 2026`,
        full_text: text,
        lang: 'ar',
      },
    });

  it.each(['tweets', 'tweet', 'note_tweet', 'deleted_tweets'])('are read from the list of %s', name => {
    const crossing = ferry.replace('\n', ' ');
    const list = `[${tweet(port, 2)},\n${tweet(crossing, 3)}]`;
    const { documents, layout } = read(`window.YTD.${name}.part0 = ${list}`);
    expect(documents.map(({ text }) => text)).toEqual([port, crossing]);
    expect(documents.map(({ hints }) => hints.published?.slice(0, 10))).toEqual(['2026-04-02', '2026-04-03']);
    expect(layout.recordCount).toBe(2);
  });
});
