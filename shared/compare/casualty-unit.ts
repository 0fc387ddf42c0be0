import { foldForms } from '#shared/analysis/numbers/fold-forms.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { ComparedWord } from './sentence-words.ts';
import { unitFamily } from './unit-families.ts';

const wordsOf = (words: string): ReadonlySet<string> => new Set(foldForms(words));

const dead = unitFamily(foldText('قتيل'));
const injured = unitFamily(foldText('جريح'));

/** What is said of people who died, before or behind their number; the unit they are counted in. */
const casualties: readonly (readonly [unit: string, words: ReadonlySet<string>])[] = [
  [
    dead,
    wordsOf(
      'قتل قتلت ومقتل مقتل بمقتل قتلوا وقتل مصرع مصرعهم حتفهم ومصرع وفاة بوفاة توفي وتوفي بحياة killed kills kill died dead death deaths lives',
    ),
  ],
  [
    injured,
    wordsOf(
      'أصيب وأصيب أصيبت إصابة بإصابة وإصابة جرح وجرح بجرح أصاب injured injuring wounded wounding hurt injuries',
    ),
  ],
];

/** Nouns that say so where they are counted themselves, and else only whom something befell: «ارتفع عدد المصابين إلى 15». */
const counted: readonly (readonly [unit: string, words: ReadonlySet<string>])[] = [
  [dead, wordsOf('القتلى قتلى الوفيات وفيات المتوفين')],
  [injured, wordsOf('المصابين مصابين الجرحى جرحى الإصابات إصابات')],
];
const counts = wordsOf('عدد وعدد لعدد بعدد أعداد حصيلة وحصيلة الحصيلة');

/** So many words lie between the verb and the number: «killed at least 41 people», «إصابة ما لا يقل عن 230 آخرين». */
const furthestBefore = 5;
/** «41 people were killed», «لقي 41 شخصا مصرعهم»: Arabic has its other verbs in front. */
const furthestBehind = 3;
const isSaidBehind = (word: string): boolean => /^[a-z]/.test(word) || /^(?:مصرع|حتف)هم$/.test(word);

const unitSaidBy = ({ key }: ComparedWord, before?: ComparedWord): string | null => {
  const known = before && counts.has(before.key) ? [...casualties, ...counted] : casualties;
  return known.find(([, words]) => words.has(key))?.[0] ?? null;
};

/**
 * Whether people whom a number counts are said to have died or to be hurt: the unit of the dead or of the injured, by the
 * word nearest before the number, else behind it. Null where nothing of the kind is said there.
 */
export function casualtyUnit(words: readonly ComparedWord[], number: Span): string | null {
  const before = words.filter(({ span }) => span.end <= number.start);
  for (let place = before.length - 1; place >= Math.max(0, before.length - furthestBefore); place--) {
    const word = before[place];
    if (!word) break;
    const unit = unitSaidBy(word, before[place - 1]);
    if (unit !== null) return unit;
    // Another number stands between: the verb is about that one.
    if (/^\p{Nd}/u.test(word.key)) break;
  }
  const behind = words.filter(({ span }) => span.start >= number.end).slice(0, furthestBehind);
  for (const word of behind) {
    const unit = isSaidBehind(word.key) ? unitSaidBy(word) : null;
    if (unit !== null) return unit;
  }
  return null;
}
