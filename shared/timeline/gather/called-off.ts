import {
  advancing,
  bounding,
  cancelling,
  indefinitely,
  mayBePostponing,
  planning,
  postponing,
} from '#shared/timeline/context/calling-off-words.ts';
import { hashesOf } from '#shared/timeline/context/hashes-of.ts';
import { readTerms } from '#shared/timeline/context/passage-terms.ts';
import { ragged, type RaggedRows, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { isOfSeveralUnits } from '#shared/timeline/timeline-units.ts';
import { cancelsPlan } from './cancels-plan.ts';
import { dayOfMark, isNamedDate } from './marks-to-gather.ts';
import { visitInSteps, type Steps } from './steps.ts';

/** Who denies what follows, or calls it untrue, anywhere in the sentence: nothing is put off then. */
const denying =
  'نفى نفت ينفي تنفي نفي ونفى ونفت نافيا نافية نفيه استبعد استبعدت يستبعد مستبعدا شائعة شائعات إشاعة إشاعات denied denies deny denying rumours rumors';
/**
 * «From … on»: the day is that on which what is cancelled ends, and is announced by that. «The strike that began on …»: what has
 * begun is not called off.
 */
const beginning =
  'اعتبارا ابتداء بدءا بدأ بدأت انطلق انطلقت starting effective beginning began begun started';

/** That something takes place; it says nothing of what. */
const holding =
  'يقام تقام يعقد تعقد ينعقد تنعقد يبدأ تبدأ يبدأها ينطلق تنطلق يجرى تجرى عقده عقدها إقامته إقامتها إجراؤه إجراؤها تنظيمه تنظيمها held place';

/** That it was planned for a day, and so more than what an outcome is told by. */
const settling = 'slated حدد حددت حددته حددتها محددا محددة المحدد المحددة';

type Verb =
  | 'bound'
  | 'cancel'
  | 'postpone'
  | 'advance'
  | 'indefinite'
  | 'may-postpone'
  | 'deny'
  | 'begin'
  | 'hold'
  | 'plan';

let known: ReadonlyMap<number, Verb> | null = null;

/** What hashes of words say of a date after them. */
function verbs(): ReadonlyMap<number, Verb> {
  const of = (words: string, verb: Verb) => Array.from(readTerms(words), term => [term, verb] as const);
  known ??= new Map([
    ...of(holding, 'hold'),
    ...of(mayBePostponing, 'may-postpone'),
    ...of(postponing, 'postpone'),
    ...[...hashesOf(bounding)].map(term => [term, 'bound'] as const),
    ...of(advancing, 'advance'),
    ...of(indefinitely, 'indefinite'),
    ...of(cancelling, 'cancel'),
    ...of(denying, 'deny'),
    ...of(beginning, 'begin'),
    ...of(`${planning} ${settling}`, 'plan'),
  ]);
  return known;
}

/** Rows that are looked at between two pauses. */
const rowsAtOnce = 10_000;

/** So many terms before a date a word still speaks of it. */
const reachOf = {
  cancel: 8,
  postpone: 8,
  'may-postpone': 8,
  advance: 8,
  indefinite: 16,
  begin: 2,
  bound: 1,
  hold: 0,
  plan: 6,
} as const;
/** These speak of a day that was planned however far it stands away. */
const movesPlan: ReadonlySet<Verb> = new Set(['cancel', 'postpone']);

const hasVerb = (terms: Uint32Array, verb: Verb): boolean => terms.some(term => verbs().get(term) === verb);

/**
 * Whether the title cancels what a sentence says was planned: «The summit had been planned for 10 May», or «It had been» that,
 * with no word of its own.
 */
function isCancelledByTitle(data: TimelineData, row: number): boolean {
  const title = ragged(data.titleTerms, data.columns.articles[row] as number);
  if (!hasVerb(title, 'cancel') || hasVerb(title, 'deny')) return false;
  const own = ragged(data.markTerms, row).filter(term => !verbs().has(term));
  return own.length === 0 || own.some(term => title.includes(term));
}

/**
 * Whether a mark's sentence puts off, brings forward or cancels what was to be on its day. Of two days of such a sentence
 * («put off from 17 to 24 May») it is the former: the latter is announced anew; of what is brought forward it is the other way
 * round. Whether a single day is the former or the latter the terms do not tell unless it is put off for good: it counts as `may`.
 */
function callsOff(data: TimelineData, row: number, rowsOfArticle: Uint32Array): 'yes' | 'may' | 'no' {
  const place = data.markPlaces[row] as number;
  const terms = ragged(data.markTerms, row);
  const ofTerms = verbs();
  const said = new Set<Verb>();
  const isOfPlan = hasVerb(terms.subarray(Math.max(0, place - reachOf.plan), place + 1), 'plan');
  for (let at = 0; at <= place; at++) {
    const verb = ofTerms.get(terms[at] ?? -1);
    if (verb === 'deny') return 'no';
    if (verb === undefined) continue;
    const reach = isOfPlan && movesPlan.has(verb) ? place : reachOf[verb];
    if (at >= place - reach && (verb !== 'may-postpone' || at === 0)) said.add(verb);
  }
  if (isOfPlan && !said.has('cancel') && isCancelledByTitle(data, row)) return 'yes';
  if (said.has('cancel')) {
    const at = terms.findLastIndex((term, index) => index <= place && ofTerms.get(term) === 'cancel');
    if (said.has('begin') && !isOfPlan) return 'no';
    const isLength = said.has('bound') || isOfSeveralUnits(data.columns.units[row]);
    return cancelsPlan(terms, { at, place, isOfPlan, isLength });
  }
  const isAdvanced = said.has('advance');
  if (!isAdvanced && !said.has('postpone') && !said.has('may-postpone')) return 'no';
  const isMoved = isAdvanced || said.has('postpone');
  const day = dayOfMark(data, row);
  const hasOther = (isOf: (otherDay: number) => boolean): boolean =>
    rowsOfArticle.some(other => {
      const otherDay = other === row ? null : dayOfMark(data, other);
      const own = ragged(data.markTerms, other);
      return (
        otherDay !== null &&
        isNamedDate(data, other) &&
        isOf(otherDay) &&
        own.length === terms.length &&
        own.every((term, at) => term === terms[at])
      );
    });
  const isOther = (isLater: boolean): boolean =>
    day !== null && hasOther(other => (isLater ? other > day : other < day));
  if (isOther(!isAdvanced)) return 'yes';
  if (!isMoved || isOther(isAdvanced)) return 'no';
  return said.has('indefinite') && said.has('postpone') ? 'yes' : 'may';
}

/** Which marks put off or cancel. */
export interface CallingOff {
  of(row: number): 'yes' | 'may' | 'no';
  /** Rows of those that surely do, ascending. */
  readonly sure: readonly number[];
}

/** Reads it of every mark once, in steps. `marksOfArticles`: rows of the marks of each article. */
export function* readCallingOff(data: TimelineData, marksOfArticles: RaggedRows): Steps<CallingOff> {
  const found = new Map<number, 'yes' | 'may'>();
  const sure: number[] = [];
  const { articles } = data.columns;
  yield* visitInSteps(articles.length, rowsAtOnce, row => {
    if (!isNamedDate(data, row)) return;
    const verdict = callsOff(data, row, ragged(marksOfArticles, articles[row] as number));
    if (verdict !== 'no') found.set(row, verdict);
    if (verdict === 'yes') sure.push(row);
  });
  return { of: row => found.get(row) ?? 'no', sure };
}
