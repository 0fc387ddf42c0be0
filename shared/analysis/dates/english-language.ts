import type { PatternLanguage } from './compile-pattern.ts';
import { englishCountSource, englishOrdinals } from './lexicon/english-counts.ts';
import { englishHolidays } from './lexicon/english-holidays.ts';
import {
  englishDayParts,
  englishEdges,
  englishModifiers,
  englishMonths,
  englishSeasons,
  englishUnits,
  englishWeekdays,
} from './lexicon/english-words.ts';
import { europeanWeekdays } from './lexicon/european-weekdays.ts';
import { otherMonths } from './published-date-months.ts';

/** The words from which the English rules are built. */
export const englishLanguage: PatternLanguage = {
  letters: String.raw`a-z\u00c0-\u024f`,
  lead: '',
  slots: {
    weekday: englishWeekdays.source,
    anyWeekday: String.raw`${englishWeekdays.source}|(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)`,
    month: englishMonths.source,
    unit: englishUnits.source,
    modifier: englishModifiers.source,
    dayPart: englishDayParts.source,
    edge: englishEdges.source,
    season: englishSeasons.source,
    ordinal: englishOrdinals.source,
    holiday: englishHolidays.source,
    count: englishCountSource,
    day: String.raw`\d{1,2}(?:st|nd|rd|th)?`,
    year: String.raw`(?:1[5-9]|20)\d{2}`,
    anyYear: String.raw`\d{1,4}`,
    beforeChrist: String.raw`(?:b\.c\.(?:\s?e\.)?|bce?|before\s+(?:christ|the\s+common\s+era))`,
    digits: String.raw`\d{1,2}`,
    two: String.raw`\d{2}`,
    four: String.raw`\d{4}`,
    digit: String.raw`\d`,
    letter: String.raw`[a-z]`,
    word: String.raw`[a-z]+`,
    hourMinute: String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?`,
    dash: String.raw`[-‐‑‒–—−]`,
    about: String.raw`(?:(?:about|more than|less than|fewer than|at least|nearly|almost|over(?!\s+the\s)|up to|some|roughly|around|approximately|only|just over|just under|just|well over|as many as|as long as|as little as|no more than|the better part of|close to)\s+)?`,
    decadeWords: 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
    decadeDigits: String.raw`(?:1[5-9]|20)\d0(?:'|’)?s|(?:'|’|‘)?[2-9]0(?:'|’)?s`,
    hourWord: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
    half: String.raw`(?:am|pm|[ap]\.\s?m\.?|o'clock|o’clock|noon)`,
    zone: String.raw`(?:(?:gmt|utc|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|cet|cest|bst|ist|jst|msk)|(?:eastern|central|mountain|pacific|local|greenwich mean|moscow|london|new york)(?:\s+(?:standard|daylight))?(?:\s+time)?)`,
    counted:
      'people|men|women|workers|employees|shares|jobs|miles|feet|tons|dollars|percent|troops|cases|homes|soldiers|votes|points|metres|meters|km|kilometers|kilometres|pounds|euros|students|children|acres|units|seats|members|protesters|deaths|cars|houses|families|barrels|companies|schools|hours|calories|tonnes|residents|passengers|refugees|victims|voters',
  },
};

/** The words from which the rules for the other languages of Europe are built. */
export const europeanLanguage: PatternLanguage = {
  ...englishLanguage,
  slots: {
    ...englishLanguage.slots,
    europeanMonth: otherMonths.source,
    europeanWeekday: europeanWeekdays.source,
  },
};
