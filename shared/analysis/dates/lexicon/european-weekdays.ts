import type { Weekday } from '#shared/domain/article/temporal-expression.ts';
import { wordList } from './word-list.ts';

/** Days of the week in French, Spanish, German, Turkish, Italian and Portuguese. */
export const europeanWeekdays = wordList<Weekday>([
  [0, 'dimanche, domingo, sonntag, pazar, domenica'],
  [1, 'lundi, lunes, montag, pazartesi, lunedì, segunda-feira'],
  [2, 'mardi, martes, dienstag, salı, martedì, terça-feira'],
  [3, 'mercredi, miércoles, miercoles, mittwoch, çarşamba, mercoledì, quarta-feira'],
  [4, 'jeudi, jueves, donnerstag, perşembe, giovedì, quinta-feira'],
  [5, 'vendredi, viernes, freitag, cuma, venerdì, sexta-feira'],
  [6, 'samedi, sábado, sabado, samstag, sonnabend, cumartesi, sabato'],
]);
