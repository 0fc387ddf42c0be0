import { advancing } from './calling-off-words.ts';
import { hashesOf } from './hashes-of.ts';

/** A way to say that something planned is cancelled or moved in words of which each alone says something else. All are hashes of stems. */
export interface CallingOffPhrase {
  /** The word that stands for the phrase. */
  readonly heads: ReadonlySet<number>;
  /** What comes right before it, and before that some words earlier: «not go ahead». */
  readonly before?: { readonly last: ReadonlySet<number>; readonly first?: ReadonlySet<number> };
  /** What comes after it, with at most so many words between. */
  readonly after?: { readonly words: ReadonlySet<number>; readonly between: number };
  /** An event has to be named after it and before any of `notBefore`; or, where it stands in the passive, before it. */
  readonly event?: { readonly notBefore: ReadonlySet<number>; readonly passive?: ReadonlySet<number> };
  /** None of these comes close after it. */
  readonly unless?: ReadonlySet<number>;
  /** The term of what is cancelled or moved; of what is cancelled in the script of the phrase. */
  readonly term: number;
}

/** Events that are planned for a day, and words that say that they are. */
export const plannedEvents = (): ReadonlySet<number> =>
  hashesOf(
    'إضراب اعتصام مظاهرة مظاهرات تظاهرة تظاهرات مسيرة مسيرات احتجاج احتجاجات وقفة مفاوضات محادثات مباحثات حوار جلسة جلسات اجتماع اجتماعات لقاء مباراة مباريات زيارة جولة مؤتمر قمة فعاليات فعالية مهرجان انتخابات اقتراع استفتاء حفل حفلة معرض رحلة سباق بطولة دورة تصويت افتتاح مشاركة عقد تنظيم إقامة إجراء مقرر مقررا مقررة strike walkout summit talks meeting visit trip tour match game fixture concert gig festival fair vote ballot election referendum hearing session conference congress rally march protest demonstration parade ceremony launch opening exhibition show premiere event celebration race marathon final debate gala feast scheduled planned',
  );

/** What goes on is stopped, and began on the day that is named. */
const goingOn = 'بدأ بدأت بدأه بدأته انطلق انطلقت منذ مستمر began begun started since ongoing';

const notGiven = { words: 'not no won never longer', later: 'until till before unless' };

/** All of them. */
export function callingOffPhrases(): readonly CallingOffPhrase[] {
  const [latin = 0] = hashesOf('cancelled');
  const [arabic = 0] = hashesOf('إلغاء');
  const [postponed = 0] = hashesOf('postponed');
  const [advanced = 0] = hashesOf(advancing);
  const passive = hashesOf('was were been be is are being');
  const beyond = hashesOf('ahead before after during following amid despite in at for by from over because');
  const notHeld = (head: string, verb: string): CallingOffPhrase => ({
    heads: hashesOf(head),
    before: { last: hashesOf(verb), first: hashesOf(notGiven.words) },
    unless: hashesOf(notGiven.later),
    term: latin,
  });
  return [
    {
      heads: hashesOf('call calling'),
      after: { words: hashesOf('off'), between: 3 },
      unless: hashesOf('search hunt manhunt pursuit rescue duty limits shore'),
      term: latin,
    },
    {
      heads: hashesOf('scrapped shelved axe axed axing ditched abandoned nixed'),
      event: { notBefore: beyond, passive },
      unless: hashesOf('metal dealer yard heap paper iron steel'),
      term: latin,
    },
    {
      heads: hashesOf('put putting puts'),
      after: { words: hashesOf('off'), between: 3 },
      unless: hashesOf('voters buyers investors tourists visitors customers'),
      term: postponed,
    },
    {
      heads: hashesOf('push pushed'),
      after: { words: hashesOf('back'), between: 3 },
      event: { notBefore: beyond, passive },
      term: postponed,
    },
    {
      heads: hashesOf('brought bring bringing moved'),
      after: { words: hashesOf('forward'), between: 4 },
      event: { notBefore: beyond, passive },
      term: advanced,
    },
    {
      heads: hashesOf('تقديم بتقديم لتقديم قدم قدمت تبكير بتبكير لتبكير'),
      after: { words: hashesOf('موعد موعدها موعده'), between: 0 },
      term: advanced,
    },
    { heads: hashesOf('suspended'), event: { notBefore: beyond }, unless: hashesOf(goingOn), term: latin },
    {
      heads: hashesOf('drop abandon ditch scrap'),
      after: { words: hashesOf('plan'), between: 2 },
      term: latin,
    },
    { heads: hashesOf('pull pulling'), after: { words: hashesOf('plug'), between: 1 }, term: latin },
    notHeld('ahead', 'go going gone'),
    notHeld('place', 'take taking'),
    {
      heads: hashesOf('علق علقت علقوا تعليق بتعليق لتعليق'),
      event: {
        notBefore: hashesOf('على عليه عليها عن حول بشأن بعد قبل خلال أثناء في قائلا إن أن أنه'),
      },
      unless: hashesOf(goingOn),
      term: arabic,
    },
    {
      heads: hashesOf('صرف صرفت صرفوا'),
      after: { words: hashesOf('النظر'), between: 3 },
      term: arabic,
    },
    {
      heads: hashesOf('تراجع تراجعت تراجعوا عدلت عدلوا العدول تخلى تخلت'),
      after: { words: hashesOf('عن'), between: 3 },
      event: { notBefore: hashesOf('بعد قبل خلال أثناء') },
      term: arabic,
    },
    {
      heads: hashesOf('يقام تقام يعقد تعقد ينعقد تنعقد'),
      before: { last: hashesOf('لن ولن') },
      unless: hashesOf('إلا قبل حتى بل سوى'),
      term: arabic,
    },
  ];
}
