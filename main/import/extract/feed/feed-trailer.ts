import type { Boilerplate } from '#shared/domain/article/article.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';

/** What programs write below an entry: where it appeared first, and that there is more of it. */
const trailers: readonly RegExp[] = [
  /^The post .+ (?:appeared first on|first appeared on) .+$/i,
  /^(?:ظهرت|ظهر) (?:المقالة|المقال|التدوينة|الموضوع|الخبر|مشاركة) .+ (?:أولاً?|اولا|أولًا) (?:على|في) .+$/,
  /^L[’']article .+ est apparu en premier sur .+$/i,
  /^Der Beitrag .+ erschien zuerst auf .+$/i,
  /^La entrada .+ (?:se publicó primero|aparece primero) en .+$/i,
  /^L[’']articolo .+ (?:proviene da|sembra essere il primo su) .+$/i,
  /^.+ yazısı ilk önce .+ üzerinde ortaya çıktı\.?$/i,
  /^(?:continue reading|read (?:more|on)|read the (?:full|rest of (?:this|the)) (?:story|article|post|entry)|lire la suite|weiterlesen|leer más|devamını oku|(?:ل?قراءة|[اإأ]قر[أا]) المزيد|تابع القراءة|المزيد)(?: (?:of|about|de|on) .+| ["“«].+)?[\s.:…»›→\]]*$/i,
];

const longestTrailer = 400;
const trailerLimit = 3;

/** Parts the text of an entry from what a program has written below it. A text that would have nothing left keeps all. */
export function splitFeedTrailer({
  text,
  runs,
}: MappedText): MappedText & { readonly leftOut: readonly Boilerplate[] } {
  const leftOut: Boilerplate[] = [];
  let end = text.length;
  for (let count = 0; count < trailerLimit; count++) {
    const kept = text.slice(0, end).trimEnd();
    const start = kept.lastIndexOf('\n') + 1;
    const line = kept.slice(start).trim();
    if (start === 0 || line.length > longestTrailer || !trailers.some(trailer => trailer.test(line))) break;
    const source = sourceOfSpan(runs, { start, end: kept.length });
    if (source !== null) leftOut.unshift({ kind: 'trailer', source });
    end = start;
  }
  const body = text.slice(0, end);
  if (body.trim() === '') return { text, runs, leftOut: [] };
  const within = runs.flatMap(run => {
    const length = Math.min(run.length, end - run.text);
    return length > 0 ? [{ ...run, length }] : [];
  });
  return { text: body.trimEnd(), runs: within, leftOut };
}
