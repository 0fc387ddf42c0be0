import type { Boilerplate, BoilerplateKind } from '#shared/domain/article/article.ts';
import { normaliseText, originalSpan, type NormalisedText } from '#shared/text/normalise.ts';

/** Something that is no text although it shares its line with text. `start` and `end` name groups of the pattern. */
interface InlineRule {
  readonly id: string;
  readonly kind: BoilerplateKind;
  /** Matched against the folded paragraph; its group `mark` is the boilerplate. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

/**
 * Ends of real words that begin with the letters of «إعلان»: plural, dual, adjective, possessives. Anything else that
 * follows without a space was glued on when the advertisement between two paragraphs was flattened.
 */
const announcementEndings =
  'ات(?:ه|ها|هم|نا|ك|كم|ي|هما|هن)?|ه|ها|هم|هن|هما|ك|كم|نا|ي|ا|يه|يا|يات|يون|يين|ين|ان|ين?ا';

/** Every rule by which a part of a paragraph is boilerplate. Patterns are written in folded letters. */
export const inlineBoilerplateRules: readonly InlineRule[] = [
  {
    id: 'ad.glued-before',
    kind: 'ad-marker',
    pattern: new RegExp(
      `(?:^|(?<=[.!؟?»"”]\\s*))(?<mark>اعلان)(?!(?:${announcementEndings})(?![\\u0621-\\u064a]))(?=[\\u0621-\\u064a]{2}|["«“(])`,
      'dg',
    ),
    example: 'إعلانوأضافت الوزيرة أن المشروع مستمر.',
    counterExample: 'إعلاناته تملأ الشوارع.',
  },
  {
    id: 'ad.glued-after',
    kind: 'ad-marker',
    pattern: /(?<=[.!؟?»"”])\s*(?<mark>اعلان)$/dg,
    example: 'وانتهت الجلسة عند المساء.إعلان',
    counterExample: 'وصف البيان بأنه إعلان',
  },
  {
    id: 'ad.glued-english',
    kind: 'ad-marker',
    pattern: /(?:^|(?<=[.!?"”]\s*))(?<mark>advertisement)(?=[a-z])(?!s\b)/dg,
    example: 'AdvertisementThe minister left before noon.',
    counterExample: 'Advertisements filled the page.',
  },
  {
    id: 'trailer.end-mark-inline',
    kind: 'trailer',
    pattern: /\s(?<mark>\/{1,2}\s*(?:انتهي|يتبع)\s*\/{1,2}.{0,30})$/dg,
    example: 'وغادر الوفد مساء اليوم. // انتهى // 15:14 ت م',
    counterExample: 'قال إن كل شيء انتهى',
  },
  {
    id: 'trailer.more-inline',
    kind: 'trailer',
    pattern: /(?<=[.!؟?»"”]\s*)(?<mark>(?:المزيد|read more)\s*(?:\.{2,}|…))$/dg,
    example: 'وتبدأ الجلسة غداً. المزيد...',
    counterExample: 'ويطلب السكان المزيد...',
  },
];

/** Without one of these words (as written) nothing below can be found, and folding is spared. */
const suspicious = /[اإأ]علان|advertisement|انته[ىي]|يتبع|المزيد|read more/i;

function marksOf(rule: InlineRule, folded: NormalisedText): readonly Boilerplate[] {
  const found: Boilerplate[] = [];
  for (const match of folded.text.matchAll(rule.pattern)) {
    const mark = match.indices?.groups?.['mark'];
    if (mark) found.push({ kind: rule.kind, source: originalSpan(folded, mark[0], mark[1]) });
  }
  return found;
}

/** The parts of a paragraph that are boilerplate, in order and without overlaps; offsets are in the paragraph. */
export function findInlineBoilerplate(paragraph: string): readonly Boilerplate[] {
  if (!suspicious.test(paragraph)) return [];
  const folded = normaliseText(paragraph);
  const found = inlineBoilerplateRules.flatMap(rule => marksOf(rule, folded));
  found.sort((a, b) => a.source.start - b.source.start);
  return found.filter((mark, i) => mark.source.start >= (found[i - 1]?.source.end ?? 0));
}
