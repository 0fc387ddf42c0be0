import { isDemonym } from '#shared/analysis/entities/place-gazetteer.ts';
import { sliceSpan, spansOverlap, type Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement } from '#shared/domain/article/statement.ts';
import { foldText } from '#shared/text/normalise.ts';
import { mediumNouns } from './media-table.ts';
import { isKnownMedium, keyOfAgency } from './medium-keys.ts';
import type { OverviewArticle } from './overview.ts';

/** A medium that an article says something comes from. */
export interface CitedMedium {
  readonly name: string;
  readonly span: Span;
}

type Body = OverviewArticle['body'];

/** The noun before the name of a medium: «صحيفة "ميليت" التركية». */
const head = new RegExp(`^(?:لل?|و)?(?<head>${mediumNouns})\\s*(?:أنباء\\s+|(?=["«“\\s]))`, 'u');
/** The same before a name in English: "state news agency SANA", "the newspaper Haaretz". */
const englishHead =
  /^.*\b(?:agency|newspaper|paper|broadcaster|channel|magazine|website|daily|network|radio)\s+(?=\p{Lu})/u;
const quoted = /^["«“](?<name>[^"«»“”]{2,40})["»”]/u;
const closingQuote = /^["«“](?<name>[^"«»“”]{2,40})["»”]?$/u;
/** Sites where people speak for themselves. */
const platform =
  /^(?:ال)?(?:تويتر|فيسبوك|فيس بوك|يوتيوب|انستغرام|انستجرام|تلغرام|تليغرام|twitter|facebook|youtube)$/;

/** Where a name stands in words that begin at `start` of the text, `offset` units into them; without marks around it. */
function place(start: number, offset: number, words: string): CitedMedium {
  const name = words.replaceAll(/^[\s"«“]+|[\s"»”]+$/g, '');
  const from = start + offset + words.indexOf(name);
  return { name, span: { start: from, end: from + name.length } };
}

/** Without the adjectives and nouns that stand behind a name: «وول ستريت جورنال الأميركية», «رويترز للأنباء». */
function trimName(name: string): string {
  const words = name.split(/\s+/);
  const isBehind = (word: string): boolean =>
    isDemonym(foldText(word)) ||
    /^(?:الرسمية|الحكومي|الحكومية|للأنباء|الإخبارية|الرياضي|الرياضية|التقني|المتخصصة)$/.test(word);
  while (words.length > 1 && isBehind(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** The medium that somebody who is cited is: named by a table, or in quotation marks behind what it is. */
function mediumIn(text: string, { start, end }: Span, isEntity: boolean): CitedMedium | null {
  const words = text.slice(start, end);
  const lead = head.exec(words) ?? englishHead.exec(words);
  const rest = words.slice(lead?.[0].length ?? 0);
  const offset = lead?.[0].length ?? 0;
  const inQuotes = quoted.exec(rest) ?? closingQuote.exec(rest);
  const name = inQuotes?.groups?.['name'];
  if (name !== undefined) {
    const isMedium = isKnownMedium(name) || !/^(?:وكالة)?$/.test(lead?.groups?.['head'] ?? '');
    return isMedium && !platform.test(foldText(name)) ? place(start, offset + 1, name) : null;
  }
  if (isKnownMedium(words)) return place(start, 0, words);
  const bare = trimName(rest);
  if (isKnownMedium(bare)) return place(start, offset, bare);
  const isNamed = isEntity && !/^(?:وكالة|موقع)?$/.test(lead?.groups?.['head'] ?? '');
  if (isNamed && !platform.test(foldText(bare))) return place(start, offset, bare);
  // «للأسوشيتد برس»
  const behindLam = words.startsWith('ل') ? words.replace(/^لل/, 'ال').replace(/^ل/, '') : '';
  return isKnownMedium(behindLam) ? place(start, 1, words.slice(1)) : null;
}

/** What stands before an agency that is told something or has reported it: «قال لوكالة فرانس برس», "told Reuters". */
const lookBack = 20;
const before =
  /(?:(?:نقل|ذكر|أفاد|أورد|بث|نشر|بحسب|حسب|وفق|نقلا|نقلاً|عن|مراسل|إلى|وكالة|لوكالة|لـ)\S*\s+["«]?|ل["«]?|\b(?:told|by|to|from|reported)\s+(?:the\s+)?)$/iu;

function citedAgencies({ text, entities }: Body): readonly CitedMedium[] {
  const agencies = entities.filter(
    ({ type, canonical }) => type === 'organisation' && keyOfAgency(canonical) !== null,
  );
  return agencies
    .flatMap(({ mentions }) => mentions.flatMap(({ span }) => span ?? []))
    .filter(span => before.test(text.slice(Math.max(0, span.start - lookBack), span.start)))
    .map(span => ({ name: sliceSpan(text, span), span }))
    .filter(({ name }) => isKnownMedium(name));
}

/** Media that an article has parts from, in the order of the text: those it cites, and agencies that somebody spoke to. */
export function findCitedMedia(body: Body): readonly CitedMedium[] {
  const cited = body.statements
    .filter(statement => !isHeadlineStatement(statement))
    .flatMap(statement => {
      const { speaker, attributedVia } = statement;
      return [...attributedVia, ...(speaker?.span ? [{ ...speaker, span: speaker.span }] : [])];
    });
  const named = cited.flatMap(({ span, entity }) => {
    const isEntity = entity !== null && entity.startsWith('organisation:');
    return mediumIn(body.text, span, isEntity) ?? [];
  });
  const found = [...named, ...citedAgencies(body)].sort((a, b) => a.span.start - b.span.start);
  return found.filter((medium, i) => !found.slice(0, i).some(({ span }) => spansOverlap(span, medium.span)));
}
