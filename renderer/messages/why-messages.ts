import { defineMessages } from './define-messages.ts';

/** Why something was found, and why it means what it does: one sentence a family of rules, and the evidence beside it. */
export const whyMessages = defineMessages({
  'why.example': { en: 'For example:', ar: 'مثل:' },
  'why.rule': { en: 'Rule', ar: 'القاعدة' },
  'why.counted-from': { en: 'Counted from', ar: 'محسوب من' },
  'why.counted-from-rejected': {
    en: 'words that were rejected, so it is open',
    ar: 'كلمات مرفوضة، فبقي معلّقًا',
  },
  'why.publication': { en: 'the publication date, {date}', ar: 'تاريخ النشر، {date}' },
  'why.publication-unknown': {
    en: 'the publication date, which is not known yet',
    ar: 'تاريخ النشر، وهو غير معروف بعد',
  },
  'why.weekday-check': { en: 'Weekday stated', ar: 'اليوم المذكور' },
  'why.weekday-agrees': { en: '{weekday}, which agrees', ar: '{weekday}، وهو موافق' },
  'why.weekday-contradicts': {
    en: '{weekday}, which decides; counted from the publication date it would be {actual}. The nearest publication date that would fit is {day}.',
    ar: '{weekday}، وهو المعتمد؛ أما بالعدّ من تاريخ النشر فيكون {actual}. أقرب تاريخ نشر يوافقه {day}.',
  },
  'why.direction': { en: 'Side', ar: 'الاتجاه' },
  'why.direction-nearest-not-after': {
    en: 'the latest one up to that day: nothing puts the sentence into the future',
    ar: 'آخر واحد حتى ذلك اليوم: لا شيء يجعل الجملة في المستقبل',
  },
  'why.direction-nearest-not-before': {
    en: 'the first one from that day on: the sentence speaks of what is to come',
    ar: 'أول واحد ابتداءً من ذلك اليوم: تتحدث الجملة عما سيأتي',
  },
  'why.direction-before': { en: 'the one before: the words say so', ar: 'الذي قبله: الكلمات تقول ذلك' },
  'why.direction-after': { en: 'the one after: the words say so', ar: 'الذي بعده: الكلمات تقول ذلك' },
  'why.direction-past': { en: 'the last one before that day', ar: 'آخر واحد قبل ذلك اليوم' },
  'why.direction-future': { en: 'the next one after that day', ar: 'أول واحد بعد ذلك اليوم' },
  'why.direction-nearest': { en: 'the one nearest to that day', ar: 'الأقرب إلى ذلك اليوم' },
  'why.calendar': { en: 'Calendar', ar: 'التقويم' },
  'why.calendar-hijri': {
    en: 'Hijri (Umm al-Qura); the sighting of the moon may move it by a day',
    ar: 'هجري (أم القرى)؛ قد تزيحه رؤية الهلال يومًا',
  },
  'why.by-analyst': {
    en: 'The analyst marked or changed this; rules leave it alone.',
    ar: 'علّمه المحلل أو غيّره؛ فلا تمسّه القواعد.',
  },

  'why.date-other': { en: 'A rule for words that speak of time.', ar: 'قاعدة لكلمات تدل على زمن.' },
  'why.date-deictic-weekday': {
    en: 'A word such as “yesterday” with a weekday beside it: the day is counted, and where the weekday is another one, that decides.',
    ar: 'كلمة مثل «أمس» ومعها اسم يوم: يُحسب اليوم، فإن خالفه اسم اليوم أُخذ باسم اليوم.',
  },
  'why.date-deictic': {
    en: 'Words such as “today”, “yesterday” or “this week” are counted from the day of writing.',
    ar: 'كلمات مثل «اليوم» و«أمس» و«هذا الأسبوع» تُحسب من يوم الكتابة.',
  },
  'why.date-weekday': {
    en: 'A weekday is the one nearest to publication, on the side that a word such as “next” or the tense points to.',
    ar: 'اسم اليوم هو الأقرب إلى النشر، في الجهة التي تدل عليها كلمة مثل «المقبل» أو زمن الفعل.',
  },
  'why.date-weekend': {
    en: 'The weekend nearest to publication.',
    ar: 'عطلة نهاية الأسبوع الأقرب إلى النشر.',
  },
  'why.date-period': {
    en: 'A number of days, weeks, months or years that lies before or after the day of writing.',
    ar: 'عدد من الأيام أو الأسابيع أو الشهور أو السنوات قبل يوم الكتابة أو بعده.',
  },
  'why.date-day': {
    en: 'A day and a month; a year that is not stated is the one nearest to publication.',
    ar: 'يوم وشهر؛ والسنة غير المذكورة هي الأقرب إلى النشر.',
  },
  'why.date-month': {
    en: 'The name of a month, alone or with its year; without a year it is the nearest to publication.',
    ar: 'اسم شهر وحده أو مع سنته؛ وبلا سنة فهو الأقرب إلى النشر.',
  },
  'why.date-year': {
    en: 'A year after a word such as “in”, or a number that can only be one here.',
    ar: 'سنة بعد كلمة مثل «عام»، أو عدد لا يكون هنا إلا سنة.',
  },
  'why.date-part-of-year': { en: 'A quarter, half or season of a year.', ar: 'ربع أو نصف أو فصل من سنة.' },
  'why.date-decade': { en: 'A decade or century.', ar: 'عقد أو قرن.' },
  'why.date-era': {
    en: 'A year with the era that it is counted in.',
    ar: 'سنة مذكور معها التقويم الذي تُحسب به.',
  },
  'why.date-hijri': {
    en: 'A date of the Hijri calendar, turned into ours by the Umm al-Qura table.',
    ar: 'تاريخ هجري، حُوّل بجدول أم القرى.',
  },
  'why.date-numeric': { en: 'A date in figures.', ar: 'تاريخ بالأرقام.' },
  'why.date-clock': { en: 'A time of day.', ar: 'وقت من اليوم.' },
  'why.date-vague': {
    en: 'Words such as “recently” or “soon”, which name no day.',
    ar: 'كلمات مثل «مؤخرًا» و«قريبًا» لا تعيّن يومًا.',
  },
  'why.date-length': { en: 'A length of time, not a day.', ar: 'مدة من الزمن لا يوم بعينه.' },
  'why.date-ago': {
    en: 'A stretch counted back, or on, from the day of writing.',
    ar: 'مدة تُحسب رجوعًا أو تقدمًا من يوم الكتابة.',
  },
  'why.date-set': { en: 'Something that comes again and again.', ar: 'أمر يتكرر.' },
  'why.date-holiday': { en: 'A feast or holiday, whose day is known.', ar: 'عيد أو مناسبة يُعرف يومها.' },
  'why.date-event': {
    en: 'Words such as “the following day” are counted from the date named before them.',
    ar: 'كلمات مثل «اليوم التالي» تُحسب من التاريخ المذكور قبلها.',
  },

  'why.statement-other': { en: 'A rule for reported speech.', ar: 'قاعدة لنقل الكلام.' },
  'why.statement-verb': {
    en: 'A verb of saying, with who says it and what is said.',
    ar: 'فعل قول، ومعه القائل والمقول.',
  },
  'why.statement-participle': {
    en: 'A participle such as “adding” goes on with the speaker before it.',
    ar: 'اسم فاعل مثل «مضيفًا» يواصل كلام المتحدث قبله.',
  },
  'why.statement-according-to': {
    en: 'A phrase such as “according to” names the source of its sentence.',
    ar: 'عبارة مثل «بحسب» تسمّي مصدر الجملة.',
  },
  'why.statement-trailing': {
    en: 'What is said comes first, and the verb with the speaker after it.',
    ar: 'المقول أولًا، ثم الفعل والقائل بعده.',
  },
  'why.statement-his-words': {
    en: 'A noun such as “his statement that” holds what was said.',
    ar: 'اسم مثل «قوله إن» يحمل المقول.',
  },
  'why.statement-headline': {
    en: 'In a headline, a name before a colon is the speaker.',
    ar: 'في العنوان، الاسم قبل النقطتين هو المتحدث.',
  },
  'why.statement-quote': {
    en: 'A quotation in marks that goes on with the speaker before it.',
    ar: 'اقتباس بين علامتين يواصل كلام المتحدث قبله.',
  },

  'why.entity-person': {
    en: 'A first name of our list, a title or a verb of saying vouches for a person; a family name alone goes with the full name before it.',
    ar: 'يدل على الشخص اسم أول من قائمتنا أو لقب أو فعل قول؛ واسم العائلة وحده يتبع الاسم الكامل قبله.',
  },
  'why.entity-organisation': {
    en: 'A word such as “ministry” or “company” with what belongs to it, or a name of our list.',
    ar: 'كلمة مثل «وزارة» أو «شركة» وما يتبعها، أو اسم من قائمتنا.',
  },
  'why.entity-place': {
    en: 'A name of our list of countries, cities and regions. Adjectives of peoples are no places.',
    ar: 'اسم من قائمتنا للبلدان والمدن والأقاليم. والنسب إلى الشعوب ليس مكانًا.',
  },
  'why.name-title': { en: 'A title or office stands before the name.', ar: 'يسبق الاسمَ لقب أو منصب.' },
  'why.name-verb': { en: 'The name stands behind a verb of saying.', ar: 'الاسم بعد فعل قول.' },
  'why.name-demonym': {
    en: 'The name stands behind a word for someone of a people or trade.',
    ar: 'الاسم بعد كلمة تنسب صاحبه إلى شعب أو مهنة.',
  },
  'why.name-family': {
    en: 'A part of a full name that stands elsewhere in the article.',
    ar: 'جزء من اسم كامل يرد في موضع آخر من المقال.',
  },
  'why.name-first-name': {
    en: 'It begins with a first name of our list, or its parts vouch for each other.',
    ar: 'يبدأ باسم أول من قائمتنا، أو يشهد بعض أجزائه لبعض.',
  },
  'why.name-club': { en: 'A club, by the words of sport around it.', ar: 'ناد، بدلالة كلمات الرياضة حوله.' },
  'why.name-acronym': {
    en: 'Capital letters that stand for a name of the article.',
    ar: 'أحرف أولى لاسم وارد في المقال.',
  },
  'why.name-place-head': {
    en: 'A word such as “city” or “village” stands before the name.',
    ar: 'تسبق الاسمَ كلمة مثل «مدينة» أو «قرية».',
  },
  'why.name-repeated': {
    en: 'The same words were found to be a name elsewhere in the article.',
    ar: 'عُرفت الكلمات نفسها اسمًا في موضع آخر من المقال.',
  },
  'why.name-back-reference': {
    en: 'Words such as “the ministry” that point back to the one named before.',
    ar: 'كلمات مثل «الوزارة» تعود إلى ما سُمّي قبلها.',
  },
  'why.entity-before': { en: 'Before it', ar: 'قبله' },
  'why.entity-merged': {
    en: 'These spellings are one by their words; longer and shorter forms are joined only where one alone can be meant.',
    ar: 'عُدّت هذه الصيغ واحدة بكلماتها؛ ولا تُضم صيغة قصيرة إلى طويلة إلا إن لم تحتمل غيرها.',
  },
  'why.number-digits': { en: 'A number in figures.', ar: 'عدد بالأرقام.' },
  'why.number-words': {
    en: 'A number in words, or a dual, which counts two.',
    ar: 'عدد بالكلمات، أو مثنى يعني اثنين.',
  },
  'why.number-reversed': {
    en: 'A decimal written with «ر», as wire services do; the part before it can be the fraction.',
    ar: 'كسر عشري كُتب بحرف «ر» كما تفعل الوكالات؛ وقد يكون ما قبله هو الكسر.',
  },
  'why.number-unit': { en: 'Counts', ar: 'المعدود' },
  'why.number-qualifier': { en: 'Said to be', ar: 'الوصف' },
});
