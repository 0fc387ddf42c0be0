import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/normalise.ts';
import { casualtyUnit } from './casualty-unit.ts';
import { sentenceWords } from './sentence-words.ts';
import { unitFamily } from './unit-families.ts';

const dead = unitFamily(foldText('قتيل'));
const injured = unitFamily(foldText('جريح'));

function unitOf(text: string, number: string): string | null {
  const [words = []] = sentenceWords({ text, sentences: [{ start: 0, end: text.length }] });
  const start = text.indexOf(number);
  return casualtyUnit(words, { start, end: start + number.length });
}

describe('people whom a number counts', () => {
  it.each([
    ['قُتل 41 شخصاً على الأقل في الزلزال', '41', dead],
    ['لقي نحو 41 شخصاً مصرعهم', '41', dead],
    ['قُتل 41 شخصاً وأصيب أكثر من 230 آخرين', '230', injured],
    ['وأدى الحريق إلى مقتل ما لا يقل عن 12 شخصا', '12', dead],
    ['The quake killed at least 41 people', '41', dead],
    ['At least 41 people were killed', '41', dead],
    ['More than 230 others were injured', '230', injured],
    ['قُتل 41 شخصاً بعدما نزح 900 شخص', '900', null],
    ['وارتفع عدد المصابين إلى 15 شخصاً عانوا حروقاً', '15', injured],
    ['وارتفعت حصيلة القتلى إلى 67 شخصاً', '67', dead],
    ['وزار المصابين 15 شخصاً من ذويهم', '15', null],
    ['ونُقل 41 شخصاً إلى القرية', '41', null],
  ])('in «%s», %s', (text, number, unit) => {
    expect(unitOf(text, number)).toBe(unit);
  });
});
