import { foldText } from '#shared/text/normalise.ts';

const bounded = (words: string): string => {
  const alternatives = words
    .split('،')
    .map(word => foldText(word.trim()).replace(/ /g, String.raw`\s+`))
    .join('|');
  return String.raw`(?<![\u0621-\u064a])(?:و|ف)?(?:${alternatives})(?![\u0621-\u064a])`;
};

/** A verb with the future particle; words that merely begin with its letter (سنة, سيارة, سيد, ستة …) are left out. */
const futureVerb = String.raw`(?<![\u0621-\u064a])[وف]?س(?!نه|نو|نت|ته|تين|تون|يار|يد(?:ه|ات|ي)?(?![\u0621-\u064a])|يطر|ياس|ياح|ياق|ينم|ينا(?:ء|ري)|ينما|تاد|تار|يول|يرا|يره|يف(?:ه|ي|ا)?(?![\u0621-\u064a])|نغاف|يسي)[يتن][\u0621-\u064a]{3,}`;

const futureWords = bounded(
  'سوف، لن، المقرر، المنتظر، المتوقع، المرتقب، المفترض، المزمع، المرجح، اعتبارا، ابتداء، بدءا، موعد، موعدا، مواعيد، استعدادا، إضراب، إضرابا، ينطلق، تنطلق، يبدأ، تبدأ، يقام، تقام، تنظم، ينظم، يفتتح، تفتتح، يستضيف، تستضيف، يحتضن، تحتضن، يعقد، تعقد، يواجه، تواجه، يلتقي، تلتقي، يلعب، تلعب، يستقبل، تستقبل، مهلة، تنتهي، ينتهي، يعتزم، تعتزم، يستأنف، تستأنف، مرشحة، غدا',
);

const pastWords = bounded(
  'قال، قالت، أعلن، أعلنت، أكد، أكدت، ذكر، ذكرت، أضاف، أضافت، أوضح، أوضحت، أفاد، أفادت، صرح، صرحت، كشف، كشفت، كان، كانت، أدلى، أدلت، نشر، نشرت، نقلت، شهد، شهدت، منذ، عقب، وقع، وقعت، وصل، وصلت، التقى، التقت، بحث، بحثت، دعا، دعت، أدان، أدانت، قتل، قتلت، أصيب، اعتقلت، أوقفت، بدأ، بدأت، عقد، عقدت، انطلق، انطلقت، تم، جرى، جرت',
);

const futureCue = new RegExp(`${futureVerb}|${futureWords}`, 'g');
const pastCue = new RegExp(pastWords, 'g');

const reach = 90;

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/**
 * True if the words before an expression (folded) speak of what is to come: a future verb, «من المقرر», a fixture. A past
 * verb nearer to the expression outweighs them. Only the same sentence counts, and no more than 90 units of it.
 */
export function leansToFuture(left: string): boolean {
  const sentence = left.slice(-reach).replace(/^.*[.؟?!\n]/s, '');
  const future = lastIndex(futureCue, sentence);
  return future >= 0 && future > lastIndex(pastCue, sentence);
}
