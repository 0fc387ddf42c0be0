import { describe, expect, it } from 'vitest';
import { readRecords } from '#shared/records/read-records.ts';

/** A string of JSON as exports write it that take each byte of UTF-8 for a character. */
const twice = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map(byte => (byte < 0x80 ? String.fromCharCode(byte) : `\\u00${byte.toString(16)}`))
    .join('');
const once = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function read(texts: readonly string[]) {
  const text = `[${texts.map(each => `{"title": "post", "text": "${each}"}`).join(', ')}]`;
  const result = readRecords({ text, mediaType: 'application/json', places: [] }, { saved: [], asked: null });
  if (!result.ok) throw new Error(result.error.code);
  return { source: text, documents: result.value.documents };
}
const textsOf = (texts: readonly string[]) => read(texts).documents.map(({ text }) => text);

const post = 'أعلنت البلدية أن حملة النظافة ستبدأ الأحد 🌿، فمرحبا بالمتطوعين.';

describe('a string of JSON', () => {
  it('is read as what its bytes spell where each of them is escaped as a character', () => {
    const all = [post, 'Le café est fermé.', 'Le thé reste.', 'price: 5 €, “as ever”'];
    expect(textsOf(all.map(twice))).toEqual(all);
  });

  it('says where in the file each character stands', () => {
    const { source, documents } = read([twice(post)]);
    const [{ runs, text } = { runs: [], text: '' }] = documents;
    const at = text.indexOf('النظافة');
    const run = runs.find(each => each.text <= at && at < each.text + each.length);
    const place = (run?.source ?? 0) + (at - (run?.text ?? 0)) * (run?.step ?? 1);
    expect(source.slice(place).startsWith(twice('النظافة'))).toBe(true);
  });

  it('is left as it is where its characters are what they say', () => {
    const all = [
      '«LIBERTÉ» et «ÉGALITÉ»',
      'LIBERTÉ» fut dit',
      'Où, à Köln? Não!',
      'الخليج',
      'Ø and Å',
      'naïve — café',
    ];
    expect(textsOf(all.map(once))).toEqual(all);
    expect(textsOf(['Ã© stands in it as such'])).toEqual(['Ã© stands in it as such']);
  });

  it('takes little time where it is long and nearly so', () => {
    const { user } = process.cpuUsage();
    read([`${twice('ج'.repeat(300_000))}\\u00c3`]);
    read([`${'\\u00e0\\u0080'.repeat(300_000)}`]);
    expect(process.cpuUsage({ user, system: 0 }).user / 1000).toBeLessThan(15_000);
  });
});
