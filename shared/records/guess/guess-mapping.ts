import { isKnownPlace } from '#shared/analysis/articles/known-place.ts';
import type { RecordMapping } from '#shared/domain/source/record-mapping.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { RecordTable } from '../record-table.ts';
import { compareDates } from './compare-dates.ts';
import type { FieldRole } from './field-role.ts';
import { measureFields } from './field-statistics.ts';
import type { FieldStatistics } from './field-statistics.ts';
import { chooseLead, scoreText } from './text-fields.ts';

/**
 * Works out which field holds what, by the names of the fields in many languages and by what their values look like, so
 * that names in no known language (or none at all) do as well. A field has one role; `text` is empty where no field can
 * be the text of articles.
 */
export function guessMapping(source: string, table: RecordTable): RecordMapping {
  const fields = measureFields(source, table).filter(({ filled }) => filled > 0);
  const taken = new Set<FieldStatistics>();
  const take = (score: (field: FieldStatistics) => number | null): FieldStatistics | null => {
    const best = bestOf(
      fields.filter(field => !taken.has(field)),
      score,
    );
    if (best !== null) taken.add(best);
    return best;
  };
  const longest = Math.max(1, ...fields.filter(isWritten).map(({ medianLength }) => medianLength));
  const text = take(field => scoreText(field, longest));
  const published = take(scorer(fields, scorePublished));
  const url = take(scoreUrl);
  const title = take(field => scoreTitle(field, text));
  const lead =
    text === null
      ? null
      : chooseLead(
          fields.filter(field => !taken.has(field)),
          text,
        );
  if (lead !== null) taken.add(lead);
  const language = take(scoreLanguage);
  const named = take(scoreOutlet);
  const author = take(scoreAuthor);
  const outlet = named ?? onlyNames(fields, taken);
  const nameOf = (field: FieldStatistics | null): string | null => field?.name ?? null;
  return {
    title: nameOf(title),
    text: [lead, text].flatMap(field => (field === null ? [] : [field.name])),
    published: nameOf(published),
    outlet: nameOf(outlet),
    author: nameOf(author),
    url: nameOf(url),
    language: nameOf(language),
  };
}

/** Of fields that score the same the first one. */
function bestOf(
  fields: readonly FieldStatistics[],
  score: (field: FieldStatistics) => number | null,
): FieldStatistics | null {
  let best: { readonly field: FieldStatistics; readonly score: number } | null = null;
  for (const field of fields) {
    const value = score(field);
    if (value !== null && value > (best?.score ?? 0)) best = { field, score: value };
  }
  return best?.field ?? null;
}

const isWritten = ({ urls, numbers, dates }: FieldStatistics): boolean =>
  urls < 0.5 && numbers < 0.5 && dates === null;

const named = ({ roles }: FieldStatistics, role: FieldRole): number => roles[role] ?? 0;

/** What an unnamed field lacks for a role: its name says that it is for something else. */
const isNamedOtherwise = (field: FieldStatistics, role: FieldRole): boolean =>
  Object.entries(field.roles).some(
    ([other, weight]) => other !== role && other !== 'foreign' && weight >= 0.6,
  );

const scorer =
  (
    fields: readonly FieldStatistics[],
    score: (field: FieldStatistics, rank: number) => number | null,
  ): ((field: FieldStatistics) => number | null) =>
  field =>
    score(field, compareDates(field, fields));

function scorePublished(field: FieldStatistics, rank: number): number | null {
  const { dates, filled, distinct } = field;
  const name = named(field, 'published');
  if (dates === null || dates.share < 0.6 || field.roles.foreign) return null;
  if (name < 0.5 && isNamedOtherwise(field, 'published')) return null;
  if (dates.form === 'stated' && isMereYear(field) && name < 0.5) return null;
  const isHandling = name > 0 && name < 0.3;
  const iso = isoShare(field);
  return (
    2 * name +
    dates.share +
    filled +
    0.3 * distinct +
    0.6 * rank +
    0.2 * iso +
    0.2 * clockShare(field) -
    (isHandling ? 1 : 0)
  );
}

/** Of two columns that name the same day, the one that names the time, too. */
const clockShare = ({ sample, dates }: FieldStatistics): number =>
  dates?.form.startsWith('epoch')
    ? 1
    : sample.filter(value => /\d:\d{2}/.test(value)).length / Math.max(1, sample.length);

/** Of two columns that say the same, the one that needs no interpretation. */
const isoShare = ({ sample }: FieldStatistics): number =>
  sample.filter(value => /^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(value)).length / Math.max(1, sample.length);

/** Counts that could be years. */
const isMereYear = ({ sample }: FieldStatistics): boolean =>
  sample.every(value => /^\p{Nd}{1,4}$/u.test(value));

