import { foldWords } from './article-frame.ts';

/** What a page of several reports calls itself; folded. */
const digestName =
  /(?:^| )(?:(?:ال)?(?:موجز|نشره|مختصرات)|(?:ابرز|اهم|احدث|اخر) (?:ال)?(?:اخبار|عناوين|انباء|احداث|تقارير|مقالات)|(?:ابرز|اهم) ما (?:نشر|ورد|جاء|كتب|تناول)\p{L}* ?(?:في )?(?:ال)?(?:صحف|صحافه|اعلام)|حصاد (?:ال)?(?:يوم|اسبوع|شهر|اخبار|صحف|صحافه|مساء|صباح)|(?:عناوين|اقوال|قراءه في|جوله (?:في|علي)) (?:ال)?(?:صحف|صحافه)|جوله (?:ال)?(?:صحافه|صحف|صحفيه|اخباريه|اخبار)|(?:رصد|تقرير|ملف|ملخص) (?:ال)?(?:صحفي|صحافي|اعلامي|اخباري|صحف|صحافه|اخبار)|قصاصات|news ?(?:digest|letter|briefs?|bulletin|summary|roundup|round up|review|clippings)|newsletter|digest|(?:morning|evening|daily|weekly|news) (?:brief|briefing|roundup|round up|summary|bulletin|headlines)|(?:press|media) (?:review|clippings|digest)|top (?:stories|headlines)|revue de (?:la )?presse|lettre d information|infolettre|bulletin d information|l essentiel de l actualite|en bref|presseschau|nachrichtenuberblick)(?: |$)/u;

/** True for the name of a page that holds several reports: «موجز الأخبار», «Press review». */
export const isDigestName = (name: string): boolean => digestName.test(foldWords(name.slice(0, longestName)));

const liveName =
  /(?:^| )(?:لحظه بلحظه|اولا باول|تغطيه (?:حيه|مباشره|مستمره|متواصله)|(?:بث|تحديث|تحديثات|متابعه) (?:مباشر|مباشره|حيه|مستمره)|اخر (?:التطورات|المستجدات)|live|liveblog|liveticker|as it happened|minute by minute|en direct|minuto a minuto)(?: |$)|^مباشر /u;

/** True for what stands over entries about one story, each of its hour. */
export const isLiveName = (name: string): boolean => liveName.test(foldWords(name.slice(0, longestName)));

/** Longer is no name. */
const longestName = 300;

/** The words of which names of digests are made; folded. */
const common =
  /^(?:(?:ال)?(?:موجز|نشره|اخبار|اخباريه|اخباري|حصاد|جوله|رصد|تقرير|ملف|ملخص|صحف|صحافه|صحفي|صحفيه|يوم|يوميه|يومي|صباح|صباحيه|مساء|مساييه|اسبوع|اسبوعيه|اسبوعي|عناوين|انباء)|ابرز|اهم|من|في|news|daily|weekly|morning|evening|press|media|digest|newsletter|brief|briefing|bulletin|review|roundup|the|revue|de|presse)$/u;

/** True for a name of which something is left without the words that any digest bears. */
export const isOwnName = (name: string): boolean =>
  !/\p{N}/u.test(name) &&
  foldWords(name)
    .split(' ')
    .some(word => word !== '' && !common.test(word));
