import { foldText } from '#shared/text/normalise.ts';
import { feminineOpening } from './feminine-opening.ts';

const bounded = (words: string): string => {
  const alternatives = words
    .split('،')
    .map(word => foldText(word.trim()).replace(/ /g, String.raw`\s+`))
    .join('|');
  return String.raw`(?<![\u0621-\u064a])(?:و|ف)?(?:${alternatives})(?![\u0621-\u064a])`;
};

/** Names and nouns that begin as a verb with the future particle does, without its letter: «سنة», «سيارة», «سيرغي», «ستيفن». */
const noFutureVerb = [
  String.raw`نه|نو|نت|ته|ت(?:ين|ون)(?![\u0621-\u064a])|يون|يار|يد(?:ه|ات|ي|ني|رو)?(?![\u0621-\u064a])|يطر|ياس|ياح|ياق|ينم|ينا(?:ء|ري)|تاد|تار|يول|يرا|يره|يف(?:ه|ي|ا)?(?![\u0621-\u064a])|نغاف|يسي`,
  String.raw`ي(?:رغي|رجي|باستي|سكا|لفا|لفي|لين|مون|مي|منز|نغ|نت|رل|بري)(?![\u0621-\u064a])|ي(?:باستي|رغيه|فاست)`,
  String.raw`ت(?:ريت|راسبو|راتفور|رازبو|اند|انفور|انلي|الين|وكه|وديو|يف|يوار|ورم|رلين|يل(?:ا|ي)?(?![\u0621-\u064a])|يرلين)`,
  // No verb ends or goes on so: «سيندهو», «سيميوني».
  String.raw`[يتن][\u0621-\u064a]{3,}و(?![\u0621-\u064a])|[يتن][\u0621-\u064a]+يو`,
].join('|');

/** A verb with the future particle. */
const futureVerb = String.raw`(?<![\u0621-\u064a])[وف]?س(?!${noFutureVerb})[يتن][\u0621-\u064a]{3,}`;

const futureWords = bounded(
  'سوف، لن، سيصل، ستصل، سيحل، ستحل، سيقع، ستقع، سيقف، ستقف، سيتم، ستتم، سيرد، سترد، سيضم، ستضم، سيبث، ستبث، سيمر، ستمر، سيظل، ستظل، سيجد، ستجد، سيضع، ستضع، المقرر، المقررة، المنتظر، المنتظرة، المتوقع، المتوقعة، المرتقب، المرتقبة، المفترض، المزمع، المرجح، اعتبارا، ابتداء، بدءا، موعد، موعدا، مواعيد، استعدادا، إضراب، إضرابا، ينطلق، تنطلق، يبدأ، تبدأ، يقام، تقام، تنظم، ينظم، يفتتح، تفتتح، يستضيف، تستضيف، يحتضن، تحتضن، يعقد، تعقد، يواجه، تواجه، يلتقي، تلتقي، يلعب، تلعب، يستقبل، تستقبل، مهلة، تنتهي، ينتهي، يعتزم، تعتزم، يستأنف، تستأنف، مرشحة، غدا، تدور، يدور، تجرى، تجري، يجرى، يشرع، تشرع، يلاقي، تلاقي، يفتح، تفتح، بداية من، انطلاقا من، برنامج، المبرمجة، المبرمج، القادم، القادمة، المقبل، المقبلة، تعيينات، رزنامة',
);

