import type { Span } from '#shared/domain/article/span.ts';

const lineBreaks = /\r\n|[\n\r\u2028\u2029]/g;

/** Places inside a piece where a writer forgot the space after a full stop: «انتهى.وقال», "ended.The". */
const missingSpace =
  /(?<=[\u0621-\u064a]{3}["»”)]?)[.!؟?](?=["«“]?[\u0621-\u064a]{3})|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/gu;

/** A piece that only closes what the one before it opened. */
const closingOnly = /^\s*["'»”’)\]]+[\s.,،؛:!؟?]*$/;

/** An Arabic abbreviation at the end of a piece: a single letter, or a known short form. */
const arabicAbbreviation =
  /(?:^|[\s("«“،,./])(?:[\u0621-\u064a]|هـ|جـ|ال[خح]|إلخ|أ\.د|ت\.ع|ق\.م)\u0640?\.[)\]]?\s*$/;

const englishTitle =
  /(?:^|[\s("'“‘[])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Ste|vs|Nos?|approx|ca?|e\.g|i\.e|cf|Fig|Art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.["'”’]?\s*$/;

/** English abbreviations that may also end a sentence. */
const englishSuffix = /(?:^|[\s("'“‘[])(?:Jr|Sr|Co|Inc|Ltd|Corp|[ap]\.m|(?:[A-Z]\.)+[A-Z])\.["'”’]?\s*$/;

const sentenceOpener =
  /^\s*["'“‘]?(?:The|It|He|She|They|In|On|But|And|An?|This|That|These|We|I|As|At|For|By|After|Before|However|Meanwhile|When|While|If|There|His|Her|Its|Their)\b/;

const lowerCaseStart = /^\s*["'«“‘(]*\p{Ll}/u;
const suspensionDots = /(?:\.{3,}|…)["'»”’)\]]*\s*$/;
const quoteEnd = /["'”’»]\s*$/;
const opensQuote = /^\s*["«“]/;
const arabicLetter = /[\u0621-\u064a]/;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const locale = /^[a-z]{2,3}$/.test(language) ? language : 'und';
  const known = segmenters.get(locale);
  if (known) return known;
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, made);
  return made;
}

/** True if `next` goes on with the sentence of `previous`, although the segmenter cut between them. */
function continues(previous: string, next: string): boolean {
  if (closingOnly.test(next)) return true;
  const tail = previous.slice(-24);
  if (arabicAbbreviation.test(tail) || englishTitle.test(tail)) return true;
  if (englishSuffix.test(tail)) return !sentenceOpener.test(next);
  if (suspensionDots.test(tail)) {
    return !opensQuote.test(next) && (arabicLetter.test(previous) || lowerCaseStart.test(next));
  }
  return quoteEnd.test(tail) && lowerCaseStart.test(next);
}

function piecesOf(line: string, language: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenterFor(language).segment(line)) {
    let start = 0;
    for (const match of segment.matchAll(missingSpace)) {
      pieces.push(segment.slice(start, match.index + 1));
      start = match.index + 1;
    }
    pieces.push(segment.slice(start));
  }
  return pieces;
}

function* splitLine(line: string, language: string): Generator<Span> {
  let start = 0;
  let end = 0;
  for (const piece of piecesOf(line, language)) {
    if (end > start && !continues(line.slice(start, end), piece)) {
      yield { start, end };
      start = end;
    }
    end += piece.length;
  }
  yield { start, end };
}

function trimmed(text: string, span: Span): Span | null {
  const piece = text.slice(span.start, span.end);
  const start = span.start + (piece.length - piece.trimStart().length);
  const end = span.end - (piece.length - piece.trimEnd().length);
  return start < end ? { start, end } : null;
}

/**
 * The sentences of a text in order, without the white space around them. A line break always ends a sentence;
 * within a line the boundaries of `Intl.Segmenter` are repaired (abbreviations, suspension dots, closing quotes,
 * a missing space after a full stop). `language` is an ISO 639 code; an unknown one is read by general rules.
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  const sentences: Span[] = [];
  let lineStart = 0;
  const takeLine = (lineEnd: number): void => {
    if (lineEnd === lineStart) return;
    for (const span of splitLine(text.slice(lineStart, lineEnd), language)) {
      const sentence = trimmed(text, { start: lineStart + span.start, end: lineStart + span.end });
      if (sentence) sentences.push(sentence);
    }
  };
  for (const lineBreak of text.matchAll(lineBreaks)) {
    takeLine(lineBreak.index);
    lineStart = lineBreak.index + lineBreak[0].length;
  }
  takeLine(text.length);
  return sentences;
}
