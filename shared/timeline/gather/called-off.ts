import { readTerms } from '#shared/timeline/context/passage-terms.ts';
import { ragged, type RaggedRows, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { dayOfMark, isNamedDate } from './marks-to-gather.ts';

const postponing =
  'تأجيل التأجيل وتأجيل أجلت تأجل تأجلت يؤجل مؤجل سيؤجل أرجأ أرجأت إرجاء أرجئ postponed delayed rescheduled deferred';
/** «أُجّل» without its vowels is also «for the sake of». */
const mayBePostponing = 'أجل';
const cancelling = 'إلغاء الإلغاء وإلغاء ألغى ألغت ألغي ألغيت وألغي ملغى يلغى تلغى cancelled';

interface Words {
  readonly postpone: ReadonlySet<number>;
  readonly mayPostpone: ReadonlySet<number>;
  readonly cancel: ReadonlySet<number>;
}

let known: Words | null = null;

function words(): Words {
  known ??= {
    postpone: new Set(readTerms(postponing)),
    mayPostpone: new Set(readTerms(mayBePostponing)),
    cancel: new Set(readTerms(cancelling)),
  };
  return known;
}

/** So many terms before a date a word still speaks of it. */
const reach = 8;

/**
 * Whether a mark's sentence puts off or cancels what was to be on its day. Of two days of such a sentence («put off from
 * 17 to 24 May») it is the former: the latter is announced anew. Whether a single day is the former or the latter the terms
 * do not tell: it counts as `may`.
 */
function callsOff(data: TimelineData, row: number, rowsOfArticle: Uint32Array): 'yes' | 'may' | 'no' {
  const place = data.markPlaces[row] as number;
  const terms = ragged(data.markTerms, row);
  const before = terms.subarray(Math.max(0, place - reach), place + 1);
  const { postpone, mayPostpone, cancel } = words();
  if (before.some(term => cancel.has(term))) return 'yes';
  const isPostponed = before.some(term => postpone.has(term));
  if (!isPostponed && !before.some(term => mayPostpone.has(term))) return 'no';
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
  if (day !== null && hasOther(other => other > day)) return 'yes';
  return isPostponed && !(day !== null && hasOther(other => other < day)) ? 'may' : 'no';
}

/** Which marks put off or cancel. */
export interface CallingOff {
  of(row: number): 'yes' | 'may' | 'no';
}

/** Reads it of every mark once. `marksOfArticles`: rows of the marks of each article. */
export function readCallingOff(data: TimelineData, marksOfArticles: RaggedRows): CallingOff {
  const found = new Map<number, 'yes' | 'may'>();
  for (const [row, article] of data.columns.articles.entries()) {
    if (!isNamedDate(data, row)) continue;
    const verdict = callsOff(data, row, ragged(marksOfArticles, article));
    if (verdict !== 'no') found.set(row, verdict);
  }
  return { of: row => found.get(row) ?? 'no' };
}
