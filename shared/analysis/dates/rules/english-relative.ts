import {
  englishCountOf,
  englishDayParts,
  englishEdges,
  englishModifiers,
  englishUnits,
  englishWeekdays,
} from '../lexicon/english-words.ts';
import { duration, offset, recurring, vague, weekdayReading } from '../readings.ts';
import type { FoundWords, Reading, TemporalRule } from '../temporal-rule.ts';

const deicticDays: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  this: 0,
  yesterday: -1,
  last: -1,
  tomorrow: 1,
};

function deicticDay(words: FoundWords): Reading | null {
  const n = deicticDays[words['deictic'] ?? ''];
  if (n === undefined) return null;
  const timeOfDay = words['deictic'] === 'tonight' ? 'TNI' : englishDayParts.valueOf(words['dayPart'] ?? '');
  return offset(n, 'day', { timeOfDay, weekdayCheck: englishWeekdays.valueOf(words['weekday'] ?? '') });
}

/** A verb or noun before the weekday that speaks of what is to come, unless a past verb is nearer. */
const futureCue =
  /(?:\b(?:will|shall|would|plans?|planned|expected|scheduled|due|set|until|by|next|ahead|begins?|opens?|starts?|meets?|to)\b(?!.*\b(?:said|was|were|had|did|told|announced|reported|killed|died|came|met|on his|a day after)\b))[^.?!]{0,60}$/;

function weekday(words: FoundWords, left: string): Reading | null {
  const day = englishWeekdays.valueOf(words['weekday'] ?? '');
  if (day === undefined) return null;
  const modifier = englishModifiers.valueOf(words['modifier'] ?? '');
  const timeOfDay = englishDayParts.valueOf(words['dayPart'] ?? '');
  return weekdayReading(day, modifier, { leansToFuture: futureCue.test(left.slice(-80)), timeOfDay });
}

function period(words: FoundWords): Reading | null {
  const unit = englishUnits.valueOf(words['unit'] ?? '');
  const n = englishModifiers.valueOf(words['modifier'] ?? '');
  if (unit === undefined || n === undefined) return null;
  const within =
    words['within'] === undefined ? undefined : words['within'].startsWith('earlier') ? 'earlier' : 'later';
  return offset(n, unit, { part: within ?? englishEdges.valueOf(words['edge'] ?? '') });
}

function countedUnits(words: FoundWords, direction?: 'past' | 'future'): Reading | null {
  const unit = englishUnits.valueOf(words['unit'] ?? '');
  const n = englishCountOf(words['count'] ?? '');
  const isMixed = /^an?$/.test(words['count'] ?? '') && (words['unit'] ?? '').endsWith('s');
  return unit === undefined || n === undefined || n === 0 || isMixed ? null : duration(n, unit, direction);
}

function ago(words: FoundWords): Reading | null {
  const unit = englishUnits.valueOf(words['unit'] ?? '');
  const n = englishCountOf(words['count'] ?? '');
  if (unit === undefined || n === undefined) return null;
  if (n === 'X') return vague(words['ago'] === 'from now' ? 1 : -1, unit);
  if (words['ago'] === 'ago') return offset(-n, unit);
  if (words['ago'] === 'from now') return offset(n, unit);
  const signed = words['ago'] === 'later' ? n : -n;
  return {
    ...offset(signed, unit),
    kind: 'event-relative',
    anchorHint: 'previous-date',
    certainty: 'inferred',
  };
}

const setValues: Readonly<Record<string, string>> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
};

function set(words: FoundWords, matched: string): Reading | null {
  const day = englishWeekdays.valueOf(words['weekday'] ?? '');
  if (day !== undefined) return recurring(`XXXX-WXX-${day === 0 ? 7 : day}`, 'day');
  const unit = englishUnits.valueOf(words['unit'] ?? '');
  const one = unit === undefined ? null : duration(1, unit).relative;
  const value = one?.op === 'duration' ? one.value : setValues[matched];
  return value === undefined ? null : recurring(value, 'vague');
}

function clock(words: FoundWords): Reading | null {
  const [hours = '', minutes = '00'] = (words['clock'] ?? '').split(':');
  const isAfternoon = (words['half'] ?? '').startsWith('p');
  const hour = words['named'] === undefined ? Number(hours) : words['named'] === 'noon' ? 12 : 0;
  if (hour > 24 || Number(minutes) > 59) return null;
  const shown = String((isAfternoon && hour < 12 ? hour + 12 : hour) % 24).padStart(2, '0');
  return { ...offset(0, 'day', { timeOfDay: `T${shown}:${minutes}` }), anchorHint: 'same-sentence-day' };
}

