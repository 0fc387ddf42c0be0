import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readArticles } from './read-articles.ts';

const story = [
  'بلدية الميناء تعيد فتح السوق القديم',
  '',
  'أعادت بلدية الميناء فتح السوق القديم بعد ترميم دام عامين، وقال رئيسها إن الكلفة بلغت أربعين مليونًا.',
  'وعاد معظم أصحاب الدكاكين إلى أماكنهم، على أن تُفتح بقية الأجنحة قبل نهاية الصيف المقبل.',
].join('\n');

const garble = (text: string, readAs: string): string => iconv.decode(iconv.encode(text, 'utf-8'), readAs);

async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const file = await readArticles({ fileName: 'سوق.txt', bytes, options: { whole: true } });
  if (!file.ok) throw new Error(file.error.code);
  const [article] = file.value.articles;
  const warning = article?.warnings.find(({ code }) => code === 'text-garbled');
  return { article, warning, text: file.value.text };
}

describe('an article that was garbled before it was saved', () => {
  it.each(['windows-1252', 'windows-1256', 'windows-1251'])(
    'says so and is in no known language: read as %s',
    async readAs => {
      const { article, warning, text } = await read(garble(story, readAs));
      expect(article?.language).toBe('und');
      expect(warning?.source).not.toBeNull();
      expect(text.charCodeAt(warning?.source?.start ?? -1)).toBeGreaterThan(0x7f);
    },
  );

  it('keeps its language where only a line of it is garbled', async () => {
    const { article, warning } = await read(
      `${story}\n${garble('تعليق من قارئ في المدينة', 'windows-1252')}`,
    );
    expect([article?.language, warning?.code]).toEqual(['ar', 'text-garbled']);
  });

  it('has no such warning when it is in order', async () => {
    expect((await read(story)).warning).toBeUndefined();
  });
});
