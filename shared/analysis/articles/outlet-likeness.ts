import { isEnglishFirstName } from '#shared/analysis/entities/english-gender.ts';
import { givenWeight, isFamilyName, isTitle } from '#shared/analysis/entities/name-lexicon.ts';
import { isOrdinaryWord } from '#shared/analysis/entities/ordinary-words.ts';
import { isDemonym } from '#shared/analysis/entities/place-gazetteer.ts';
import { mediaNames } from '#shared/analysis/entities/tables/media.ts';
import { foldText } from '#shared/text/normalise.ts';
import { isKnownPlace } from './known-place.ts';
import { isRole, isSectionName, looksLikeOutlet, looksLikePeople, readsAsText } from './name-lines.ts';
import { isPaperTitle } from './outlet-names.ts';
import { weekdayNames } from './weekday-names.ts';

/**
 * How surely a bare name is an outlet's: `named` by its own words, wherever names stand; `likely` where nothing speaks
 * against it, as it is no known place, no person, no section: for a name that returns beside one day after another.
 */
export type OutletLikeness = 'named' | 'likely' | null;

const longestName = 40;
const mostWords = 4;

const media = new Set(mediaNames.split('|').map(name => foldText(name)));

/** Kinds of texts and parts of a paper that pages print where others print their name; folded. */
const genre =
  /^(?:ال)?(?:تقرير|تقارير|تحقيق|تحقيقات|تحليل|تحليلات|مقال|مقاله|مقالات|خبر|اخبار|راي|اراء|كلمه|قصه|قصص|حوار|حوارات|مقابله|مقابلات|لقاء|ملف|ملفات|فيديو|صور|صوره|خاص|عاجل|متابعه|متابعات|ترجمه|اعداد|كتابه|بيان|بيانات|رساله|رسايل|زاويه|عمود|شعر|نص|نصوص|قسم|صفحه|عدد|نشر|نشره|تاريخ|افتتاحيه|رياضه|سياسه|اقتصاد|ثقافه|فن|فنون|فنيات|محليات|محلي|دوليات|دولي|عربي|عربيات|عالمي|منوعات|حوادث|مجتمع|صحه|تعليم|تكنولوجيا|علوم|بييه|سياحه|دين|اسلاميات|قضايا|شوون|اسره|مراه|ملاعب|كره|سوق|اسواق|بورصه|طقس|اولي|اخيره|ريسيه|رييسيه|مشهد|دوري|كاس|بطوله|مباشر|تنبيه|اعلان|مصدر|كاتب|مراسل|محرر|تصوير|تعليق|تعليقات|قراءه|مشاهده|مشاهدات|دقيقه|دقايق|وقت|منذ|اخر|تحديث|طباعه|مشاركه|حفظ|نسخ|استماع|news|sports?|politics|business|opinions?|world|editorials?|culture|economy|health|science|technology|features?|analysis|comment|letters|local|international|national|print|share|updated?|published|staff|admin|video|photos?|interview|report|breaking|exclusive|actualite|actualités|société|politique|économie|culture|gündem|spor|ekonomi|dünya|siyaset|haberler|sağlık|tarih|date)(?:\s|$)/;

const weekday = new RegExp(`^(?:يوم|${weekdayNames}|יום .+)$`);

/** Nouns that announce where something is; folded. */
const placeHead =
  /^(?:ال)?(?:مدينه|بلده|قريه|ضاحيه|محافظه|مقاطعه|ولايه|منطقه|اقليم|ريف|حي|مخيم|قضاء|ناحيه|جزيره|وادي|جبل|جبال|تل|تله|بير|دير|بيت|كفر|راس|خان|برج|بني|شمال|جنوب|شرق|غرب|وسط|شارع|ساحه|معبر|مطار|ميناء|بحر|ضفه|حدود|الي|new|north|south|east|west|san|santa|saint|st|los|las|fort|port|mount|tel|beit|kfar|city)(?:\s|$)/;

