/** What is known about a mark that could end a sentence. */
export interface MarkContext {
  /** The text of the line up to the mark, at most 24 units of it. */
  /** ISO 639 code, for abbreviations that are words elsewhere. */
  readonly language: string;
  readonly before: string;
  /** The marks themselves: `.`, `؟!`, `...`. */
  readonly mark: string;
  /** Quotation marks and brackets that close right after them. */
  readonly closers: string;
  readonly hasSpace: boolean;
  /** What follows, white space left out. */
  readonly after: string;
  /** The mark stands inside quotation marks that close later on the line, this many units long in all; 0 outside. */
  readonly quoteLength: number;
}

/** One reason why a mark ends no sentence, or ends one for sure; the first that holds decides. */
export interface SentenceRule {
  readonly id: string;
  readonly ends: boolean;
  readonly holds: (context: MarkContext) => boolean;
  /** «‖» stands behind the mark that the rule speaks of. */
  readonly example: string;
  /** A mark that looks alike, about which the text decides the other way. */
  readonly counterExample: string;
}

const isStop = ({ mark }: MarkContext): boolean => mark === '.';
const isDots = ({ mark }: MarkContext): boolean => /\.{2,}|…/.test(mark);

const arabicLetter = /[\u0621-\u064a]/;
const lowerFirst = /^[^\p{Lu}\p{Lo}\p{Ll}.!?؟]*\p{Ll}/u;
const forgottenSpace = /(?:[\u0621-\u064a][\u064b-\u0652]*){3}["»”)]?$|\p{Ll}{2}["”)]?$/u;
const wordStart = /^["«“(]?(?:[\u0621-\u064a]{3}|\p{Lu}\p{Ll})/u;

/** An Arabic abbreviation: a single letter (also with و, ف, ب, ل, ك before it), or a known short form. */
const arabicAbbreviation =
  /(?:^|[\s("«“،,./–-])(?:[\u0621-\u064a]\u0640?|و[دأم]|[فبلك][دأ]|جـ|أ\.د|ا\.د|ت\.ع|ق\.م|ص\.ب|ت\.غ)$/;
const arabicEtc = /(?:^|\s)(?:ال[خح]|إلخ)$/;
const englishTitle =
  /(?:^|[\s("'“‘[—-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sens?|Reps?|Gov|Gen|Col|Lt|Maj|Cmdr|Cpl|Pvt|Sgt|Det|Insp|Supt|Capt|Rev|Hon|Pres|Amb|St|Ste|Mt|Ft|vs?|approx|ca?|e\.g|i\.e|cf|et al|Bros|Ave|Blvd|Rd|Hwy|Calif|Conn|Fla|Minn|Penn|Tenn|Wis|Ariz|Colo|Okla|Mich|Tex)$/;
/** Abbreviations that only a number makes one: "No. 5", "Art. 12". */
const beforeNumber = /(?:^|[\s("'“‘[])(?:Nos?|nos?|Figs?|Arts?|Vol|pp?|Nr|Abs|Sec|Ch|Pt|núm|n)$/;
const otherTitles: Readonly<Record<string, RegExp>> = {
  fr: /(?:^|[\s("«(])(?:M|MM|Mme|Mlle|Mgr|Me|Dr|St|Ste|av|env)$/,
  de: /(?:^|[\s("„(])(?:Hr|Fr|Dr|Prof|bzw|ca|z\. ?B|d\. ?h|u\. ?a|usw|Nr|Str|St|\d{1,2})$/,
  es: /(?:^|[\s("«(])(?:Sr|Sra|Srta|Ud|Uds|D|Dña|Dr|Dra|EE|UU|núm|pág)$/,
  it: /(?:^|[\s("«(])(?:Sig|Dott|Prof|On|Avv|Ing|pag)$/,
  tr: /(?:^|[\s("«(])(?:Dr|Prof|Doç|Av|Sn|No|vb|vs|Hz|\d{1,2})$/,
};
const month = /(?:^|[\s("'“‘[])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;
const initial = /(?:^|[\s("'“‘[.])\p{Lu}$/u;
/** English abbreviations that may also end a sentence. */
const englishSuffix = /(?:^|[\s("'“‘[])(?:Jr|Sr|Co|Inc|Ltd|Corp|PLC|[ap]\.m|(?:\p{Lu}\.)+\p{Lu}|Ph\.D)$/u;
const opener =
  /^["'“‘]?(?:The|It|He|She|They|In|On|But|And|An?|This|That|These|Those|We|I|As|At|For|By|After|Before|However|Meanwhile|When|While|If|There|His|Her|Its|Their|What|Who|Why|How|Some|Many|Most|Police|Officials|Later|Earlier|Yet|So|Then|Now|With|Under|Since|Although|Both|One|Two|Our|My|You|Your|According)\b/;
const saidBy =
  /^(?!(?:He|She|They|It|We|I|You)\b)(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:said|says|added|asked|told|reported|wrote|tweeted|replied|shouted|recalled|continued|explained|noted|exclaimed|declared|insisted|joked)\b|^(?:said|says|asked|added)\b/u;

/** Every rule, in the order in which they are asked; a mark that none speaks of ends a sentence when a space follows. */
export const sentenceRules: readonly SentenceRule[] = [
  {
    id: 'ideographic',
    ends: true,
    holds: ({ mark, after }) => /[。！？]/.test(mark) && !/^[，、：；」』）]/.test(after),
    example: '铁路将在夏季开通。‖火车将于周一出发。',
    counterExample: '他说：“铁路开通。‖”，然后离开。',
  },
  {
    id: 'goes-on',
    ends: false,
    holds: ({ after }) => /^[,،;؛:؛–—\-)\]»”%٪]/.test(after) && !/^[-–—]\s/.test(after),
    example: '«هل انتهت الحرب؟»‖، سأل الطفل.',
    counterExample: 'انتهت الحرب.‖ (عاد السكان إلى بيوتهم.)',
  },
  {
    id: 'forgotten-space',
    ends: true,
    holds: context =>
      !context.hasSpace &&
      !isDots(context) &&
      forgottenSpace.test(context.before + context.closers) &&
      wordStart.test(context.after),
    example: 'وصل الوفد وانتهى.‖وقال الناطق إنه راض.',
    counterExample: 'زوروا موقع example.‖com لمزيد من التفاصيل',
  },
  {
    id: 'inside-word',
    ends: false,
    holds: ({ hasSpace, closers, mark, after }) =>
      !hasSpace && (closers === '' || mark === '.') && !/^["«“]/.test(after),
    example: 'بلغ الارتفاع 4.‖5 في المئة.',
    counterExample: 'بلغ الارتفاع 4. ‖وانخفض بعد ذلك.',
  },
  {
    id: 'split-number',
    ends: false,
    holds: context =>
      isStop(context) &&
      context.closers === '' &&
      /(?<!\d)\d{1,3}$/.test(context.before) &&
      /^\d/.test(context.after),
    example: 'ارتفع السعر إلى 4. ‖5 في المئة.',
    counterExample: 'وقع ذلك عام 2010. ‖15 شخصا ما زالوا مفقودين.',
  },
  {
    id: 'lower-case',
    ends: false,
    holds: context =>
      (isStop(context) || context.closers !== '' || isDots(context)) && lowerFirst.test(context.after),
    example: '"Will it rain?" ‖asked the mayor.',
    counterExample: 'The rain stopped. ‖Everyone went home.',
  },
  {
    id: 'said-by',
    ends: false,
    holds: ({ mark, closers, after }) => /[!?]/.test(mark) && /["'”’]/.test(closers) && saidBy.test(after),
    example: '"There is smoke!" ‖Harcourt added.',
    counterExample: '"There is smoke!" ‖Harcourt ran to the door.',
  },
  {
    id: 'arabic-abbreviation',
    ends: false,
    holds: context => isStop(context) && arabicAbbreviation.test(context.before),
    example: 'قال د. ‖سامر إن المستشفى امتلأ.',
    counterExample: 'أكل الطفل الخبز كم. ‖ثم نام.',
  },
  {
    id: 'arabic-etcetera',
    ends: false,
    holds: context =>
      isStop(context) && arabicEtc.test(context.before) && !/^(?:و|ثم|كما|لكن)/.test(context.after),
    example: 'باع القمح والعدس إلخ. ‖في السوق.',
    counterExample: 'باع القمح والعدس إلخ. ‖ثم غادر السوق.',
  },
  {
    id: 'month',
    ends: false,
    holds: context => isStop(context) && month.test(context.before) && /^\d/.test(context.after),
    example: 'They met on Jan. ‖5 in the capital.',
    counterExample: 'The polls open in Nov. ‖What time is the rally?',
  },
  {
    id: 'english-title',
    ends: false,
    holds: context => isStop(context) && englishTitle.test(context.before),
    example: 'Dr. ‖Haddad met the mayor.',
    counterExample: 'They went home. ‖Haddad met the mayor.',
  },
  {
    id: 'before-number',
    ends: false,
    holds: context =>
      isStop(context) && beforeNumber.test(context.before) && /^[\dIVXLC]+\b/.test(context.after),
    example: 'He lives at No. ‖5 Harbour Road.',
    counterExample: 'The senator voted no. ‖Her party voted yes.',
  },
  {
    id: 'title-elsewhere',
    ends: false,
    holds: context => isStop(context) && (otherTitles[context.language]?.test(context.before) ?? false),
    example: 'Le texte est de M. ‖Duval.',
    counterExample: 'Le texte est de Paul. ‖Duval est absent.',
  },
  {
    id: 'english-suffix',
    ends: false,
    holds: context => isStop(context) && englishSuffix.test(context.before) && !opener.test(context.after),
    example: 'The U.S. ‖Senate met on Monday.',
    counterExample: 'They left for the U.S. ‖The others stayed.',
  },
  {
    id: 'initial',
    ends: false,
    holds: context =>
      isStop(context) &&
      initial.test(context.before) &&
      !arabicLetter.test(context.after.charAt(0)) &&
      !englishSuffix.test(context.before) &&
      !(/\p{Ll}\s+\p{Lu}$/u.test(context.before) && opener.test(context.after)),
    example: 'J. ‖K. Lowry wrote it.',
    counterExample: 'She got an A. ‖The others failed.',
  },
  {
    id: 'suspension',
    ends: false,
    holds: context =>
      isDots(context) &&
      !/^["«“]/.test(context.after) &&
      arabicLetter.test(context.before) &&
      context.closers === '',
    example: 'كان الأمر... ‖صعبا على الجميع.',
    counterExample: 'He waited... ‖Nobody came.',
  },
  {
    id: 'arabic-question-in-quotes',
    ends: false,
    holds: ({ mark, closers, after }) =>
      /[!؟?]/.test(mark) &&
      /["»”]/.test(closers) &&
      /^(?:ثم|ولم|فلم|قبل ان|قبل أن|بعدما|هكذا|بهذه|قال|قالت|يقول|تقول|سأل|سألت|يسأل|تسأل|تساءل|تساءلت|صرخ|صرخت|هتف|هتفت|كتب|كتبت|كما أضاف|كما أضافت|قائلا|قائلة|قائلًا|قائلاً|متسائلا|وذلك|حسب|بحسب|وفق|وفقا)(?![\u0621-\u064a])/.test(
        after,
      ),
    example: 'سأل: «هل انتهت الحرب؟» ‖ولم يجب أحد.',
    counterExample: 'سأل: «هل انتهت الحرب؟» ‖وصل الوفد مساء.',
  },
  {
    id: 'short-quotation',
    ends: false,
    holds: ({ mark, before, quoteLength, closers }) =>
      mark === '.' &&
      arabicLetter.test(before.slice(-3)) &&
      closers === '' &&
      quoteLength > 0 &&
      quoteLength <= longestWholeQuote,
    example: 'قال «لن نقبل. ‖هذا مرفوض» وغادر القاعة.',
    counterExample: 'قال: «لن نقبل هذا القرار مهما قيل لنا عنه وعن فوائده للمدينة وأهلها. ‖هذا مرفوض» وغادر.',
  },
];

/** A quotation up to this length is read in one breath with what introduces it; the sentences of a longer one are told apart. */
const longestWholeQuote = 60;
