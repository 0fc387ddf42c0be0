export interface Alphabet {
  /** Lower-case letters that ASCII lacks. */
  readonly letters: string;
  readonly script: 'latin' | 'cyrillic' | 'greek' | 'hebrew' | 'thai';
  /** An encoding that has these letters and whose letter pairs in this language are known. */
  readonly home: string;
}

const latin = (letters: string, home = 'windows-1252'): Alphabet => ({ letters, script: 'latin', home });
const central = (letters: string): Alphabet => latin(letters, 'windows-1250');
const baltic = (letters: string): Alphabet => latin(letters, 'windows-1257');
const southern = (letters: string): Alphabet => latin(letters, 'iso-8859-3');
const cyrillic = (letters: string): Alphabet => ({ letters, script: 'cyrillic', home: 'windows-1251' });
const commonCyrillic = 'абвгдежзиклмнопрстуфхцчш';

/** The letters that languages write and ASCII lacks, those of frequent borrowings included; by ISO 639-1 code. */
export const alphabets: Readonly<Record<string, Alphabet>> = {
  /** Of any language of western Europe. */
  western: latin('àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ'),
  en: latin('éèêëïöüçñâàôáí'),
  fr: latin('àâæçéèêëîïôœùûüÿ'),
  de: latin('äöüßéèàç'),
  es: latin('áéíñóúüç'),
  pt: latin('àáâãçéêíóôõúü'),
  it: latin('àèéìíîòóùú'),
  ca: latin('àçèéíïòóúü'),
  gl: latin('áéíñóúü'),
  nl: latin('áéëèïíóöúü'),
  sv: latin('åäöéàü'),
  da: latin('åæøéäöü'),
  no: latin('åæøéèêòóôä'),
  nn: latin('åæøéèêòóôä'),
  fi: latin('åäöšžé'),
  is: latin('áæéíðóöúýþ'),
  fo: latin('áæíðóøúý'),
  ga: latin('áéíóú'),
  cy: latin('âêîôûŵŷäëïöáéíóú'),
  br: latin('âêîôûñùüé'),
  eu: latin('ñçü'),
  id: latin('éè'),
  ms: latin('éè'),
  sq: latin('çë'),
  et: baltic('äõöüšž'),
  lv: baltic('āčēģīķļņšūžōŗ'),
  lt: baltic('ąčęėįšųūž'),
  pl: central('ąćęłńóśźż'),
  cs: central('áčďéěíňóřšťúůýž'),
  sk: central('áäčďéíĺľňóôŕšťúýž'),
  hu: central('áéíóöőúüű'),
  ro: central('ăâîşţșț'),
  hr: central('čćđšž'),
  bs: central('čćđšž'),
  sl: central('čšžćđ'),
  tr: latin('çğıöşüâîûİ', 'windows-1254'),
  eo: southern('ĉĝĥĵŝŭ'),
  mt: southern('ċġħżàèìòù'),
  vi: latin(
    'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ\u0300\u0301\u0303\u0309\u0323',
    'windows-1258',
  ),
  ru: cyrillic(`${commonCyrillic}йщъыьэюяё`),
  uk: cyrillic(`${commonCyrillic}йщьюяєіїґ`),
  be: cyrillic(`${commonCyrillic}йыьэюяёіў`),
  bg: cyrillic(`${commonCyrillic}йщъьюя`),
  sr: cyrillic(`${commonCyrillic}ђјљњћџ`),
  mk: cyrillic(`${commonCyrillic}ѓѕјљњќџѐѝ`),
  el: { letters: 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ', script: 'greek', home: 'windows-1253' },
  he: {
    letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת\u05b0\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bc',
    script: 'hebrew',
    home: 'windows-1255',
  },
  th: {
    letters: Array.from({ length: 0x5b }, (_, i) => String.fromCharCode(0xe01 + i)).join(''),
    script: 'thai',
    home: 'windows-874',
  },
};

/** The encodings that texts of a script come in, from the likeliest on: of two that give the same text the first is named. */
// prettier-ignore
export const encodingsOfScript: Readonly<Record<Alphabet['script'], readonly string[]>> = {
  latin: [
    'windows-1252', 'windows-1250', 'windows-1254', 'windows-1257', 'windows-1258', 'iso-8859-15', 'iso-8859-2',
    'iso-8859-16', 'iso-8859-3', 'iso-8859-4', 'iso-8859-10', 'iso-8859-13', 'iso-8859-14', 'macintosh', 'x-mac-ce',
    'x-mac-turkish', 'x-mac-icelandic', 'ibm850', 'ibm852', 'ibm858', 'ibm437', 'ibm857', 'ibm775', 'ibm860', 'ibm861',
    'ibm863', 'ibm865', 'viscii', 'tcvn',
  ],
  cyrillic: ['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic', 'ibm855', 'cp1125'],
  greek: ['windows-1253', 'iso-8859-7', 'x-mac-greek', 'ibm737', 'ibm869'],
  hebrew: ['windows-1255', 'iso-8859-8', 'ibm862'],
  thai: ['windows-874'],
};