/** English words for time counted from the day of writing, lengths of time, recurrences and vague times. */
export const englishRelativeRules: readonly TemporalRule[] = [
  {
    id: 'en.deictic.day+weekday',
    pattern: '(today|yesterday|tomorrow):deictic[,] [\\(]{weekday}[\\)]',
    example: 'He arrived [yesterday, Monday] at noon',
    counterExample: 'He arrived on Monday',
    read: deicticDay,
  },
  {
    id: 'en.deictic.day',
    pattern:
      '((yesterday|tomorrow|this|last):part {dayPart}|(today|yesterday|tomorrow):deictic|(tonight):night)',
    unlessAfter: '(usa)',
    unlessBefore: "('s|’s) (world|generation)",
    example: 'The council votes [tomorrow morning] on the plan',
    counterExample: 'this year',
    read: words => deicticDay({ ...words, deictic: words['deictic'] ?? words['part'] ?? words['night'] }),
  },
  {
    id: 'en.weekday.modified',
    pattern: '({modifier}|this past|early|late|earlier) {weekday}[ {dayPart}]',
    example: 'Talks resume [next Sunday] in Muscat',
    counterExample: 'Sunday best',
    read: (words, context) =>
      weekday(context.matched.startsWith('this past') ? { ...words, modifier: 'last' } : words, context.left),
  },
  {
    id: 'en.weekday.bare',
    pattern: '{weekday}[ {dayPart}]',
    unlessAfter: '(black|bloody|good|every|each)',
    unlessBefore: ' (telegraph|times|mail|post|express|mirror|league|herald)',
    example: 'Officials said [Thursday] that the road was open',
    counterExample: 'every Thursday',
    read: (words, context) => (/^\s*[A-Z]/.test(context.originalText) ? weekday(words, context.left) : null),
  },
  {
    id: 'en.period',
    pattern:
      '[{edge}[ ]|(earlier|later):within [in ]]{modifier} [(fiscal|financial|calendar|academic) ]{unit}',
    unlessBefore: '( {count:_} |{dash:_}old)',
    example: 'Exports fell [late last year] by a third',
    counterExample: 'the last two years',
    read: words => {
      const unit = words['unit'] ?? '';
      const isIdiom = /^(?:minute|hour|day|night)$/.test(unit) && /last/.test(words['modifier'] ?? '');
      return unit.endsWith('s') || unit === 'minute' || isIdiom ? null : period(words);
    },
  },
  {
    id: 'en.edge-of-period',
    pattern: 'the (beginning|start|middle|end):side of the (week|month|year|decade|century):unit',
    example: 'Work stops before [the end of the year] at both mines',
    counterExample: 'the end of the road',
    read: words => {
      const unit = englishUnits.valueOf(words['unit'] ?? '');
      const side = words['side'] === 'end' || words['side'] === 'middle' ? words['side'] : 'start';
      return unit === undefined ? null : offset(0, unit, { part: side });
    },
  },
  {
    id: 'en.ago',
    pattern: '{about:_}{count} {unit} (ago|earlier|later|from now):ago',
    example: 'The plant closed [three weeks ago] without notice',
    counterExample: 'three weeks of rain',
    read: ago,
  },
  {
    id: 'en.period.counted',
    pattern: '[the ](last|past|next|first|previous|coming|latest):side {count} {unit}',
    example: 'It rained over [the past five days] in Oran',
    counterExample: 'the past few people',
    read: words => {
      const side = words['side'] ?? '';
      const direction = /last|past|previous|latest/.test(side)
        ? 'past'
        : /next|coming/.test(side)
          ? 'future'
          : undefined;
      return countedUnits(words, direction);
    },
  },
  {
    id: 'en.vague.period',
    pattern: '(recent|past|coming|the past|the coming):side (years|months|weeks|days|decades):unit',
    example: 'Tourism grew in [recent years] there',
    counterExample: 'years of drought',
    read: words =>
      vague(/coming/.test(words['side'] ?? '') ? 1 : -1, englishUnits.valueOf(words['unit'] ?? '')),
  },
  {
    id: 'en.duration',
    pattern: '{about:_}{count}( |-){unit}[(-| )old]',
    unlessAfter: '(the last|the past|last|past|next|{digit:_}(.|,))',
    unlessBefore: '( ago|{dash:_}(a|to){dash:_})',
    example: 'He served [twenty-two months] in the navy',
    counterExample: 'a second chance',
    read: words => countedUnits(words),
  },
  {
    id: 'en.duration.several',
    lead: '(for|in|after|within|over) ',
    pattern: '(years|months|weeks|days|hours|decades|centuries):unit',
    example: 'They waited for [years] in camps',
    counterExample: 'school years end',
    read: words => {
      const unit = englishUnits.valueOf(words['unit'] ?? '');
      return unit === undefined ? null : duration('X', unit);
    },
  },
  {
    id: 'en.set',
    pattern: '(daily|weekly|monthly|quarterly|annually|annual|yearly|hourly|(each|every) ({unit}|{weekday}))',
    example: 'Buses leave [every Thursday] from the port',
    counterExample: 'every person',
    read: (words, context) => set(words, context.matched),
  },
  {
    id: 'en.clock',
    pattern:
      '({hourMinute:time}|{digits:clock}|(noon|midnight):named)[~(am|pm|a.m.|p.m.|a.m|p.m):half][ {zone:_}]',
    unlessAfter: '({digit:_}(:|.|,|/)|$)',
    unlessBefore: '(:|/|.){digit:_}',
    example: 'Polls close at [8:30 p.m. GMT] everywhere',
    counterExample: 'They won 8 matches',
    read: words => {
      const isBareNumber = words['clock'] !== undefined && words['half'] === undefined;
      return isBareNumber ? null : clock({ ...words, clock: words['clock'] ?? words['time'] });
    },
  },
  {
    id: 'en.vague.past',
    pattern: '(recently|lately|formerly|previously|the past|at the time)',
    unlessBefore: ' {count:_} ',
    example: 'The bank [recently] cut its rates',
    counterExample: 'a recent cut',
    read: () => vague(-1),
  },
  {
    id: 'en.vague.present',
    pattern: '(now|currently|at present|at the moment|at this time|nowadays)',
    unlessAfter: '(until|from)',
    example: 'The office is [currently] closed',
    counterExample: 'the current office',
    read: () => vague(0),
  },
  {
    id: 'en.vague.future',
    pattern: '(soon|the future|in the near future|the near future|shortly)',
    example: 'A deal may come [soon] enough',
    counterExample: 'future deals',
    read: () => vague(1),
  },
];
