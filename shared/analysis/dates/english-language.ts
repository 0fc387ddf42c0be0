import type { PatternLanguage } from './compile-pattern.ts';
import {
  englishCountSource,
  englishDayParts,
  englishEdges,
  englishModifiers,
  englishMonths,
  englishOrdinals,
  englishSeasons,
  englishUnits,
  englishWeekdays,
} from './lexicon/english-words.ts';

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
    count: englishCountSource,
    day: String.raw`\d{1,2}(?:st|nd|rd|th)?`,
    year: String.raw`(?:1[5-9]|20)\d{2}`,
    digits: String.raw`\d{1,2}`,
    two: String.raw`\d{2}`,
    digit: String.raw`\d`,
    hourMinute: String.raw`\d{1,2}:\d{2}`,
    dash: String.raw`[-‐‑‒–—−]`,
    about: String.raw`(?:(?:about|more than|less than|at least|nearly|almost|over|up to|some|roughly|around)\s+)?`,
    decadeWords: 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
    decadeDigits: String.raw`(?:1[5-9]|20)\d0(?:'|’)?s|(?:'|’)?[2-9]0s`,
    zone: '(?:gmt|utc|est|edt|et|pst|pdt|cet|cest|bst)',
    counted:
      'people|men|women|workers|employees|shares|jobs|miles|feet|tons|dollars|percent|troops|cases|homes|soldiers|votes|points|metres|meters|km|pounds|euros',
  },
};