/** Words that end or carry the names of newspapers in other languages; folded. */
const foreignOutlet =
  /(?:^|\s|-)(?:gazete(?:si)?|posta(?:sı)?|haber(?:i|ler|leri)?|ajans(?:ı)?|dergi(?:si)?|journal|quotidien|presse|tribune|courrier|dépêche|gazette|matin|zeitung|tagblatt|tageblatt|rundschau|anzeiger|spiegel|diario|periódico|periodico|jornal|folha|giornale|corriere|gazzetta|notizie|noticias|actualités|times|post|herald|mail|mirror|observer|monitor|review|guardian|gazette|chronicle|telegraph|independent|examiner|courier|bulletin|dispatch|ledger|inquirer|advertiser|weekly|daily|news|press|magazine)(?:$|\s)/;

/** Newspapers of the region and beyond that are called by one word in other languages; folded. */
const foreignTitles =
  /^(?:cumhuriyet|h[uü]rriyet|milliyet|sabah|s[oö]zc[uü]|evrensel|birg[uü]n|habert[uü]rk|yenişafak|yeni şafak|libération|liberation|mediapart|haaretz|ynet|maariv|globes|asharq al-awsat|arab news|orient xxi|middle east eye|daily sabah|hespress|dawn|tehran times|kayhan|politico|axios|newsweek|euronews|corriere|repubblica|handelsblatt)$/;

