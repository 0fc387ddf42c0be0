import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/normalise.ts';
import { analyseWords, createAnalyser } from './analyser.ts';

const formsOf = (text: string): readonly string[] => analyseWords(text).map(({ form }) => form);

const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  createAnalyser()(text, (_, start, end) => pieces.push(text.slice(start, end)));
  return pieces;
};

describe('createAnalyser', () => {
  it.each([
    ['أردوغان', 'اردوغان'],
    ['وِزَارَة', 'وزاره'],
    ['٢٠١٨', '2018'],
    ['ﻻﺟﺊ', 'لاجئ'],
    ['ڤيينا', 'فيينا'],
    ['Erdoğan', 'ERDOGAN'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Qurʾān', 'Quran'],
    ['Οδός', 'οδοσ'],
  ])('takes %s and %s for one word', (one, other) => {
    expect(formsOf(one)).toEqual(formsOf(other));
  });

  it.each([
    ['١٬٢٥٠', '1250'],
    ['1,250', '1250'],
    ['2.500.000', '2500000'],
    ['1,250.5', '1250.5'],
    ['٣٫٥', '3.5'],
    ['3,5', '3.5'],
  ])('reads the number %s as %s', (written, form) => {
    expect(formsOf(written)).toEqual([form]);
  });

  it('finds the year of a dotted day', () => {
    expect(formsOf('14.04.2018')).toEqual(['14', '04', '2018']);
  });

  it.each([
    ['عبدالله', ['عبد', 'الله']],
    ['أبوظبي', ['أبو', 'ظبي']],
    ["l'Élysée", ['l', 'Élysée']],
    ['#وسم_مركب', ['وسم', 'مركب']],
    ['COVID-19', ['COVID', '19']],
    ['https://news.example/world?id=7', ['https', 'news', 'example', 'world', 'id', '7']],
    ['desk@news.example', ['desk', 'news', 'example']],
    ['北京新闻', ['北', '京', '新', '闻']],
    ['iPhone手机', ['iPhone', '手', '机']],
    ["O'Brien's", ["O'Brien's"]],
  ])('finds %s by its parts, each at its place', (word, parts) => {
    expect(piecesOf(`قال (${word}).`)).toEqual(['قال', ...parts]);
  });

  it('takes off what a tatweel sets off, and leaves words that are drawn out', () => {
    expect(piecesOf('بـإنفاقها الـ15 للـBBC')).toEqual(['إنفاقها', '15', 'BBC']);
    expect(formsOf('كـتـاب الـكتاب هـ')).toEqual(['كتاب', 'الكتاب', 'ه']);
  });

  it.each([
    ['و500', '500'],
    ['و12%', '12'],
    ['ب200', '200'],
    ['و1,250', '1,250'],
    ['بـ1,250', '1,250'],
    ['و١٬٢٥٠', '١٬٢٥٠'],
    ['و3.5', '3.5'],
    ['وال15', '15'],
    ['وNATO', 'NATO'],
    ['بBBC', 'BBC'],
    ['والBBC', 'BBC'],
  ])('finds in %s without a space the whole of %s', (written, found) => {
    expect(piecesOf(`قال ${written}، أمس`)).toEqual(['قال', found, 'أمس']);
  });

  it('keeps what follows a number that has a word before and behind it', () => {
    expect(piecesOf('في و2018م وكوفيد19')).toEqual(['في', '2018', 'م', 'وكوفيد19']);
  });

  it.each([
    ['U.N.', 'UN'],
    ['U.S.', 'us'],
    ['u.s.-led', 'US-led'],
    ['N.A.T.O.', 'NATO'],
  ])('takes %s for %s', (one, other) => {
    expect(formsOf(`the ${one} said`)).toEqual(formsOf(`the ${other} said`));
  });

  it('takes no end of a sentence for initials', () => {
    expect(piecesOf('Plan B. It is a.example')).toEqual(['Plan', 'B', 'It', 'is', 'a', 'example']);
  });

  it('finds no word in marks alone', () => {
    expect(piecesOf('\u064b ـ\u0651 \u0301 …')).toEqual([]);
  });

  it('gives one object for all spellings of a word', () => {
    const words = analyseWords('Paris PARIS París');
    expect(new Set(words).size).toBe(1);
  });

  it('visits rising, separate ranges of any text', () => {
    const letters = fc.constantFrom(..."قَـبلوالهة1٢,.٫’'aÉs手ー\u200c\u0301 -", '𐎀', 'عبدال', '\ud800');
    fc.assert(
      fc.property(fc.string({ unit: letters }), text => {
        let last = 0;
        createAnalyser()(text, (word, start, end) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(word.form).not.toBe('');
          last = end;
        });
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds an article by a query however it is folded', () => {
    const letters = fc.constantFrom(...'أإآابتةهىيئؤءوملكفقسنره');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1 }), word => {
        expect(analyseWords(foldText(word))).toEqual(analyseWords(word));
      }),
    );
  });
});
