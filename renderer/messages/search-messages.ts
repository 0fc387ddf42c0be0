import { defineMessages } from './define-messages.ts';

/** The field in which an analyst searches: its words, what is wrong with a query, and how one is written. */
export const searchMessages = defineMessages({
  'search.field': { en: 'Search all articles', ar: 'ابحث في كل المقالات' },
  'search.placeholder': {
    en: 'Words, “a phrase”, outlet:name…',
    ar: 'كلمات أو «عبارة» أو الجهة:اسمها…',
  },
  'search.clear': { en: 'Clear the search', ar: 'امسح البحث' },
  'search.busy': { en: 'Searching…', ar: 'جارٍ البحث…' },
  'search.looking-up': { en: 'Looking up suggestions…', ar: 'جارٍ جلب الاقتراحات…' },
  'search.suggestions-none': { en: 'No suggestions', ar: 'لا اقتراحات' },
  'search.suggestions': {
    en: '{count, plural, one {# suggestion} other {# suggestions}}',
    ar: '{count, plural, zero {لا اقتراحات} one {اقتراح واحد} two {اقتراحان} few {# اقتراحات} many {# اقتراحًا} other {# اقتراح}}',
  },
  'search.to-field': { en: 'Go to the search', ar: 'الانتقال إلى حقل البحث' },
  'search.count': {
    en: '{count, plural, one {# article} other {# articles}}',
    ar: '{count, plural, zero {بلا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  },

  'search.field-outlet': { en: 'Outlet', ar: 'الجهة الناشرة' },
  'search.field-author': { en: 'Author', ar: 'الكاتب' },
  'search.field-speaker': { en: 'Speaker', ar: 'المتحدث' },
  'search.field-entity': { en: 'Name in the article', ar: 'اسم في المقال' },
  'search.field-tag': { en: 'Tag', ar: 'الوسم' },
  'search.field-language': { en: 'Language', ar: 'اللغة' },
  'search.field-title': { en: 'In the title', ar: 'في العنوان' },
  'search.field-on': { en: 'Published on or in', ar: 'نُشر في' },
  'search.field-since': { en: 'Published since, inclusive', ar: 'نُشر منذ، شاملًا' },
  'search.field-until': { en: 'Published until, inclusive', ar: 'نُشر حتى، شاملًا' },
  'search.field-after': { en: 'Published after', ar: 'نُشر بعد' },
  'search.field-before': { en: 'Published before', ar: 'نُشر قبل' },

  'search.days-one': { en: 'Published on {from}', ar: 'المنشور في {from}' },
  'search.days-between': { en: 'Published from {from} to {to}', ar: 'المنشور من {from} إلى {to}' },
  'search.days-from': { en: 'Published on {from} or later', ar: 'المنشور في {from} وما بعده' },
  'search.days-to': { en: 'Published on {to} or earlier', ar: 'المنشور في {to} وما قبله' },

  'search.problem-too-long': {
    en: 'The search is too long: what follows its first {limit, number} characters is left out.',
    ar: 'نص البحث أطول مما يلزم: أُهمل ما بعد أول {limit, number} حرف منه.',
  },
  'search.problem-unclosed-quote': {
    en: 'This quotation is not closed, so it is taken to go on to the end.',
    ar: 'علامة التنصيص هذه غير مغلقة، فعُدّت العبارة ممتدة إلى آخر البحث.',
  },
  'search.problem-unclosed-bracket': {
    en: 'This bracket is not closed, so it is taken to go on to the end.',
    ar: 'هذا القوس غير مغلق، فعُدّ ممتدًا إلى آخر البحث.',
  },
  'search.problem-unopened-bracket': {
    en: 'No bracket is open here, so this one means nothing.',
    ar: 'لا قوس مفتوحًا قبل هذا القوس، فلم يُؤخذ به.',
  },
  'search.problem-lone-not': {
    en: '“{typed}” leaves nothing out here. Write the word to leave out right after it: -word.',
    ar: 'لا تستبعد «{typed}» شيئًا هنا. اكتب الكلمة المراد استبعادها بعدها مباشرةً بلا مسافة: -كلمة.',
  },
  'search.problem-lone-or': {
    en: '“{typed}” needs a word before it and one after it. To look for the word itself, put it in quotation marks.',
    ar: 'تحتاج «{typed}» إلى كلمة قبلها وأخرى بعدها. للبحث عن اللفظ نفسه ضعه بين علامتي تنصيص.',
  },
  'search.problem-short-prefix': {
    en: 'Write at least two letters before the star.',
    ar: 'اكتب حرفين على الأقل قبل النجمة.',
  },
  'search.problem-article-prefix': {
    en: '“{typed}” is only the article. Write at least two letters more before the star.',
    ar: '«{typed}» أداة التعريف وحدها. أضف حرفين على الأقل قبل النجمة.',
  },
  'search.problem-misplaced-star': {
    en: 'A star stands for the rest of a word. It works at the end of a word, outside quotation marks.',
    ar: 'تنوب النجمة عن بقية الكلمة، ومكانها آخر الكلمة خارج علامات التنصيص.',
  },
  'search.problem-unknown-date': {
    en: '“{typed}” cannot be read as a date. Write a day, a month or a year, such as 2024-02-25, 2024-02 or 2024.',
    ar: 'تعذّرت قراءة «{typed}» على أنه تاريخ. اكتب يومًا أو شهرًا أو سنة، مثل 25/2/2024 أو 2/2024 أو 2024.',
  },
  'search.problem-date-without-year': {
    en: '“{typed}” needs a year.',
    ar: 'أضف السنة إلى «{typed}».',
  },
  'search.problem-unknown-language': {
    en: 'No language called “{typed}” is known. Write its name or its code, such as Arabic or ar.',
    ar: 'لا تُعرف لغة باسم «{typed}». اكتب اسمها أو رمزها، مثل العربية أو ar.',
  },
  'search.problem-empty-field': {
    en: 'Nothing follows “{typed}”, so it is left out.',
    ar: 'لا شيء بعد «{typed}»، فلم يُؤخذ به.',
  },
  'search.problem-unknown-field': {
    en: '“{typed}” is taken for ordinary words. Did you mean “{meant}”?',
    ar: 'عُدّت «{typed}» كلمة عادية. هل تقصد «{meant}»؟',
  },
  'search.use-meant': { en: 'Use “{meant}”', ar: 'استعمل «{meant}»' },
  'search.go-to-problem': { en: 'Show the place', ar: 'أظهر الموضع' },

  'search.help': { en: 'How to search', ar: 'كيف تبحث' },
  'search.help-intro': {
    en: 'Press an example to add it to the search. Both languages work, whatever that of the interface.',
    ar: 'اضغط أي مثال ليُضاف إلى البحث. اللغتان مقبولتان أيًّا كانت لغة الواجهة.',
  },
  'search.help-words': {
    en: 'All of these words, with their usual prefixes and endings',
    ar: 'كل هذه الكلمات، بما يتصل بها من سوابق ولواحق',
  },
  'search.help-phrase': { en: 'Exactly these words, one after the other', ar: 'هذه الألفاظ عينها متتابعة' },
  'search.help-or': {
    en: 'One of these words or both; it joins only the two beside it',
    ar: 'إحدى الكلمتين أو كلتاهما؛ ولا تربط إلا ما يجاورها',
  },
  'search.help-not': { en: 'Leaves out articles with this word', ar: 'يستبعد المقالات التي فيها هذه الكلمة' },
  'search.help-prefix': { en: 'All words that begin so', ar: 'كل كلمة تبدأ بهذه الحروف' },
  'search.help-group': { en: 'Brackets hold together what belongs together', ar: 'تجمع الأقواس ما يُراد معًا' },
  'search.help-title': { en: 'In the title', ar: 'في العنوان' },
  'search.help-outlet': { en: 'Published by an outlet', ar: 'نشرته جهة معينة' },
  'search.help-exact': { en: 'The outlet has exactly this name', ar: 'اسم الجهة هو هذا بعينه' },
  'search.help-none': { en: 'No outlet is known', ar: 'لا تُعرف الجهة الناشرة' },
  'search.help-author': { en: 'Written by', ar: 'كتبه' },
  'search.help-speaker': { en: 'Somebody is quoted', ar: 'نُقل فيه قول أحد' },
  'search.help-entity': {
    en: 'A person, organisation or place is named',
    ar: 'ورد فيه اسم شخص أو هيئة أو مكان',
  },
  'search.help-tag': { en: 'You filed it under a tag', ar: 'وضعتَ عليه وسمًا' },
  'search.help-language': { en: 'In a language', ar: 'مكتوب بلغة معينة' },
  'search.help-on': {
    en: 'Published on a day, in a month or in a year',
    ar: 'نُشر في يوم أو شهر أو سنة',
  },
  'search.help-since': {
    en: 'From that day, month or year on, which counts too',
    ar: 'من ذلك اليوم أو الشهر أو السنة فصاعدًا، وهو محسوب',
  },
  'search.help-until': {
    en: 'Up to that day, month or year, which counts too',
    ar: 'إلى ذلك اليوم أو الشهر أو السنة، وهو محسوب',
  },
  'search.help-after': { en: 'Later than that, which does not count', ar: 'بعد ذلك، وهو غير محسوب' },
  'search.help-before': { en: 'Earlier than that, which does not count', ar: 'قبل ذلك، وهو غير محسوب' },
});
