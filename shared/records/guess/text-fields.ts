import { foldText } from '#shared/text/normalise.ts';
import type { FieldStatistics } from './field-statistics.ts';

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

/** Full length is worth all there is to gain by it. */
const fullLength = 400;
/** Without a name, texts of at least this length that read like prose are taken for articles. */
const unnamedLength = 100;

/** How well a field fits the text of articles; null where it can't be that. `longest`: the largest median of any field. */
export function scoreText(field: FieldStatistics, longest: number): number | null {
  const { roles, medianLength, meanWords, urls, numbers, dates, prose, markup, filled, distinct } = field;
  if (urls >= 0.5 || numbers >= 0.5 || dates !== null || meanWords < 2.5 || roles.foreign) return null;
  const name = Math.max(roles.text ?? 0, (roles.lead ?? 0) * leadWorth);
  const otherwise = Math.max(roles.title ?? 0, roles.outlet ?? 0, roles.author ?? 0, roles.other ?? 0);
  const isLong = medianLength >= unnamedLength && prose >= 0.3;
  if (!isLong && (name < leadWorth * 0.5 || otherwise > name)) return null;
  if (otherwise >= 0.6 && name < otherwise && medianLength < fullLength) return null;
  return (
    1.2 * name +
    clamp(medianLength / fullLength) +
    clamp(medianLength / longest) +
    prose +
    0.3 * filled +
    0.3 * distinct -
    0.35 * markup -
    (otherwise >= 0.5 ? 0.5 : 0)
  );
}

/** A summary is the text only where there is no other. */
const leadWorth = 0.4;
const comparedStart = 40;

/** The field of a paragraph that stands before the text; null where there is none, or where the text begins with it anyway. */
export function chooseLead(
  fields: readonly FieldStatistics[],
  text: FieldStatistics,
): FieldStatistics | null {
  const [lead] = fields
    .filter(
      ({ roles }) => !roles.foreign && (roles.lead ?? 0) >= 0.5 && (roles.lead ?? 0) >= (roles.text ?? 0),
    )
    .filter(
      ({ urls, numbers, dates, meanWords }) =>
        urls < 0.5 && numbers < 0.5 && dates === null && meanWords >= 4,
    )
    .filter(({ medianLength }) => medianLength < text.medianLength)
    .sort((a, b) => (b.roles.lead ?? 0) - (a.roles.lead ?? 0) || b.filled - a.filled);
  if (lead === undefined) return null;
  const starts = new Set(text.sample.map(startOf));
  const repeated = lead.sample.filter(value => starts.has(startOf(value))).length;
  return repeated > lead.sample.length * 0.8 ? null : lead;
}

/** The first words without signs: a summary that was cut off ends in dots. */
const startOf = (value: string): string =>
  foldText(value.slice(0, 5 * comparedStart).replace(/<[^<>]*>/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, comparedStart);
