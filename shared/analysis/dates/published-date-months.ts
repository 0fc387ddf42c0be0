import { wordList } from './lexicon/word-list.ts';

/** Month names of other European languages in which pages of the region print dates: French, German, Spanish, Italian, Portuguese, Turkish. */
export const europeanMonths = wordList<number>([
  [1, 'janvier, janv, janv., januar, jänner, enero, gennaio, janeiro, ocak'],
  [2, 'février, févr, févr., fevrier, februar, febrero, febbraio, fevereiro, şubat, subat'],
  [3, 'mars, märz, maerz, marzo, março, marco, mart'],
  [4, 'avril, avr, avr., abril, aprile, nisan'],
  [5, 'mai, mayo, maggio, maio, mayıs, mayis'],
  [6, 'juin, juni, junio, giugno, junho, haziran'],
  [7, 'juillet, juil, juil., juli, julio, luglio, julho, temmuz'],
  [8, 'août, aout, agosto, ağustos, agustos'],
  [9, 'septembre, sept, sept., septiembre, settembre, setembro, eylül, eylul'],
  [10, 'octobre, oct, oct., oktober, octubre, ottobre, outubro, ekim'],
  [11, 'novembre, nov, nov., noviembre, novembro, kasım, kasim'],
  [12, 'décembre, déc, déc., decembre, dezember, diciembre, dicembre, dezembro, aralık, aralik'],
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
