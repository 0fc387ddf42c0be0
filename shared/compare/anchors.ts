import { otherMonths } from '#shared/analysis/dates/published-date-months.ts';
import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { tokenise } from '#shared/text/tokens.ts';
import type { Fact } from './fact.ts';

/** Something that is written or counted alike in every language, and how much of a sign it is that two sentences share it. */
export type Anchors = ReadonlyMap<string, number>;

/** Small numbers, years, weekdays and months are everywhere: in reports of one week the same ones stand beside anything. */
const commonplace = 0.5;
const smallNumber = 10;
const years = { first: 1900, last: 2100 };

function weightOfNumber(value: number): number {
  const isYear = Number.isInteger(value) && value >= years.first && value <= years.last;
  return Math.abs(value) <= smallNumber || isYear ? commonplace : 1;
}

/** From Sunday on, in languages whose dates no rule reads: French, German, Spanish, Turkish, Hebrew, Italian, one of Portuguese. */
const weekdays: readonly RegExp[] = [
  'dimanche|sonntag|domingo|pazar|(?:יום |ביום )ראשון|domenica',
  'lundi|montag|lunes|pazartesi|(?:יום |ביום )שני|lunedì|segunda-feira',
  'mardi|dienstag|martes|salı|(?:יום |ביום )שלישי|martedì',
  'mercredi|mittwoch|mi[eé]rcoles|çarşamba|(?:יום |ביום )רביעי|mercoledì',
  'jeudi|donnerstag|jueves|perşembe|(?:יום |ביום )חמישי|giovedì',
  'vendredi|freitag|viernes|cuma|(?:יום |ביום )שישי|venerdì',
  'samedi|samstag|sonnabend|s[aá]bado|cumartesi|(?:יום |ביום )שבת|sabato',
].map(names => new RegExp(`(?<![\\p{L}])(?:${names})(?![\\p{L}])`, 'giu'));

/** An anchor where it stands in the text. */
export interface PlacedAnchor {
  readonly name: string;
  readonly sign: number;
  readonly span: Span;
}

/** What a sentence states in figures, and the words in Latin letters that every paper leaves as they are. */
export const anchorsOf = (text: string, sentence: Span, facts: readonly Fact[]): Anchors =>
  new Map(placedAnchors(text, sentence, facts).map(({ name, sign }) => [name, sign]));

/** The same, each as often as it stands there. */
export function placedAnchors(text: string, sentence: Span, facts: readonly Fact[]): readonly PlacedAnchor[] {
  const written = sliceSpan(text, sentence);
  const inText = ({ start, end }: Span): Span => ({
    start: sentence.start + start,
    end: sentence.start + end,
  });
  return [
    ...facts.flatMap(fact => signsOfFact(fact).map(([name, sign]) => ({ name, sign, span: fact.span }))),
    ...numbersAndNames(written).map(anchor => ({ ...anchor, span: inText(anchor.span) })),
    ...weekdays.flatMap((pattern, day) =>
      [...written.matchAll(pattern)].map(({ index, 0: word }) => {
        const span = inText({ start: index, end: index + word.length });
        return { name: `weekday ${day}`, sign: commonplace, span };
      }),
    ),
  ];
}

type Sign = readonly [name: string, sign: number];

function signsOfFact({ kind, value, upTo }: Fact): readonly Sign[] {
  switch (kind) {
    case 'weekday':
      return [[`weekday ${value}`, commonplace]];
    case 'time':
      return [[`time ${value}`, 1]];
    case 'date': {
      const [, month = 'XX', day = 'XX'] = String(value).split('-');
      if (month === 'XX') return [];
      const ofMonth: Sign = [`month ${Number(month)}`, commonplace];
      return day === 'XX' ? [ofMonth] : [ofMonth, [`date ${month}-${day}`, 1]];
    }
    case 'name':
      return [];
    case 'number':
    case 'percent':
    case 'money':
    case 'year':
    case 'duration':
      return [Number(value), upTo ?? Number(value)].flatMap(signOfNumber);
  }
}

const signOfNumber = (number: number): readonly Sign[] =>
  Number.isFinite(number) ? [[`number ${number}`, weightOfNumber(number)]] : [];

function numbersAndNames(written: string): readonly PlacedAnchor[] {
  const anchors: PlacedAnchor[] = [];
  let isFirst = true;
  for (const { kind, span } of tokenise(written)) {
    const token = foldText(sliceSpan(written, span));
    const add = ([name, sign]: Sign): void => void anchors.push({ name, sign, span });
    if (kind === 'number') signOfNumber(readNumber(token)).forEach(add);
    if (kind !== 'word') continue;
    const month = otherMonths.valueOf(token);
    if (month !== undefined) add([`month ${month}`, commonplace]);
    // The first word of a sentence has a capital for no reason of its own.
    if (!isFirst && isLatinName(sliceSpan(written, span))) add([`name ${token}`, 1]);
    isFirst = false;
  }
  return anchors;
}

/** «1,250», «1.250» and «1250» are one number to some reader; «3,5» and «3.5» as well. */
const readNumber = (token: string): number =>
  Number(token.replace(/[.,٫٬](?=\d{3}(?!\d))/g, '').replace(/[,٫]/, '.'));

const isLatinName = (token: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M}\p{Nd}'’]{2,}$/u.test(token) && !isStopWord(foldText(token));
