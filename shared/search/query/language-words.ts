import { foldText } from '#shared/text/normalise.ts';

/** Languages that an article can be found to be in: code, and names as they are typed; the first of each is shown. */
const languages: readonly (readonly [code: string, en: string, ar: string])[] = [
  ['ar', 'Arabic', 'العربية'],
  ['en', 'English', 'الإنجليزية'],
  ['fr', 'French', 'الفرنسية'],
  ['he', 'Hebrew', 'العبرية'],
  ['fa', 'Persian Farsi', 'الفارسية'],
  ['tr', 'Turkish', 'التركية'],
  ['ckb', 'Sorani Kurdish', 'السورانية الكردية'],
  ['ku', 'Kurmanji Kurdish', 'الكرمانجية الكردية'],
  ['ur', 'Urdu', 'الأردية الأوردية'],
  ['ps', 'Pashto', 'البشتوية البشتو'],
  ['sd', 'Sindhi', 'السندية'],
  ['ug', 'Uyghur', 'الأويغورية'],
  ['ru', 'Russian', 'الروسية'],
  ['uk', 'Ukrainian', 'الأوكرانية'],
  ['de', 'German', 'الألمانية'],
  ['es', 'Spanish', 'الإسبانية'],
  ['it', 'Italian', 'الإيطالية'],
  ['pt', 'Portuguese', 'البرتغالية'],
  ['nl', 'Dutch', 'الهولندية'],
  ['zh', 'Chinese', 'الصينية'],
  ['ja', 'Japanese', 'اليابانية'],
  ['ko', 'Korean', 'الكورية'],
  ['hi', 'Hindi', 'الهندية'],
  ['bn', 'Bengali', 'البنغالية'],
  ['pa', 'Punjabi', 'البنجابية'],
  ['gu', 'Gujarati', 'الغوجاراتية'],
  ['mr', 'Marathi', 'الماراثية'],
  ['or', 'Odia', 'الأودية'],
  ['ta', 'Tamil', 'التاميلية'],
  ['te', 'Telugu', 'التيلوغوية'],
  ['kn', 'Kannada', 'الكانادية'],
  ['ml', 'Malayalam', 'المالايالامية'],
  ['dv', 'Dhivehi', 'الديفيهية'],
  ['am', 'Amharic', 'الأمهرية'],
  ['yo', 'Yoruba', 'اليوروبية'],
  ['hy', 'Armenian', 'الأرمنية'],
  ['az', 'Azerbaijani', 'الأذربيجانية الأذرية'],
  ['ka', 'Georgian', 'الجورجية'],
  ['el', 'Greek', 'اليونانية'],
  ['sq', 'Albanian', 'الألبانية'],
  ['bg', 'Bulgarian', 'البلغارية'],
  ['be', 'Belarusian', 'البيلاروسية'],
  ['ro', 'Romanian', 'الرومانية'],
  ['sr', 'Serbian', 'الصربية'],
  ['hr', 'Croatian', 'الكرواتية'],
  ['sl', 'Slovenian', 'السلوفينية'],
  ['sk', 'Slovak', 'السلوفاكية'],
  ['cs', 'Czech', 'التشيكية'],
  ['pl', 'Polish', 'البولندية'],
  ['hu', 'Hungarian', 'المجرية'],
  ['lt', 'Lithuanian', 'الليتوانية'],
  ['lv', 'Latvian', 'اللاتفية'],
  ['et', 'Estonian', 'الإستونية'],
  ['fi', 'Finnish', 'الفنلندية'],
  ['sv', 'Swedish', 'السويدية'],
  ['no', 'Norwegian', 'النرويجية'],
  ['da', 'Danish', 'الدنماركية الدانماركية'],
  ['is', 'Icelandic', 'الآيسلندية'],
  ['ca', 'Catalan', 'الكتالونية'],
  ['eu', 'Basque', 'الباسكية'],
  ['ms', 'Malay', 'الملايوية'],
  ['tl', 'Tagalog', 'التاغالوغية'],
  ['th', 'Thai', 'التايلاندية'],
  ['lo', 'Lao', 'اللاوية'],
  ['vi', 'Vietnamese', 'الفيتنامية'],
  ['und', 'Unknown', 'مجهولة'],
];

/** Folded, without the article and the ending of the feminine: «عربي» is «العربية». */
const languageKey = (name: string): string =>
  foldText(name)
    .replace(/[\p{Cf}\s]/gu, '')
    .replace(/^ال(?=...)/, '')
    .replace(/ه$/, '');

const codesByKey = new Map<string, readonly string[]>();
for (const [code, en, ar] of languages)
  for (const name of [code, ...en.split(' '), ...ar.split(' ')])
    codesByKey.set(languageKey(name), [...(codesByKey.get(languageKey(name)) ?? []), code]);

/**
 * Codes of the languages that are called so in Arabic or English, or by their code; none where no language is. Kurdish, of
 * which articles are found to be in one of two, has both.
 */
export const languagesCalled = (name: string): readonly string[] => codesByKey.get(languageKey(name)) ?? [];

/** One word that a query calls a language by; its code where the language has no name here. */
export function languageWord(code: string, language: 'en' | 'ar'): string {
  const [, en = code, ar = code] = languages.find(([known]) => known === code) ?? [];
  return (language === 'en' ? en : ar).split(' ')[0] ?? code;
}
