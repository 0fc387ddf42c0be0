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

const weekdays: readonly RegExp[] = [
  'dimanche|sonntag|domingo|pazar|(?:יום |ביום )ראשון|domenica',
  'lundi|montag|lunes|pazartesi|(?:יום |ביום )שני|lunedì|segunda-feira',
  'mardi|dienstag|martes|salı|(?:יום |ביום )שלישי|martedì',
  'mercredi|mittwoch|mi[eé]rcoles|çarşamba|(?:יום |ביום )רביעי|mercoledì',
  'jeudi|donnerstag|jueves|perşembe|(?:יום |ביום )חמישי|giovedì',
  'vendredi|freitag|viernes|cuma|(?:יום |ביום )שישי|venerdì',
  'samedi|samstag|sonnabend|s[aá]bado|cumartesi|(?:יום |ביום )שבת|sabato',
].map(names => new RegExp(`(?<![\\p{L}])(?:${names})(?![\\p{L}])`, 'iu'));

/** What a sentence states in figures, and the words in Latin letters that every paper leaves as they are. */
export function anchorsOf(text: string, sentence: Span, facts: readonly Fact[]): Anchors {
  const anchors = new Map<string, number>();
  for (const fact of facts) addFact(anchors, fact);
  const written = sliceSpan(text, sentence);
  addNumbersAndNames(anchors, written);
  weekdays.forEach((pattern, day) => {
    if (pattern.test(written)) anchors.set(`weekday ${day}`, commonplace);
  });
  return anchors;
}

function addFact(anchors: Map<string, number>, { kind, value, upTo }: Fact): void {
  switch (kind) {
    case 'weekday':
    case 'time':
      anchors.set(`${kind} ${value}`, kind === 'time' ? 1 : commonplace);
      return;
    case 'date': {
      const [, month = 'XX', day = 'XX'] = String(value).split('-');
      if (month !== 'XX') anchors.set(`month ${Number(month)}`, commonplace);
      if (month !== 'XX' && day !== 'XX') anchors.set(`date ${month}-${day}`, 1);
      return;
    }
    case 'name':
      return;
    case 'number':
    case 'percent':
    case 'money':
    case 'year':
    case 'duration':
      for (const number of [Number(value), upTo ?? Number(value)])
        if (Number.isFinite(number)) anchors.set(`number ${number}`, weightOfNumber(number));
  }
}

function addNumbersAndNames(anchors: Map<string, number>, written: string): void {
  let isFirst = true;
  for (const { kind, span } of tokenise(written)) {
    const token = sliceSpan(written, span);
    if (kind === 'number') addNumber(anchors, foldText(token));
    if (kind !== 'word') continue;
    const month = otherMonths.valueOf(foldText(token));
    if (month !== undefined) anchors.set(`month ${month}`, commonplace);
    // The first word of a sentence has a capital for no reason of its own.
    if (!isFirst && isLatinName(token)) anchors.set(`name ${foldText(token)}`, 1);
    isFirst = false;
  }
}

/** «1,250», «1.250» and «1250» are one number to some reader; «3,5» and «3.5» as well. */
function addNumber(anchors: Map<string, number>, token: string): void {
  const whole = Number(token.replace(/[.,٫٬](?=\d{3}(?!\d))/g, '').replace(/[,٫]/, '.'));
  if (Number.isFinite(whole)) anchors.set(`number ${whole}`, weightOfNumber(whole));
}

const isLatinName = (token: string): boolean =>
  /^\p{Lu}[\p{Script=Latin}\p{M}\p{Nd}'’]{2,}$/u.test(token) && !isStopWord(foldText(token));
