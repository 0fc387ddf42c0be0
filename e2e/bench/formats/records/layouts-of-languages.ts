import { english, french, turkish } from './made-up-news.ts';
import type { Layout } from './layout.ts';

/** Spreadsheets of media monitors and dumps of sites whose columns are named in other languages than English. */
export const layoutsOfLanguages: readonly Layout[] = [
  {
    name: 'Media monitor, Arabic',
    format: 'csv',
    columns:
      'م: count\nالتاريخ: day-first -> published\nالوسيلة: outlet -> outlet\nالعنوان: title -> title\nالنص: text -> text\nالكاتب: author -> author\nالرابط: url -> url\nالتصنيف: category',
  },
  {
    name: 'Media monitor with a head',
    format: 'semicolons',
    preamble: 'تقرير الرصد الإعلامي;;;;;\r\nأعدته وحدة الرصد;;;;;\r\n',
    columns:
      'الرقم: count\nتاريخ النشر: arabic-day -> published\nالصحيفة: outlet -> outlet\nعنوان الخبر: title -> title\nنص الخبر: text -> text\nتاريخ الرصد: later-iso',
  },
  {
    name: 'Monitor, other words',
    format: 'csv',
    columns:
      'القسم: category\nالمصدر: outlet -> outlet\nتاريخ الخبر: compact -> published\nالعنوان الرئيسي: title -> title\nالملخص: lead -> text\nالتفاصيل: text -> text\nرابط الخبر: url -> url\nاللغة: language-name -> language',
  },
  {
    name: 'French press',
    format: 'semicolons',
    tongue: french,
    columns:
      'Titre: title -> title\nChapô: lead -> text\nTexte: text -> text\nDate de parution: day-first -> published\nJournal: outlet -> outlet\nAuteur: author -> author\nLien: url -> url\nRubrique: category',
  },
  {
    name: 'French base',
    format: 'json',
    tongue: french,
    columns:
      'identifiant: id\ntitre: title -> title\ncontenu: html -> text\ndate_publication: iso -> published\ndate_maj: later-iso\nsource: outlet -> outlet\nauteurs: authors -> author\nlangue: words',
  },
  {
    name: 'Turkish news',
    format: 'csv',
    tongue: turkish,
    columns:
      'Başlık: title -> title\nÖzet: lead -> text\nİçerik: text -> text\nTarih: day-first -> published\nKaynak: outlet -> outlet\nYazar: author -> author\nKategori: category\nBağlantı: url -> url',
  },
  {
    name: 'Turkish, plain letters',
    format: 'json-lines',
    tongue: turkish,
    columns:
      'haber_id: id\nbaslik: title -> title\nhaber_metni: text -> text\nyayin_tarihi: sql -> published\ngazete: outlet -> outlet\nlink: url -> url',
  },
  {
    name: 'Persian names',
    format: 'json',
    columns:
      'تیتر: title -> title\nمتن خبر: text -> text\nتاریخ انتشار: iso-day -> published\nخبرگزاری: outlet -> outlet\nخبرنگار: author -> author\nلینک خبر: url -> url',
  },
  {
    name: 'Spanish',
    format: 'csv',
    tongue: french,
    columns:
      'titular: title -> title\ncuerpo: text -> text\nfecha: day-first -> published\nmedio: outlet -> outlet\nautor: author -> author\nenlace: url -> url',
  },
  {
    name: 'German',
    format: 'semicolons',
    tongue: english,
    columns:
      'Titel: title -> title\nVorspann: lead -> text\nArtikeltext: text -> text\nDatum: day-first -> published\nZeitung: outlet -> outlet\nVerfasser: author -> author',
  },
  {
    name: 'Russian',
    format: 'json',
    tongue: english,
    columns:
      'заголовок: title -> title\nтекст: text -> text\nдата: iso-day -> published\nисточник: outlet -> outlet\nссылка: url -> url',
  },
  {
    name: 'Hebrew',
    format: 'csv',
    tongue: english,
    columns:
      'כותרת: title -> title\nתוכן: text -> text\nתאריך: day-first -> published\nמקור: outlet -> outlet\nקישור: url -> url',
  },
];
