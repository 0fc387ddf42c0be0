import { wordList } from './lexicon/word-list.ts';

/** Month names of other languages in which pages of the region print dates: French, German, Spanish, Italian, Portuguese, Turkish; and of Hebrew, with «in» before them or without it. */
export const otherMonths = wordList<number>([
  [1, 'janvier, janv, janv., januar, jänner, enero, gennaio, janeiro, ocak, ינואר, בינואר'],
  [2, 'février, févr, févr., fevrier, februar, febrero, febbraio, fevereiro, şubat, subat, פברואר, בפברואר'],
  [3, 'mars, märz, maerz, marzo, março, marco, mart, מרץ, במרץ, מרס, במרס'],
  [4, 'avril, avr, avr., abril, aprile, nisan, אפריל, באפריל'],
  [5, 'mai, mayo, maggio, maio, mayıs, mayis, מאי, במאי'],
  [6, 'juin, juni, junio, giugno, junho, haziran, יוני, ביוני'],
  [7, 'juillet, juil, juil., juli, julio, luglio, julho, temmuz, יולי, ביולי'],
  [8, 'août, aout, agosto, ağustos, agustos, אוגוסט, באוגוסט'],
  [9, 'septembre, sept, sept., septiembre, settembre, setembro, eylül, eylul, ספטמבר, בספטמבר'],
  [10, 'octobre, oct, oct., oktober, octubre, ottobre, outubro, ekim, אוקטובר, באוקטובר'],
  [11, 'novembre, nov, nov., noviembre, novembro, kasım, kasim, נובמבר, בנובמבר'],
  [
    12,
    'décembre, déc, déc., decembre, dezember, diciembre, dicembre, dezembro, aralık, aralik, דצמבר, בדצמבר',
  ],
]);

/** Months of the Solar Hijri calendar by their names in Iran and in Afghanistan. */
export const solarHijriMonths = wordList<number>([
  [1, 'فروردین، حمل'],
  [2, 'اردیبهشت، ثور'],
  [3, 'خرداد، جوزا'],
  [4, 'تیر، سرطان'],
  [5, 'مرداد، امرداد، اسد'],
  [6, 'شهریور، سنبله'],
  [7, 'مهر، میزان'],
  [8, 'آبان، عقرب'],
  [9, 'آذر، قوس'],
  [10, 'دی، جدی'],
  [11, 'بهمن، دلو'],
  [12, 'اسفند، حوت'],
]);

/** Days of the week in the other languages of these months; folded alternatives. */
export const otherWeekdays =
  "(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|pazartesi|pazar|sal[ıi]|çarşamba|perşembe|cumartesi|cuma|(?:يك|دو|سه|چهار|پنج)? ?شنبه|יום\\s+(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|[א-ו]'?)";
