import { plannedEvents } from '#shared/timeline/context/calling-off-phrases.ts';
import { hashesOf } from '#shared/timeline/context/hashes-of.ts';

/** More that is planned for a day and may be cancelled; «رسوم» and «قانون» are repealed on it instead. */
const alsoPlanned =
  'رحلات رحلاتها رحلاته زفاف امتحان امتحانات محاضرة ندوة منتدى أمسية سهرة احتفال احتفالات عرض عروض محاكمة مناورات موسم flight wedding exam lecture performance party tournament season trial drill';
/** Of these one takes several days, which a stretch may be; what there is many of is cancelled for as long as that. */
const lasting =
  'مهرجان معرض مؤتمر قمة إضراب اعتصام دورة بطولة منتدى موسم مناورات جولة زيارة معسكر festival fair exhibition conference summit strike walkout tour tournament trial trip visit congress season drill camp';
/** They only say that what follows takes place, or are a contract and a measure as well. */
const notPlanned = 'عقد تنظيم إقامة إجراء';
/** What is cancelled is what these are about, and the day is theirs: «a vote on cancelling the debt on 10 May». */
const debating =
  'يصوت تصوت سيصوت ستصوت صوت صوتت تصويت للتصويت بحث لبحث يبحث تبحث سيبحث ستبحث مناقشة لمناقشة يناقش تناقش سيناقش ستناقش النظر للنظر ينظر تنظر دراسة لدراسة يدرس تدرس احتجاج احتجاجا رفضا للمطالبة المطالبة يطالب تطالب vote voting discuss discussing debate consider considering protest against demand demanding';
const debatingReach = 4;

/** So many terms before «was cancelled» its event still stands. */
const passiveReach = 8;

interface Known {
  readonly planned: ReadonlySet<number>;
  readonly lasting: ReadonlySet<number>;
  readonly debates: ReadonlySet<number>;
}

let known: Known | null = null;

function read(): Known {
  const others = hashesOf(notPlanned);
  const planned = [...plannedEvents(), ...hashesOf(alsoPlanned)].filter(hash => !others.has(hash));
  return { planned: new Set(planned), lasting: hashesOf(lasting), debates: hashesOf(debating) };
}

/**
 * Whether what is cancelled, by a word that stands `at` a place among the terms of a sentence, was to be on the day that is named
 * at another `place`: `may` where it is nothing that is planned for a day, as fees and laws are, and `no` where the day is that
 * of a debate about it, or what is named is how long something is cancelled. `isOfPlan`: whether the sentence says that the day
 * itself was planned; `isLength`: whether it is a stretch, or one that begins or ends on it.
 */
export function cancelsPlan(
  terms: Uint32Array,
  {
    at,
    place,
    isOfPlan,
    isLength,
  }: {
    readonly at: number;
    readonly place: number;
    readonly isOfPlan: boolean;
    readonly isLength: boolean;
  },
): 'yes' | 'may' | 'no' {
  known ??= read();
  const { planned, lasting: ofDays, debates } = known;
  const hasAmong = (some: ReadonlySet<number>, from: number, to: number): boolean =>
    terms.subarray(Math.max(0, from), Math.max(0, to)).some(term => some.has(term));
  if (isLength && !isOfPlan && at < place && !hasAmong(ofDays, at + 1, place)) return 'no';
  // «The festival was cancelled on 10 May», «The festival on 10 May was cancelled».
  if (at >= place - 1 && hasAmong(planned, at - passiveReach, at)) return 'yes';
  if (hasAmong(debates, at - debatingReach, at)) return 'no';
  return isOfPlan || hasAmong(planned, at + 1, place) ? 'yes' : 'may';
}
