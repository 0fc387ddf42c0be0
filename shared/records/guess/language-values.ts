import { foldText } from '#shared/text/normalise.ts';

/** Names of languages as files write them, with their codes (ISO 639-1); codes of three letters are ISO 639-2. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'arabic|arabe|arabo|arapça|arabisch|árabe|العربية|عربي|عربية|اللغة العربية|عربی|ara|арабский|ערבית',
    en: 'english|anglais|inglés|inglese|ingilizce|englisch|inglês|الإنجليزية|إنجليزي|إنجليزية|انگلیسی|eng|английский|אנגלית',
    fr: 'french|français|francés|francese|fransızca|französisch|francês|الفرنسية|فرنسي|فرنسية|fra|fre|французский',
    es: 'spanish|espagnol|español|spagnolo|ispanyolca|spanisch|espanhol|الإسبانية|إسباني|إسبانية|spa|испанский',
    de: 'german|allemand|alemán|tedesco|almanca|deutsch|alemão|الألمانية|ألماني|ألمانية|deu|ger|немецкий',
    tr: 'turkish|turc|turco|türkçe|türkisch|التركية|تركي|تركية|tur|турецкий',
    fa: 'persian|farsi|persan|persa|farsça|persisch|الفارسية|فارسي|فارسية|فارسی|fas|per|персидский',
    he: 'hebrew|hébreu|hebreo|ebraico|ibranice|hebräisch|العبرية|عبري|عبرية|heb|iw|иврит|עברית',
    ru: 'russian|russe|ruso|russo|rusça|russisch|الروسية|روسي|روسية|rus|русский|רוסית',
    it: 'italian|italien|italiano|italyanca|italienisch|الإيطالية|ita',
    pt: 'portuguese|portugais|português|portekizce|البرتغالية|por',
    ur: 'urdu|الأردية|اردو|urd',
    ku: 'kurdish|kurde|kürtçe|الكردية|kur|ckb',
    zh: 'chinese|chinois|الصينية|zho|chi',
  }).flatMap(([code, list]) => list.split('|').map(name => [foldText(name), code] as const)),
);

const codes = new Set([
  ...names.values(),
  ...'uk pl nl sv el hi bn id ja ko ro cs hu fi da no ps ms sw'.split(' '),
]);

/** The code of a language that is named or coded; null for anything else. */
export function languageOfName(value: string): string | null {
  const folded = foldText(value).trim();
  const code = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/.exec(folded)?.[1];
  if (code !== undefined && codes.has(code)) return code;
  return names.get(folded) ?? null;
}

export const isLanguageName = (value: string): boolean => languageOfName(value) !== null;
