import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const sentencesOf = (text: string, language = 'ar'): readonly string[] =>
  splitSentences(text, language).map(span => text.slice(span.start, span.end));

const treebank = '../shared/data/sentences/ar_pud.conllu';

describe('splitSentences', () => {
  it('ends a sentence after a closing guillemet and full stop', () => {
    expect(sentencesOf('قال إن «المباحثات مستمرة في المدينة». ولفت إلى أن الوفد باق.')).toHaveLength(2);
  });

  it('takes every line break for a boundary and trims the spaces', () => {
    expect(sentencesOf(' عنوان بلا نقطة \r\n\n جملة أولى. ')).toEqual(['عنوان بلا نقطة', 'جملة أولى.']);
  });

  it.each([
    'قال د. سامر إن المستشفى امتلأ.',
    'نقلت وكالة (أ. ف. ب.) عن شهود أن الطريق مغلق.',
    'حدث ذلك عام 300 ق. م. في الوادي.',
    'كان الأمر... صعبا على الجميع.',
    'Dr. Haddad met Gov. Lane on Jan. 5 in the U.S. capital.',
    '"Will it rain?" asked the mayor.',
  ])('keeps «%s» in one piece', text => {
    expect(sentencesOf(text, /[a-z]/.test(text) ? 'en' : 'ar')).toHaveLength(1);
  });

  it('finds the boundary where the space is missing', () => {
    expect(sentencesOf('وصل الوفد وانتهى.وقال الناطق إنه راض.')).toHaveLength(2);
    expect(sentencesOf('The talks ended.The envoy left.', 'en')).toHaveLength(2);
  });

  it('splits after U.S. when a new sentence plainly begins', () => {
    expect(sentencesOf('They left for the U.S. The others stayed.', 'en')).toHaveLength(2);
  });

  it.each([
    'قال «لن نقبل. هذا مرفوض» وغادر القاعة.',
    'ارتفع السعر إلى 4. 5 في المئة هذا العام.',
    'سأل: «هل انتهت الحرب؟» ولم يجب أحد.',
    'حضر م. علي وأ. منى الاجتماع.',
  ])('reads «%s» in one breath', text => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('gives spans whose slices lie in the text in order and never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        let end = 0;
        for (const span of splitSentences(text, 'ar')) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          ({ end } = span);
        }
      }),
    );
  });

  it('needs no data of the platform', () => {
    const segmenter = Intl.Segmenter;
    try {
      Reflect.deleteProperty(Intl, 'Segmenter');
      expect(sentencesOf('وصل الوفد. وغادر بعد ساعة.')).toHaveLength(2);
    } finally {
      Object.assign(Intl, { Segmenter: segmenter });
    }
  });

  it('leaves long sentences whole', () => {
    expect(sentencesOf(`${'كلمة، و'.repeat(90)}نهاية.`)).toHaveLength(1);
  });

  it('loses no letter of any text in any language', () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.constantFrom('.', ' ', '\n', '»', '…', 'ب', 'A', 'b'), fc.constant('كلمة')),
    });
    fc.assert(
      fc.property(anyText, fc.constantFrom('ar', 'en', 'und', 'not a language'), (text, language) => {
        expect(sentencesOf(text, language).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it.skipIf(!existsSync(treebank))('agrees with the boundaries of the Arabic PUD treebank at F .9975', () => {
    const gold = readFileSync(treebank, 'utf8').match(/(?<=^# text = ).*$/gm) ?? [];
    let agreed = 0;
    let found = 0;
    let stated = 0;
    for (let first = 0; first < gold.length; first += 10) {
      const group = gold.slice(first, first + 10).map(line => line.trim());
      const text = group.join(' ');
      const ends = new Set(group.map((_, i) => group.slice(0, i + 1).join(' ').length));
      const got = splitSentences(text, 'ar').map(span => span.end);
      agreed += got.filter(end => ends.has(end)).length - 1;
      found += got.length - 1;
      stated += ends.size - 1;
    }
    expect((2 * agreed) / (found + stated)).toBeGreaterThanOrEqual(0.9975);
  });
});
