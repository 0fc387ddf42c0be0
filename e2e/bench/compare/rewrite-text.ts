import { pickOne, takeOne, type Random } from './random.ts';

/** Words of the press that may stand for each other. */
const synonyms = `
قال صرح ذكر
أكد شدد
أعلن كشف أفاد
أضاف تابع
الحكومة السلطات
كبير ضخم هائل
عام سنة
أمام قبالة
قبل منذ
كان ظل
جديد حديث
مدينة بلدة
الكثير العديد
شخص فرد
يمكن بالإمكان
بسبب نتيجة
خلال أثناء
حيث إذ
أيضا كذلك
يوم نهار
هجوم اعتداء
قتل لقي
قوات وحدات
اجتماع لقاء
زيارة جولة
`;

const synonymsOf: ReadonlyMap<string, readonly string[]> = new Map(
  synonyms
    .trim()
    .split('\n')
    .map(line => line.split(' '))
    .flatMap(group => group.map(word => [word, group] as const)),
);

/** A sentence of a rewritten text and which sentences of the original it tells. */
export interface RewrittenSentence {
  readonly text: string;
  readonly from: readonly number[];
}

export interface Rewriting {
  /** 0 copies, 1 leaves hardly a word as it was. */
  readonly level: number;
  /** Words that come in the place of others. */
  readonly vocabulary: readonly string[];
  readonly random: Random;
}

const isArabicWord = (word: string): boolean => /^[\u0621-\u064a]{3,}$/.test(word);

function rewordOne(word: string, { level, vocabulary, random }: Rewriting): readonly string[] {
  const chance = random();
  if (chance < level * 0.25) return [];
  const group = synonymsOf.get(word);
  if (group && random() < 0.8) return [pickOne(group, random)];
  if (chance < level * 0.6 && isArabicWord(word)) return [pickOne(vocabulary, random)];
  if (chance < level * 0.75 && word.startsWith('ال') && random() < 0.5) return [word.slice(2)];
  if (chance < level * 0.85 && isArabicWord(word)) return [`و${word}`];
  return [word];
}

/** Drops, replaces and inflects words and turns clauses round, the more the higher the level. */
export function reword(sentence: string, rewriting: Rewriting): string {
  const words = sentence.split(/\s+/).flatMap(word => rewordOne(word, rewriting));
  const { level, random } = rewriting;
  if (words.length <= 8 || random() >= level * 0.6) return words.join(' ');
  const turn = Math.floor(words.length * (0.3 + 0.4 * random()));
  return [...words.slice(turn), ...words.slice(0, turn)].join(' ');
}

const withoutEnd = (sentence: string): string => sentence.replace(/[.!؟]"?$/, '');

function inHalves(sentence: string): readonly [string, string] {
  const words = sentence.split(' ');
  const middle = words.length >> 1;
  return [`${words.slice(0, middle).join(' ')}.`, words.slice(middle).join(' ')];
}

/** Deletes 15 % of the sentences, copies 23 %, rewords 42 %, merges and splits 10 % each. */
export function rewriteSentences(
  original: readonly string[],
  rewriting: Rewriting,
): readonly RewrittenSentence[] {
  const rewritten: RewrittenSentence[] = [];
  for (let i = 0; i < original.length; i++) {
    const sentence = original[i] ?? '';
    const next = original[i + 1];
    const chance = rewriting.random();
    if (chance < 0.15) continue;
    if (chance < 0.3 || chance >= 0.92) {
      rewritten.push({ text: sentence, from: [i] });
    } else if (chance < 0.72 || (chance < 0.82 && next === undefined)) {
      rewritten.push({ text: reword(sentence, rewriting), from: [i] });
    } else if (chance < 0.82 && next !== undefined) {
      const merged = `${reword(withoutEnd(sentence), rewriting)} و${reword(next, rewriting)}`;
      rewritten.push({ text: merged, from: [i, i + 1] });
      i++;
    } else {
      for (const text of inHalves(reword(sentence, rewriting))) rewritten.push({ text, from: [i] });
    }
  }
  return rewritten;
}

/** Adds 15 % sentences of other texts, then moves 8 % of the passages, of up to three sentences each. */
export function disturbSentences(
  rewritten: readonly RewrittenSentence[],
  foreign: string[],
  random: Random,
): readonly RewrittenSentence[] {
  const disturbed = [...rewritten];
  const place = (): number => Math.floor(random() * disturbed.length);
  for (let left = Math.round(disturbed.length * 0.15); left > 0 && foreign.length > 0; left--) {
    disturbed.splice(place(), 0, { text: takeOne(foreign, random), from: [] });
  }
  for (let left = Math.max(1, Math.round(disturbed.length * 0.08)); left > 0; left--) {
    const passage = disturbed.splice(place(), 1 + Math.floor(random() * 3));
    disturbed.splice(place(), 0, ...passage);
  }
  return disturbed;
}