function scoreUrl(field: FieldStatistics): number | null {
  const { urls, distinct, sample } = field;
  const name = named(field, 'url');
  const pictures = sample.filter(value => /\.(?:jpe?g|png|gif|webp|svg|mp4)(?:\?|$)/i.test(value)).length;
  if (urls < 0.6 || pictures > sample.length / 2 || field.roles.foreign) return null;
  return (name < 0.3 && isNamedOtherwise(field, 'url') ? 0.1 : 0.5) + 2 * name + distinct;
}

function scoreTitle(field: FieldStatistics, text: FieldStatistics | null): number | null {
  const { medianLength, meanWords, distinct, ended, filled, markup } = field;
  const name = named(field, 'title');
  if (!isWritten(field) || medianLength > 300 || field.roles.foreign) return null;
  if (text !== null && medianLength > text.medianLength && name < 0.9) return null;
  if (name < 0.5) {
    if (
      isNamedOtherwise(field, 'title') ||
      distinct < 0.6 ||
      meanWords < 3 ||
      ended > 0.6 ||
      medianLength > 180
    )
      return null;
    if (field.people > 0.4 || field.outlets > 0.4 || field.spaced < 0.8) return null;
  }
  const isHeadlineLong = meanWords >= 3 && meanWords <= 25 ? 0.6 : 0;
  return 2 * name + isHeadlineLong + 0.5 * distinct + 0.5 * filled - 0.5 * ended - 0.3 * markup;
}

function scoreLanguage(field: FieldStatistics): number | null {
  const name = named(field, 'language');
  if (field.languages < 0.8) return null;
  return name >= 0.5 || !isNamedOtherwise(field, 'language') ? 1 + name : null;
}

const nameLength = 80;

/** An outlet's name is short; addresses of articles and long texts are none, whatever the field is called. */
function scoreOutlet(field: FieldStatistics): number | null {
  const { medianLength, urls, numbers, outlets, distinct, dates, filled } = field;
  const name = named(field, 'outlet');
  if (medianLength > nameLength || numbers > 0.5 || dates !== null || field.prose > 0.2) return null;
  if (urls > 0.5 && !field.sample.every(isHostAddress)) return null;
  if (name < 0.5 && (isNamedOtherwise(field, 'outlet') || outlets < 0.5)) return null;
  // What comes but once has to look like an outlet nearly every time; most records have one.
  if (name < 0.5 && ((distinct > 0.8 && outlets < 0.8) || filled <= 0.5)) return null;
  return 2 * name + outlets + (1 - distinct) * 0.5 + 0.3 * filled;
}

const longestOutlet = 40;
const fewestOfOne = 3;
/** What stands in the column of a section; folded. */
const section =
  /^(?:ال)?(?:اخبار|خبر|مقالات?|تقارير|تقرير|سياس[هي]ه?|اقتصادي?ه?|رياضه|رياضيه?|ثقاف[هي]ه?|فن|فنون|مجتمع|محليات|محليه?|دوليه?|دوليات|عالم|عرب|عربيه?|منوعات|صحه|تكنولوجيا|تقنيه|علوم|راي|اراء|ايجابيه?|سلبيه?|محايده?|نعم|لا|politics|business|economy|sports?|culture|world|local|national|international|health|science|tech(?:nology)?|opinion|news|articles?|arts|life(?:style)?|positive|negative|neutral|yes|no)$/;

/**
 * In a table without names for its columns the only one left of short values that come again and again: what is said of
 * articles beside title, date and text is first of all where they stood. Null where that could as well be something else.
 */
function onlyNames(
  fields: readonly FieldStatistics[],
  taken: ReadonlySet<FieldStatistics>,
): FieldStatistics | null {
  if (fields.some(({ roles }) => Object.keys(roles).length > 0)) return null;
  const left = fields.filter(field => !taken.has(field));
  const [only, ...others] = left.filter(({ sample, medianLength, meanWords, distinct, prose }) => {
    const isShort = medianLength > 1 && medianLength <= longestOutlet && meanWords <= 4 && prose === 0;
    return isShort && distinct <= 0.5 && sample.length >= fewestOfOne;
  });
  if (only === undefined || others.length > 0) return null;
  const { sample, filled, languages, people, urls, numbers, dates } = only;
  if (filled < 0.9 || languages + people + urls + numbers > 0.2 || dates !== null) return null;
  const isOther = (value: string): boolean =>
    section.test(foldText(value).trim()) || isKnownPlace(value) || !/\p{L}{2}/u.test(value);
  return sample.filter(isOther).length > sample.length * 0.2 ? null : only;
}

const isHostAddress = (value: string): boolean => /^(?:https?:\/\/)?[^/\s]+\/?$/i.test(value);

function scoreAuthor(field: FieldStatistics): number | null {
  const { medianLength, urls, numbers, people, dates, filled, distinct } = field;
  const name = named(field, 'author');
  if (medianLength > nameLength || urls > 0.5 || numbers > 0.5 || dates !== null || field.prose > 0.2)
    return null;
  if (name < 0.5 && (isNamedOtherwise(field, 'author') || people < 0.5)) return null;
  return 2 * name + people + 0.3 * filled + 0.1 * distinct;
}
