import { defineMessages } from './define-messages.ts';

/** What a search found: results and their order, ways to narrow them, searches that were saved, the state of the index. */
export const searchResultsMessages = defineMessages({
  'results.found': {
    en: '{count, plural, =0 {Nothing found} one {# article found} other {# articles found}}',
    ar: '{count, plural, zero {لا نتائج} one {وُجد مقال واحد} two {وُجد مقالان} few {وُجدت # مقالات} many {وُجد # مقالًا} other {وُجد # مقال}}',
  },
  'results.searching': { en: 'Searching…', ar: 'يجري البحث…' },
  'results.none-yet': { en: 'No results yet', ar: 'لا نتائج بعد' },
  'results.order': { en: 'Order', ar: 'الترتيب' },
  'results.order-relevance': { en: 'Most relevant first', ar: 'الأوثق صلة أولًا' },
  'results.order-newest': { en: 'Newest first', ar: 'الأحدث أولًا' },
  'results.order-oldest': { en: 'Oldest first', ar: 'الأقدم أولًا' },
  'results.order-column': { en: 'By a column', ar: 'حسب عمود' },
  'results.no-passage': { en: 'The article has no text.', ar: 'ليس للمقال نص.' },

  'results.narrow': { en: 'Narrow', ar: 'تضييق' },
  'results.facets': { en: 'Narrow the results', ar: 'تضييق النتائج' },
  'results.facet-outlet': { en: 'Outlet', ar: 'الجهة الناشرة' },
  'results.facet-month': { en: 'Month', ar: 'الشهر' },
  'results.facet-language': { en: 'Language', ar: 'اللغة' },
  'results.facet-tag': { en: 'Tag', ar: 'الوسم' },
  'results.facet-entity': { en: 'Name in the article', ar: 'اسم في المقال' },
  'results.facet-speaker': { en: 'Speaker', ar: 'المتحدث' },
  'results.without-outlet': { en: 'No outlet', ar: 'بلا جهة' },
  'results.without-month': { en: 'No date', ar: 'بلا تاريخ' },
  'results.without-language': { en: 'Language not known', ar: 'لغة غير معروفة' },
  'results.without-tag': { en: 'No tag', ar: 'بلا وسم' },
  'results.without-entity': { en: 'No name', ar: 'بلا أسماء' },
  'results.without-speaker': { en: 'No statement', ar: 'بلا تصريحات' },
  'results.value-count': {
    en: '{count, plural, =0 {no articles} one {# article} other {# articles}}',
    ar: '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  },
  'results.more-values': { en: 'Show more', ar: 'أظهر المزيد' },
  'results.more-values-of': { en: 'Show more: {field}', ar: 'أظهر المزيد: {field}' },
  'results.no-values': { en: 'Nothing to choose from', ar: 'لا شيء للاختيار' },
  'results.chosen': {
    en: 'What the results are narrowed to; Delete drops one',
    ar: 'ما ضُيّقت به النتائج؛ احذف أحدها بمفتاح Delete',
  },
  'results.narrowed-to': { en: 'Narrowed to:', ar: 'النتائج مقصورة على:' },
  'results.still-narrowed': {
    en: 'A new search stays within this. Escape in the search field clears it.',
    ar: 'يبقى أي بحث جديد ضمن هذا النطاق، ومفتاح Esc في حقل البحث يلغيه.',
  },
  'results.chosen-value': { en: '{field}: {value}', ar: '{field}: {value}' },
  'results.clear': { en: 'Clear the whole search', ar: 'امسح البحث كله' },

  'results.empty-title': { en: 'No article fits this search', ar: 'لا مقال يطابق هذا البحث' },
  'results.empty-so-far': {
    en: 'Nothing found so far: not all articles can be searched yet',
    ar: 'لا نتائج حتى الآن: لم تدخل كل المقالات البحث بعد',
  },
  'results.empty-words': { en: 'Looked for {words}.', ar: 'جرى البحث عن {words}.' },
  'results.empty-offer': {
    en: 'Without one part of it there would be:',
    ar: 'وبإسقاط جزء واحد منه تكون النتيجة:',
  },
  'results.empty-hint': {
    en: 'Other forms of a word are found by themselves; only what stands in quotation marks is looked for as it is spelt. Try fewer words.',
    ar: 'تُوجد صيغ الكلمة من تلقاء نفسها، ولا يُبحث عن اللفظ بعينه إلا بين علامتي تنصيص. جرّب كلمات أقل.',
  },
  'results.drop-part': { en: 'Without {part}', ar: 'بدون {part}' },
  'results.drop-days': { en: 'Of all days', ar: 'في كل الأيام' },
  'results.days': { en: 'published {from} – {to}', ar: 'نُشر بين {from} و{to}' },
  'results.quoted': { en: '“{words}”', ar: '«{words}»' },

  'results.index-building': {
    en: 'The search index is being made: {done, number} of {total, plural, one {# article} other {# articles}}.',
    ar: 'يُعدّ فهرس البحث: {done, number} من {total, plural, zero {لا مقالات} one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}}.',
  },
  'results.index-building-partly': {
    en: 'What is found until then is not all there is.',
    ar: 'وما يُعثر عليه قبل ذلك ليس كل ما هناك.',
  },
  'results.index-behind': {
    en: '{count, plural, one {# article cannot be found yet.} other {# articles cannot be found yet.}}',
    ar: '{count, plural, zero {كل المقالات قابلة للبحث.} one {مقال واحد لم يدخل البحث بعد.} two {مقالان لم يدخلا البحث بعد.} few {# مقالات لم تدخل البحث بعد.} many {# مقالًا لم تدخل البحث بعد.} other {# مقال لم تدخل البحث بعد.}}',
  },
  'results.index-failed': {
    en: 'New articles do not get into the search: {reason}',
    ar: 'لا تدخل المقالات الجديدة إلى البحث: {reason}',
  },
  'results.no-index': {
    en: 'The search index is being made. What you look for appears by itself as soon as it can be found.',
    ar: 'يُعدّ فهرس البحث الآن، وستظهر النتائج من تلقاء نفسها فور جاهزيته.',
  },
  'results.index-progress': { en: 'Making of the search index', ar: 'إعداد فهرس البحث' },
  'results.rebuild': { en: 'Make the index anew', ar: 'أعد بناء الفهرس' },
  'results.failed': {
    en: 'The search could not be answered; your articles are safe.',
    ar: 'تعذر إجراء البحث، ومقالاتك سليمة.',
  },
  'results.no-passages': {
    en: 'Everything was found, but the passages could not be read; your articles are safe.',
    ar: 'وُجدت النتائج كلها، لكن تعذرت قراءة المقتطفات منها، ومقالاتك سليمة.',
  },

  'results.matches': {
    en: '{count, plural, =0 {Not found here} one {Search: # place} other {Search: # places}}',
    ar: '{count, plural, zero {لا موضع للبحث هنا} one {البحث: موضع واحد} two {البحث: موضعان} few {البحث: # مواضع} many {البحث: # موضعًا} other {البحث: # موضع}}',
  },
  'results.chip': { en: 'Search: {words}', ar: 'بحث: {words}' },
  'results.chip-total': {
    en: '{count, plural, =0 {no articles} one {# article} other {# articles}}',
    ar: '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  },
  'results.timeline-empty-title': {
    en: 'Nothing that the search finds has a place here',
    ar: 'لا موضع هنا لما يجده البحث',
  },
  'results.timeline-empty-hint': {
    en: 'No article that it finds belongs to what the timeline tells of and has a date or speaks of one.',
    ar: 'ليس بين المقالات التي يجدها ما يخص موضوع الخط الزمني وله تاريخ أو يذكر تاريخًا.',
  },
  'results.clusters-empty': {
    en: 'No copy of any text is among what the search finds.',
    ar: 'لا نسخة من أي نص بين ما يجده البحث.',
  },

  'saved-search.bar': { en: 'This search', ar: 'هذا البحث' },
  'saved-search.save': { en: 'Save search', ar: 'احفظ البحث' },
  'saved-search.save-title': { en: 'Save this search', ar: 'حفظ هذا البحث' },
  'saved-search.save-hint': {
    en: 'It opens again with its words and choices, and tells how many articles have come in since you looked.',
    ar: 'سيُفتح من جديد بكلماته وخياراته، ويخبرك بعدد المقالات التي وردت منذ آخر اطلاع.',
  },
  'saved-search.is-saved': { en: 'Saved', ar: 'محفوظ' },
  'saved-search.is-changed': { en: 'Changed since', ar: 'تغيّر منذ حفظه' },
  'saved-search.update': { en: 'Save the change', ar: 'احفظ التغيير' },
  'saved-search.rename': { en: 'Rename', ar: 'غيّر الاسم' },
  'saved-search.rename-title': { en: 'Rename the search', ar: 'تغيير اسم البحث' },
  'saved-search.list': { en: 'Saved searches', ar: 'عمليات البحث المحفوظة' },
  'saved-search.list-count': { en: 'Saved ({count, number})', ar: 'المحفوظة ({count, number})' },
  'saved-search.some-new': {
    en: '{count, number} new',
    ar: '{count, plural, zero {لا جديد} one {جديد واحد} two {جديدان} few {# جديدة} many {# جديدًا} other {# جديد}}',
  },
  'saved-search.with-news': {
    en: '{count, number} with new articles',
    ar: '{count, plural, zero {لا جديد} one {واحد فيه جديد} two {اثنان فيهما جديد} few {# فيها جديد} many {# فيها جديد} other {# فيها جديد}}',
  },
  'saved-search.new-since': {
    en: '{count, plural, =0 {nothing new since {when}} one {# new article since {when}} other {# new articles since {when}}}',
    ar: '{count, plural, zero {لا جديد منذ {when}} one {مقال جديد واحد منذ {when}} two {مقالان جديدان منذ {when}} few {# مقالات جديدة منذ {when}} many {# مقالًا جديدًا منذ {when}} other {# مقال جديد منذ {when}}}',
  },
  'saved-search.none': {
    en: 'No search has been saved yet. Save one and it tells what new articles it finds after each import.',
    ar: 'لم يُحفظ أي بحث بعد. احفظ بحثًا ليخبرك بما يجده من جديد بعد كل استيراد.',
  },
  'saved-search.without-name': { en: 'Give the search a name.', ar: 'أعطِ البحث اسمًا.' },
  'saved-search.removed': { en: '“{name}” was removed.', ar: 'حُذف «{name}».' },
  'saved-search.undo-save': { en: 'saving the search', ar: 'حفظ البحث' },
  'saved-search.undo-rename': { en: 'name of the saved search', ar: 'اسم البحث المحفوظ' },
  'saved-search.undo-update': { en: 'change of the saved search', ar: 'تغيير البحث المحفوظ' },
  'saved-search.undo-remove': { en: 'removing the saved search', ar: 'حذف البحث المحفوظ' },
});
