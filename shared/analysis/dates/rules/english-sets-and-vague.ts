import { englishCountOf } from '../lexicon/english-counts.ts';
import {
  englishDayParts,
  englishMonths,
  englishSeasons,
  englishUnits,
  englishWeekdays,
} from '../lexicon/english-words.ts';
import { duration, durationValue, recurring, vague, yearlessMonth } from '../readings.ts';
import type { FoundWords, Reading, TemporalRule } from '../temporal-rule.ts';

const setValues: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  'bi-weekly': 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
};

const weekdayOfSet = (day: number): string => `XXXX-WXX-${day === 0 ? 7 : day}`;

/** «every Sunday», «Sunday nights», «Fridays». */
function weekdays(words: FoundWords): Reading | null {
  const day = englishWeekdays.valueOf(words['weekday'] ?? '');
  if (day === undefined) return null;
  const part = englishDayParts.valueOf((words['dayPart'] ?? '').replace(/s$/, '')) ?? '';
  return recurring(weekdayOfSet(day) + part, 'day');
}

function every(words: FoundWords): Reading | null {
  if (words['weekday'] !== undefined) return weekdays(words);
  const month = englishMonths.valueOf(words['month'] ?? '');
  if (month !== undefined) return recurring(yearlessMonth(month), 'month');
  const season = englishSeasons.valueOf(words['season'] ?? '');
  if (season !== undefined) return recurring(`XXXX-${season}`, 'season');
  const part = englishDayParts.valueOf(words['partAlone'] ?? '');
  if (part !== undefined) return recurring(`XXXX-XX-XX${part}`, 'vague');
  const unit = englishUnits.valueOf(words['unit'] ?? '');
  const n = words['other'] !== undefined ? 2 : englishCountOf(words['count'] ?? 'one');
  return unit === undefined || n === undefined ? null : recurring(durationValue(n, unit), 'vague');
}

/** Times that come again and again, and times that no date can be given. */
export const englishSetAndVagueRules: readonly TemporalRule[] = [
  {
    id: 'en.set.word',
    pattern:
      '(daily|nightly|weekly|biweekly|bi-weekly|fortnightly|monthly|quarterly|annually|annual|yearly|hourly)',
    unlessAfter: '(the|standard)',
    unlessBefore: ' (news|mail|telegraph|express|mirror|star|beast|show|caller|record|herald|times|post)',
    example: 'Buses leave [daily] from the port',
    counterExample: 'the Daily News',
    read: (_, { matched, originalText, left }) => {
      const isName = /^[A-Z]/.test(originalText) && /[a-z,]\s+$/.test(left);
      return isName ? null : recurring(setValues[matched] ?? 'P1D', 'vague');
    },
  },
  {
    id: 'en.set.every',
    pattern:
      '(each|every)[ and every][ ({count}|(other|second):other|single|passing|working|business|academic|fiscal|calendar)] ({unit}|{weekday}[ {dayPart}]|{month}|{season}|{dayPart:partAlone})',
    example: 'Buses leave [every Thursday] from the port',
    counterExample: 'every person',
    read: words => every(words),
  },
  {
    id: 'en.set.times',
    pattern:
      '{count:times} times( a | an | per | every | each |{dash:_}a{dash:_})[({count}|(other):other) ]{unit}',
    example: 'She runs [three times a week] before work',
    counterExample: 'three times a charm',
    read: words => every(words),
  },
  {
    id: 'en.set.once',
    pattern: '(once|twice)( a | an | per | every | each |{dash:_}a{dash:_})[({count}|(other):other) ]{unit}',
    example: 'She swims [twice a month] before work',
    counterExample: 'once a king',
    read: words => every(words),
  },
  {
    id: 'en.set.per',
    pattern: '(per|a|an) (day|week|month|year|hour|minute|night|second):unit',
    unlessAfter:
      '(half|quarter|for|in|within|than|about|over|nearly|almost|after|of|once|twice|such|not|times|as|is|was|been|has|had|have|{dash:_})',
    unlessBefore:
      "( ago| earlier| later| or | and |{dash:_}|('s|’s)| chance| before| after| for| when| of | that| in which| to | from)",
    example: 'The mine loses $3 million [a day] there',
    counterExample: 'for a day of rest',
    read: (words, { left }) => {
      const isRate =
        words['unit'] !== 'second' || /\d|metre|meter|mile|frame|kilomet|feet/.test(left.slice(-30));
      const unit = words['unit'] === 'second' ? 'second' : englishUnits.valueOf(words['unit'] ?? '');
      return !isRate || unit === undefined ? null : duration(1, unit);
    },
  },
  {
    id: 'en.set.weekdays',
    pattern: '{weekday}(s| (mornings|afternoons|evenings|nights):dayPart)',
    example: 'The market is held on [Sunday mornings] in spring',
    counterExample: 'on Sunday morning',
    read: weekdays,
  },
  {
    id: 'en.set.week-parts',
    lead: '(on|during) ',
    pattern: '(weekdays|weekends|week days)',
    example: 'The library is open on [weekdays] until late',
    counterExample: 'a weekday in May',
    read: (_, { matched }) => recurring(matched === 'weekends' ? 'XXXX-WXX-WE' : 'P1D', 'vague'),
  },
  {
    id: 'en.vague.past',
    pattern:
      '(recently|lately|formerly|previously|long ago|not long ago|some time ago|a while ago|a long time ago|a while back|a short time ago|the recent past|at the time|at that time|the past)',
    unlessAfter: '(to leave|of)',
    unlessBefore: '( (of|that|when|{count:_}|{unit:_}|tense|few|several|president)|{dash:_})',
    example: 'The bank [recently] cut its rates',
    counterExample: 'the past two people',
    read: () => vague(-1),
  },
  {
    id: 'en.vague.recent',
    pattern: '(recent)',
    unlessBefore: ' ({unit:_}|memory|history|times)',
    example: 'A [recent] poll put him ahead',
    counterExample: 'in recent memory',
    read: () => vague(-1),
  },
  {
    id: 'en.vague.present',
    pattern:
      '(right now|just now|now|currently|presently|at present|at the moment|at this time|at this point|nowadays|these days)',
    unlessAfter: '(every)',
    unlessBefore: '(( (famous|infamous|defunct|that|classic|ex|former))|{dash:_})',
    example: 'The office is [currently] closed',
    counterExample: 'now that it is closed',
    read: () => vague(0),
  },
  {
    id: 'en.vague.current',
    pattern: '(current)',
    unlessAfter: '(electric|alternating|direct|ocean|a|strong)',
    unlessBefore: '( ({unit:_}|{season:_})|{dash:_})',
    example: 'The [current] government is weak',
    counterExample: 'an ocean current',
    read: () => vague(0),
  },
  {
    id: 'en.vague.future',
    pattern:
      '(soon|in the near future|the near future|the not-too-distant future|the foreseeable future|the future|the coming days|shortly)',
    unlessAfter: '(as|too|how|so|very|pretty|of|for|of the)',
    unlessBefore: ' (as|enough|before|after|of)',
    example: 'A deal may come [soon], he said',
    counterExample: 'as soon as possible',
    read: () => vague(1),
  },
];
