import type { Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement } from '#shared/domain/article/statement.ts';
import { foldText } from '#shared/text/normalise.ts';
import { authorParts } from './author-parts.ts';
import { mediumNouns } from './media-table.ts';
import { keyOfMedium } from './medium-keys.ts';
import { createNameFinder, type NameFinder } from './name-finder.ts';
import type { Credit, OverviewArticle } from './overview.ts';

const head = `(?:${mediumNouns})`;
const leading = new RegExp(`^(?:${head}\\s+(?:أنباء\\s+)?|the\\s+)`, 'iu');
const trailing = /\s+(?:للأنباء|الإخبارية|الإخباري|نيوز|news agency|news)$/iu;
/** A name of fewer letters is mostly also another word. */
const shortestName = 3;

/** «وكالة النيل للأنباء» is also called «وكالة النيل» and, where it is cited, «النيل». */
function namesOf(outlet: string): readonly string[] {
  const bare = outlet.replace(leading, '').replace(trailing, '');
  return [outlet, outlet.replace(trailing, ''), outlet.replace(leading, ''), bare].filter(
    (name, i, all) => name.length >= shortestName && all.indexOf(name) === i,
  );
}

/** Nothing but what a medium is, and a quotation mark: «صحيفة "». */
const onlyHead = new RegExp(`^(?:[ولب]?${head}\\s+|the\\s+)?["«“]?$`, 'iu');
const headBefore = new RegExp(`(?:^|\\s)(?:[ولب]|لل)?${head}\\s+["«“]?$`, 'u');
const toldBefore = /\b(?:told|reported by|according to)\s+(?:the\s+)?["“]?$/i;
const openingBefore = /^(?:[^()\n.]{2,60}[(\-–—/]\s*)?$/u;
const openingAfter = /^\s*\)?\s*[-–—:]/u;
const closingAfter = /^\s*[)\]]\s*\.?\s*$/u;

/** What makes of the name of an outlet a credit; null where it only stands there. */
function roleOf({ text, statements }: OverviewArticle['body'], { start, end }: Span): Credit['role'] | null {
  const [before, after] = [text.slice(Math.max(0, start - 80), start), text.slice(end, end + 20)];
  const isOpening = start < 80 && openingAfter.test(after);
  if (isOpening && (openingBefore.test(before) || onlyHead.test(before.replace(/^.*[(\-–—/]\s*/u, ''))))
    return 'dateline';
  if (closingAfter.test(text.slice(end)) && /[([][^()[\]]*$/.test(before)) return 'sign-off';
  const cited = statements
    .filter(statement => !isHeadlineStatement(statement))
    .flatMap(({ speaker, attributedVia }) => [speaker?.span, ...attributedVia.map(({ span }) => span)]);
  const isCited = cited.some(
    span => span && span.start <= start && start < span.end && onlyHead.test(text.slice(span.start, start)),
  );
  return isCited || headBefore.test(before) || toldBefore.test(before) ? 'source' : null;
}

/** Where one article credits the outlet of another that it is compared with, whether a table knows that outlet or not. */
function creditsTo(article: OverviewArticle, outlet: string, find: NameFinder): readonly Credit[] {
  const { body } = article;
  const key = keyOfMedium(outlet);
  const names = namesOf(outlet);
  const folded = new Set(names.map(name => foldText(name)));
  const byLine = authorParts(article)
    .filter(name => folded.has(foldText(name)))
    .map((name): Credit => ({ key, name, role: 'author', span: null }));
  const spans = names.flatMap(find).sort((a, b) => a.start - b.start || b.end - a.end);
  const inText = spans
    .filter(({ end }, i) => !spans.slice(0, i).some(earlier => earlier.end >= end))
    .flatMap((span): readonly Credit[] => {
      const role = roleOf(body, span);
      return role ? [{ key, name: body.text.slice(span.start, span.end), role, span }] : [];
    });
  return [...byLine, ...inText];
}

const areOneOutlet = (a: string, b: string): boolean => {
  const names = new Set(namesOf(a).map(name => foldText(name)));
  return keyOfMedium(a) === keyOfMedium(b) || namesOf(b).some(name => names.has(foldText(name)));
};

/** Whom of the others' outlets an article credits. An article credits no other of its own outlet. */
export function findCreditsToCompared(
  article: OverviewArticle,
  others: readonly OverviewArticle[],
): readonly Credit[] {
  const own = article.summary.outlet?.name ?? '';
  const names = others.flatMap(({ summary }) => summary.outlet?.name ?? []);
  const outlets = new Map(
    names.filter(name => !areOneOutlet(own, name)).map(name => [keyOfMedium(name), name] as const),
  );
  if (outlets.size === 0) return [];
  const find = createNameFinder(article.body.text);
  return [...outlets.values()].flatMap(outlet => creditsTo(article, outlet, find));
}