const outletArticle =
  /^(?:(?:the|le|la|les|el|die|der|das|il) |al-|l['’]|al (?=(?:jazeera|jadeed|arabiya|quds|bayan|ahram|hayat|akhbar|watan|khaleej|mayadeen|manar|hurra|ghad|rai|masry|shorouk|sharq|araby|sabah|ayyam|anbaa?|nahar|riyadh|dustour|ittihad|madina)(?:\s|$)))(?=\S{3})/;
/** Places whose names begin with an article as those of newspapers do; folded. */
const articlePlaces =
  /^(?:the (?:hague|gambia|bronx|netherlands|philippines|vatican)|la (?:haye|mecque|havane|paz|valette|marsa|goulette|réunion|rochelle|manouba)|le (?:caire|cap|havre|mans|kef|touquet|bardo)|el (?:paso|alamein|oued|jadida|salvador|eulma|harrach|hamma|kef|tarf|bayadh)|al (?:ain|khobar|hoceima)|al-(?:hasakah?|raqqah?|quds|khobar|bab|qaim|arish|mukalla|hudaydah?|hodeidah?|ain))(?:$|\s)/;
const foreignPlaces =
  /^(?:beyrouth|alger|tunis|rabat|damas|bagdad|caire|londres|bruxelles|genève|genf|athènes|nicosie|jérusalem|moscou|pékin|kairo|beirut|bagdad|istanbul|ankara|izmir|kahire|şam|bağdat|beyrut|lefkoşa|kudüs|washington|nouakchott|tripoli|oran|constantine|sfax|sousse|marrakech|fès|tanger|casablanca|vienne|wien|rome|roma|madrid|gaza|gazze|new york)$/;

/** Hebrew has neither capitals nor lists here: the nouns that newspapers are called by, or a definite noun after another. */
const hebrewOutlet =
  /^(?:קול|ידיעות|חדשות|עיתון|אתר|ערוץ|רשת|זמן|דבר|מגזין|שבועון|מקומון|ישראל|כל|גלי|רדיו|סוכנות) \S+(?: \S+)?$|^(?:הארץ|מעריב|גלובס|כלכליסט|וואלה|הצופה|במחנה|ynet)(?: .{2,12})?$|^\S{2,} (?!(?:הלוי|הכהן|הורוביץ|הראל|הרצוג|הררי)$)ה[א-ת]{3,}$/;

const isDefinite = (word: string): boolean => /^ال[\u0621-\u064a]{3,}$/.test(word);

const isNamePart = (word: string): boolean =>
  givenWeight(word) > 1 || givenWeight(word.replace(/^ال/, '')) > 2 || isFamilyName(word);

/** Titles of papers that make the name of a place or a state with an adjective: «الجمهورية اليمنية». */
const placeTitles = /^(?:الجمهوريه|الصحراء|الاتحاد|المملكه|المغرب|القدس|العاصمه|المدينه|الشرق|البحر|الخليج)$/;

/** «الرأي الأردنية», «الشروق التونسية», «بيان اليوم»: the title of a paper and whose it is. */
function isTitleOfCountry(words: readonly string[]): boolean {
  for (let length = words.length - 1; length > 0; length--) {
    const title = words.slice(0, length).join(' ');
    const rest = words.slice(length);
    if ((!media.has(title) && !isPaperTitle(title)) || placeTitles.test(title)) continue;
    if (
      rest.every(
        word =>
          (isDemonym(word) && !/^ال(?:عربي|اوروبي|غربي)ه?$/.test(word)) ||
          /^(?:نت|اونلاين|الجديد|الجديده|العام|الدوليه|اليوميه)$/.test(word),
      )
    )
      return true;
  }
  return false;
}

function arabicLikeness(text: string, folded: string): OutletLikeness {
  const words = folded.split(/\s+/);
  if (placeHead.test(folded) || isKnownPlace(text)) return null;
  const isOfToday = words.length === 2 && words[1] === 'اليوم' && isKnownPlace(words[0] ?? '');
  if (isOfToday || (words.length === 1 && media.has(folded))) return 'named';
  const bare = words.length > 1 ? folded.replace(/ اليوم$/, '') : folded;
  if (readsAsText(bare) || words.some(word => isNamePart(word) || isTitle(word) || word.length < 3))
    return null;
  // Several words without an article are a person's name or a village's; everyday words with one tell of what is reported.
  if (words.length > 1)
    return words.length <= 3 && words.every(isDefinite) && !words.every(isOrdinaryWord) ? 'likely' : null;
  if (givenWeight(folded) > 0) return null;
  return isDefinite(folded) || !isOrdinaryWord(folded) ? 'likely' : null;
}

function latinLikeness(text: string, folded: string): OutletLikeness {
  if (!/^\p{Lu}/u.test(text) || articlePlaces.test(folded) || foreignPlaces.test(folded)) return null;
  const bare = folded.replace(outletArticle, '');
  const words = bare.split(/\s+/);
  if (!/^(?:the|le|la|les|el|die|der|das) /.test(folded) && (placeHead.test(folded) || isKnownPlace(text)))
    return null;
  const rest = text.slice(text.length - bare.length);
  const isCapitalised = rest
    .split(/\s+/)
    .every(word => /^(?:\p{Lu}|\d|(?:of|de|du|des|d['’]|and|et|ve|del|della)(?=$|\p{Lu}))/u.test(word));
  if (!isCapitalised || (isEnglishFirstName(words[0] ?? '') && words.length > 1 && bare === folded))
    return null;
  if (bare !== folded || (words.length > 1 && foreignOutlet.test(folded))) return 'named';
  return words.length === 1 && bare.length >= 4 && !isEnglishFirstName(bare) ? 'likely' : null;
}

/** What speaks for a bare name being an outlet's, by its words alone; null for a place, a person, a section, a sentence. */
export function outletLikeness(text: string): OutletLikeness {
  if (text.length > longestName || text.length < 3 || !/^[\p{L}\p{M}\p{N}\s.'’&-]+$/u.test(text)) return null;
  const folded = foldText(text).trim();
  const words = folded.split(/\s+/);
  if (isPaperTitle(folded) || foreignTitles.test(folded) || isTitleOfCountry(words)) return 'named';
  if (words.length > mostWords || isSectionName(folded) || isRole(text) || looksLikePeople(text)) return null;
  if (looksLikeOutlet(text)) return 'named';
  if (genre.test(folded) || weekday.test(folded) || /\d{3}/.test(folded)) return null;
  if (/[\u0621-\u064a]/.test(folded)) return arabicLikeness(text, folded);
  if (/[א-ת]/.test(folded)) return hebrewOutlet.test(folded) ? 'named' : null;
  return latinLikeness(text, folded);
}