const pastWords = bounded(
  'قال، قالت، أعلن، أعلنت، أكد، أكدت، ذكر، ذكرت، أضاف، أضافت، أوضح، أوضحت، أفاد، أفادت، صرح، صرحت، كشف، كشفت، كان، كانت، أدلى، أدلت، نشر، نشرت، نقلت، شهد، شهدت، منذ، عقب، إثر، بعدما، بعد أن، بسبب وقوع، وقع، وقعت، وصل، وصلت، التقى، التقت، بحث، بحثت، دعا، دعت، أدان، أدانت، قتل، قتلت، أصيب، اعتقلت، أوقفت، بدأ، بدأت، عقد، عقدت، انطلق، انطلقت، تم، جرى، جرت، رفض، رفضت، اتهم، اتهمت، نفى، نفت، شدد، شددت، حذر، حذرت، طالب، طالبت، تعهد، تعهدت، أصدر، أصدرت، فاز، فازت، خسر، خسرت، تعادل، تعادلت، تأهل، تأهلت، توقف، توقفت، تغلب، تغلبت، هزم، أسفر، أسفرت، تسبب، تسببت، سقط، سقطت، أودى، أودت، استمر، استمرت، تواصلت، ظلت، بقي، بقيت، امتد، امتدت، دام، دامت، ردا على، على خلفية، لقي، هاجم، هاجمت، استهدف، استهدفت، شن، شنت، أطلق، أطلقت، ظهر، ظهرت، لجأ، لجأت، طلب، طلبت، توفي، توفيت، اندلع، اندلعت، غادر، غادرت، رصدت',
);

/** A sentence that opens with a verb in the imperfect announces; names and nouns with that first letter are left out. */
const openingImperfect = String.raw`(?:^|[.؟?!\n])\s*(?:و|كما\s+)?ي(?!وم|وني|ولي|نا|سار|من(?![\u0621-\u064a])|مين|هود|عتبر|اتي|حتل|امل|ذكر|شار|شير|قول|ري(?![\u0621-\u064a])|ضيف|وكد|وضح|عد(?![\u0621-\u064a])|بلغ|عود|مثل|عاني|واصل|عيش|عمل|عتقد|بدو|كشف|كون|مكن|جب(?![\u0621-\u064a])|حمل|اسر|حيي)[\u0621-\u064a]{2,6}(?![\u0621-\u064a])`;

/** What is decided or announced lies ahead: «قرر … تأجيل الجلسة إلى», «دعا إلى إقامة …». The cue ends with the noun. */
const decidedPlan =
  /(?<![\u0621-\u064a])[وف]?(?:قررت?|تقرر|دعا|دعت|اتفقت?|تعتزم|اعلنت?)(?![\u0621-\u064a])[^.؟?!\n]{0,70}?\s[بل]?(?:تاجيل|عقد|استيناف|اقامه|تنظيم|تعليق|نقل|اجراء|انقطاع|تسليط|فتح|غلق|اغلاق)(?![\u0621-\u064a])/g;

/** The far end of a stretch: «إلى يوم الأحد», «حتى الجمعة». */
const farEnd = /(?:^|\s)(?:الي|حتي|لغايه|الي غايه)\s+(?:غايه\s+)?$/;

/** The clause of what somebody said, that begins with «إن»; the verb of saying stands before it. */
const reportedClause = /^.*(?<![\u0621-\u064a])[بفو]?ان(?:ه|ها|هم|هما|نا|ني)?(?=\s)/s;

/** The near end of a stretch: with it, the far end says nothing of which way the whole lies. */
const nearEnd = /(?<![\u0621-\u064a])[وف]?(?:من|منذ|بين)\s/;

/** What comes right after the day that its event did: «هجوم السبت أودى بحياة عشرات». */
const deedAfter =
  /^[\s،,]*(?:(?:الذي|التي)\s+)?(?:اودي|اودت|اسفر|اسفرت|ادي|ادت|خلفت|راح|اوقع|اوقعت|اصاب|اصابت)(?![\u0621-\u064a])/;

/** An hour right after the day: the entry of a programme. */
const hourAfter =
  /^[\s:،,*-]*(?:(?:من|بدايه من|ابتداء من|انطلاقا من|علي|في|عند|في حدود|تمام)\s+)*(?:الساعه|س\s?\d)/;

