import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const people = ['رائد السالمي', 'هدى المنصوري', 'مازن الخطيب', 'ليان الحسيني', 'سامر الجندي', 'نهى البستاني'];
const offices = ['رئيس البلدية', 'وزيرة النقل', 'مدير الدفاع المدني', 'المتحدث باسم الشركة', 'أمين المتحف'];
const places = ['وادي الريحان', 'الميناء القديم', 'سوق العطارين', 'القاهرة', 'بيروت', 'الرباط', 'عمّان'];
const works = ['محطة التحلية', 'الجسر القديم', 'خط القطار', 'سوق السمك', 'المكتبة العامة', 'حديقة المدينة'];
const times = [
  'أمس الأحد',
  'صباح اليوم',
  'يوم الخميس الماضي',
  'مطلع الشهر المقبل',
  'في ربيع 2024',
  'قبل نهاية العام',
];
const outlets = ['مرصد الساحل', 'صحيفة المرفأ', 'بوابة المنارة', 'وكالة الأفق'];
const months = ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران'];

type Pick = <T>(list: readonly T[]) => T;

/** Sentences in the manner of a report: who said what, figures, and background that says little. */
const sentences: readonly ((pick: Pick, n: (below: number) => number) => string)[] = [
  (pick, n) =>
    `قال ${pick(offices)} ${pick(people)} إن «العمل في ${pick(works)} سينتهي خلال ${n(9) + 2} أشهر».`,
  (pick, n) =>
    `وبلغت كلفة ${pick(works)} ${n(90) + 3} مليون دولار، بزيادة ${n(40) + 1} في المئة عما أُعلن ${pick(times)}.`,
  pick =>
    `وأوضح ${pick(people)} أن سكان ${pick(places)} سيلمسون الفرق، وأن الأشغال لن تمس البيوت القديمة المحيطة بها.`,
  pick =>
    `ويقع الموقع على طريق يصل ${pick(places)} بأحياء لم تصلها الخدمة من قبل، وتحيط به بساتين زيتون وورش صغيرة.`,
  pick =>
    `وكانت اللجنة قد زارت ${pick(works)} ${pick(times)} واستمعت إلى ملاحظات التجار والعاملين في المكان.`,
  (pick, n) =>
    `وشارك ${n(400) + 20} شخصاً في لقاء عُقد ${pick(times)} في ${pick(places)} لبحث مواعيد العمل وأثره في السير.`,
  () =>
    'ويرى مهندسون أن التربة الرملية تحتاج إلى أسس أعمق مما ورد في الدراسة الأولى، وأن ذلك يطيل العمل ولا يوقفه.',
  () =>
    'وتنتظر المحال المجاورة أن تعود الحركة إلى ما كانت عليه، بعدما ابتعد عنها الزبائن طوال أشهر الحفر والغبار.',
];

/** Mulberry32: the same corpus on every machine. */
function createRandom(seed: number): (below: number) => number {
  let state = seed | 0;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One article of about 2.5 kB in UTF-8: headline, two labels, paragraphs of two sentences. */
export function writeArticle(number: number): string {
  const n = createRandom(number + 1);
  const pick: Pick = list => list[n(list.length)] as never; // lists above are not empty
  const lines = [
    `${pick(works)} في ${pick(places)}: المرحلة ${number + 1} تبدأ هذا الشهر`,
    `المصدر: ${pick(outlets)}`,
    `تاريخ النشر: ${n(28) + 1} ${pick(months)} 2026`,
  ];
  for (let i = 0; i < 6; i++) lines.push(`${pick(sentences)(pick, n)} ${pick(sentences)(pick, n)}`);
  return `${lines.join('\n')}\n`;
}

/** Writes that many articles below a folder, a file each, 500 in a folder. Returns their size in bytes. */
export function writeCorpus(folder: string, count: number): number {
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const part = join(folder, String(Math.floor(i / 500)).padStart(4, '0'));
    if (i % 500 === 0) mkdirSync(part, { recursive: true });
    const text = Buffer.from(writeArticle(i));
    bytes += text.length;
    writeFileSync(join(part, `${String(i).padStart(6, '0')}.txt`), text);
  }
  return bytes;
}