/** «كان من المقرر أن يبدأ»: a plan that is spoken of in the past. */
const abandonedPlan =
  /(?<![\u0621-\u064a])(?:و|ف)?كانت?\s+(?:من\s+)?(?:المقرر|المفترض|المنتظر|المتوقع|المزمع)(?:\s+ان\s+[يت][\u0621-\u064a]+)?/g;

/** «قد يصل», «ربما تهطل»: what may still happen; and not what has: «وقد تعهدت», «قد تلقى». */
const mayHappen = String.raw`(?<![\u0621-\u064a])[وف]?(?:قد|ربما)\s+(?!ت(?:[\u0621-\u064a]+ت|لقي|عرض|مكن|عهد|سلم|قدم|وصل|راجع)(?![\u0621-\u064a]))[يت][\u0621-\u064a]{2,}`;

/** A perfect after its relative pronoun tells what happened: «القصف الذي أصاب», «المباراة التي أجلت». */
const relativePerfect = [
  String.raw`(?:الذي|الذين|اللذان|اللذين)\s+(?:قد\s+)?(?!سي|ال|لد|ليس|(?:كان|كانوا|في|فيه|فيها|من|منه|منها|هو|هم|لا|لن|لم|له|لها|لهم|ما|مع|عن|عنه|علي|عليه|عليها|الي|ان|انه|انها|به|بها|بهم|قبل|بعد|بين|حتي|دون|حول|ضد|كل|هذا|ذلك|عند|عاده|غالبا|دائما|كما|اثناء|خلال|امام|عبر)(?![\u0621-\u064a]))[^\s\u0600-\u0620يتن.،؟!][\u0621-\u064a]{2,}`,
  String.raw`(?:التي|اللتان|اللتين)\s+(?:قد\s+)?(?!كان|ليس|ست|ت(?:ثبت|لفت|صوت|موت|فوت|سكت|تفاوت|نحت)(?![\u0621-\u064a]))[\u0621-\u064a]{2,}ت(?:ه|ها|هم|هما|نا)?(?![\u0621-\u064a])`,
].join('|');

const futureCue = new RegExp(
  `${futureVerb}|${futureWords}|${mayHappen}|${openingImperfect}|${feminineOpening}`,
  'g',
);
const pastCue = new RegExp(`${pastWords}|${relativePerfect}`, 'g');

const reach = 110;

function lastEnd(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}

/** «قال إن المخزون يكفي حتى»: the verb of saying is past, and what was said looks ahead. */
function looksToFarEnd(sentence: string): boolean {
  const said = reportedClause.exec(sentence)?.[0].length ?? 0;
  const clause = sentence.slice(said);
  return farEnd.test(clause) && lastEnd(pastCue, clause) < 0 && (said === 0 || !nearEnd.test(clause));
}

const openSentence = (left: string): string => left.slice(-reach).replace(/^.*[.؟?!\n]/s, '');

/**
 * Whether the clause before an expression (folded) tells of what happened, or the sentence of a plan that is over; that
 * somebody said it does not count. As far as `leansToFuture` looks.
 */
export function leansToPast(left: string): boolean {
  const sentence = openSentence(left);
  const clause = sentence.replace(reportedClause, '');
  return lastEnd(pastCue, clause) >= 0 || lastEnd(abandonedPlan, sentence) >= 0;
}

/**
 * True if the words around an expression (folded) speak of what is to come: a future verb, «من المقرر», a fixture, an
 * hour after the day. A past verb nearer to the expression outweighs them. Only the same sentence counts, and no more
 * than 110 units of it.
 */
export function leansToFuture(left: string, right = ''): boolean {
  const sentence = openSentence(left);
  const future = Math.max(
    lastEnd(futureCue, sentence.replace(abandonedPlan, ' كان ')),
    lastEnd(decidedPlan, sentence),
  );
  const past = lastEnd(pastCue, sentence);
  if (deedAfter.test(right)) return false;
  if (future >= 0) return future > past;
  return looksToFarEnd(sentence) || (past < 0 && hourAfter.test(right));
}
