import { defineMessages } from './define-messages.ts';

const reports = {
  en: '{reports, plural, one {# report} other {# reports}}',
  ar: '{reports, plural, zero {لا تقارير} one {تقرير واحد} two {تقريران} few {# تقارير} many {# تقريرًا} other {# تقرير}}',
};
const outlets = {
  en: '{outlets, plural, one {# outlet} other {# outlets}}',
  ar: '{outlets, plural, zero {لا جهة} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}}',
};
const independent = {
  en: '{outlets, plural, one {# independent outlet} other {# independent outlets}}',
  ar: '{outlets, plural, zero {لا جهة مستقلة} one {جهة مستقلة واحدة} two {جهتان مستقلتان} few {# جهات مستقلة} many {# جهة مستقلة} other {# جهة مستقلة}}',
};

/** What stands beside the timeline: lists of marks, events and their reports, announcements, the undated tray. */
export const timelineEventMessages = defineMessages({
  'panel.back': { en: 'Back to the list', ar: 'العودة إلى القائمة' },
  'panel.asking': { en: 'Looking it up…', ar: 'جارٍ البحث…' },
  'panel.unknown': {
    en: 'Not known yet: events are still being gathered from the reports.',
    ar: 'لم يُعرف بعد: ما زال جمع الأحداث من التقارير جاريًا.',
  },
  'panel.undo': { en: 'Undo', ar: 'تراجع' },
  'panel.undone': { en: 'Undone', ar: 'تم التراجع' },
  'panel.not-undone': { en: 'It could not be undone', ar: 'تعذّر التراجع' },

  'panel.uncertain': { en: '{when} (uncertain)', ar: '{when} (غير مؤكد)' },
  'panel.provenance': { en: 'Published {date}: {where}', ar: 'نُشر {date}: {where}' },
  'panel.no-passage': {
    en: 'The passage of this date cannot be shown.',
    ar: 'تعذّر عرض موضع هذا التاريخ في النص.',
  },
  'panel.sign-announced': { en: 'announced', ar: 'معلن مسبقًا' },
  'panel.sign-called-off': { en: 'put off or called off', ar: 'أُجّل أو أُلغي' },
  'panel.sign-resumed': { en: 'announced, heard of again', ar: 'معلن مسبقًا، وذُكر لاحقًا' },
  'panel.sign-disputed': { en: 'dates differ', ar: 'التواريخ مختلفة' },

  'panel.tools': { en: 'What can be done with these marks', ar: 'ما يمكن فعله بهذه العلامات' },
  'panel.compare': { en: 'Compare', ar: 'قارن' },
  'panel.timeline-of': { en: 'Their timeline', ar: 'خط زمني لهذه' },
  'panel.copy': { en: 'Copy', ar: 'انسخ' },
  'panel.chosen': {
    en: '{count, number} of {all, number} chosen',
    ar: 'المختار {count, number} من {all, number}',
  },
  'panel.choose': { en: 'Choose «{title}», {when}', ar: 'اختر «{title}»، {when}' },
  'panel.keys-hint': {
    en: 'X chooses · T tray · E date · G event',
    ar: 'X اختيار · T السلة · E التاريخ · G الحدث',
  },
  'panel.marks-keys': {
    en: 'Up and down go from mark to mark, Home and End to the first and last; Enter opens the passage; X chooses the mark, T puts its article aside for comparison, E sets its date right, G shows the event.',
    ar: 'السهمان الأعلى والأسفل للتنقل بين العلامات، وHome وEnd للأولى والأخيرة؛ Enter لفتح الموضع؛ X لاختيار العلامة، وT لوضع المقال جانبًا للمقارنة، وE لتصويب التاريخ، وG لعرض الحدث.',
  },
  'panel.tray-out': { en: 'Taken out of the tray', ar: 'أُخرج من السلة' },
  'panel.open-event': {
    en: 'All reports of this event: «{title}»',
    ar: 'كل التقارير عن هذا الحدث: «{title}»',
  },
  'panel.correct-date': { en: 'Set this date right: «{title}»', ar: 'صوّب هذا التاريخ: «{title}»' },
  'panel.correct-published': {
    en: 'Set the date of publication right: «{title}»',
    ar: 'صوّب تاريخ النشر: «{title}»',
  },

  'panel.dated': { en: '«{title}» is dated {date}', ar: 'أُرّخ «{title}» بـ{date}' },
  'panel.dated-against': {
    en: '«{title}» is dated {date}, a {weekday}; but its text says «{words}», which does not fit that day.',
    ar: 'أُرّخ «{title}» بـ{date}، وهو يوم {weekday}؛ لكن في نصه «{words}»، وهذا لا يوافق ذلك اليوم.',
  },
  'panel.date-taken-back': {
    en: '«{title}» has the date again that its file states',
    ar: 'عاد «{title}» إلى ما في ملفه من تاريخ',
  },
  'panel.means': { en: 'Now read as {value}', ar: 'يُقرأ الآن: {value}' },
  'panel.reject-date': { en: 'This is no date', ar: 'ليس هذا تاريخًا' },
  'panel.not-correctable': {
    en: 'These words stand in the title, where dates cannot be set right.',
    ar: 'هذه الكلمات في العنوان، ولا يمكن تصويب التواريخ فيه.',
  },

  'panel.undated-hint': {
    en: 'Drag an article onto the timeline, or set its date here.',
    ar: 'اسحب المقال إلى موضعه على الخط الزمني، أو حدد تاريخه هنا.',
  },
  'panel.undated-none': { en: 'Every article has a date.', ar: 'لكل مقال تاريخ.' },
  'panel.undated-keys': {
    en: 'Up and down go from article to article; Enter opens it; E sets its date.',
    ar: 'السهمان الأعلى والأسفل للتنقل بين المقالات؛ Enter لفتح المقال؛ E لتحديد تاريخه.',
  },
  'panel.set-date': { en: 'Date…', ar: 'أرّخ…' },
  'panel.set-date-of': { en: 'Set the date of «{title}»', ar: 'أرّخ «{title}»' },

  'panel.event': { en: 'Event', ar: 'حدث' },
  'panel.event-title': { en: 'Event of {when}', ar: 'حدث {when}' },
  'panel.event-gone': {
    en: 'This date is not on the timeline any more.',
    ar: 'لم يعد هذا التاريخ على الخط الزمني.',
  },
  'panel.stands-alone': { en: 'No other report of this was found', ar: 'لم يُعثر على تقرير آخر عن هذا' },
  'panel.one-language': {
    en: 'Reports are gathered by their words, and so within one language. Articles of these days in other languages: {languages}.',
    ar: 'تُجمع التقارير بحسب ألفاظها، أي ضمن اللغة الواحدة. وفي هذه الأيام مقالات بلغات أخرى: {languages}.',
  },
  'panel.reports-outlets': {
    en: `${reports.en}, ${outlets.en}`,
    ar: `${reports.ar}، ${outlets.ar}`,
  },
  'panel.reports-independent': {
    en: `${reports.en}, ${independent.en}`,
    ar: `${reports.ar}، ${independent.ar}`,
  },
  'panel.reports-copies': {
    en: `${reports.en}, ${independent.en} · {copies, plural, one {# of them a copy} other {# of them copies}}`,
    ar: `${reports.ar}، ${independent.ar} · {copies, plural, zero {ليس بينها نسخ} one {بينها نسخة واحدة} two {بينها نسختان} few {بينها # نسخ} many {بينها # نسخة} other {بينها # نسخة}}`,
  },
  'panel.reports-count': {
    en: '{count, plural, one {# report} other {# reports}}',
    ar: '{count, plural, zero {لا تقارير} one {تقرير واحد} two {تقريران} few {# تقارير} many {# تقريرًا} other {# تقرير}}',
  },
  'panel.outlets': {
    en: '{count, plural, one {# outlet} other {# outlets}}',
    ar: '{count, plural, zero {لا جهة} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}}',
  },
  'panel.with-copies': {
    en: 'copies of one text count once',
    ar: 'نسخ النص الواحد تُحسب مرة واحدة',
  },
  'panel.dates': { en: 'Dates that the reports state', ar: 'التواريخ التي تذكرها التقارير' },
  'panel.disputed': {
    en: 'The reports disagree on the date: {dates}.',
    ar: 'تختلف التقارير في التاريخ: {dates}.',
  },
  'panel.dated-as': { en: 'Dated: {dates}', ar: 'مؤرَّخ بـ: {dates}' },
  'panel.outlets-say': {
    en: '{count, plural, one {# outlet} other {# outlets}}: {when}',
    ar: '{count, plural, zero {لا جهة} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}}: {when}',
  },
  'panel.reports': { en: 'Reports, outlet by outlet', ar: 'التقارير حسب الجهة' },
  'panel.report-keys': {
    en: 'Up and down go from report to report; Enter opens the passage; T puts the article aside for comparison, E sets the date right.',
    ar: 'السهمان الأعلى والأسفل للتنقل بين التقارير؛ Enter لفتح الموضع؛ T لوضع المقال جانبًا للمقارنة، وE لتصويب التاريخ.',
  },
  'panel.published-on': { en: 'published {date}', ar: 'نُشر {date}' },
  'panel.published-unknown': { en: 'publication undated', ar: 'بلا تاريخ نشر' },
  'panel.first': { en: 'first', ar: 'الأول' },
  'panel.probably-first': { en: 'probably first', ar: 'الأول على الأرجح' },
  'panel.among-first': { en: 'among the first', ar: 'من الأوائل' },

  'panel.announced': {
    en: 'Announced by {outlet} on {on} for {when}.',
    ar: 'أُعلن عنه في {outlet} بتاريخ {on}، وموعده {when}.',
  },
  'panel.announced-for': { en: 'Announced for {when}.', ar: 'أُعلن عنه مسبقًا، وموعده {when}.' },
  'panel.announced-by': { en: 'Announced on {on}, {outlet}', ar: 'أُعلن بتاريخ {on}، {outlet}' },
  'panel.called-off-by': { en: 'Reported on {on}, {outlet}', ar: 'نُشر الخبر بتاريخ {on}، {outlet}' },
  'panel.mentioned': {
    en: 'Mentioned again in {count, plural, one {# later article, {share, select, none {before the day} other {on the day or after it}}} other {# later articles, {share, select, none {none of them} all {all of them} other {{after, number} of them}} on the day or after it}}.',
    ar: 'ذُكر لاحقًا في {count, plural, zero {لا شيء} one {مقال واحد، {share, select, none {قبل يومه} other {في يومه أو بعده}}} two {مقالين، {share, select, none {ليس بينهما ما نُشر في يومه أو بعده} all {كلاهما في يومه أو بعده} other {أحدهما في يومه أو بعده}}} few {# مقالات، {share, select, none {ليس بينها ما نُشر في يومه أو بعده} all {كلها في يومه أو بعده} other {{after, plural, zero {ليس بينها ما نُشر} one {منها مقال واحد} two {منها مقالان} few {منها # مقالات} many {منها # مقالًا} other {منها # مقال}} في يومه أو بعده}}} many {# مقالًا، {share, select, none {ليس بينها ما نُشر في يومه أو بعده} all {كلها في يومه أو بعده} other {{after, plural, zero {ليس بينها ما نُشر} one {منها مقال واحد} two {منها مقالان} few {منها # مقالات} many {منها # مقالًا} other {منها # مقال}} في يومه أو بعده}}} other {# مقال، {share, select, none {ليس بينها ما نُشر في يومه أو بعده} all {كلها في يومه أو بعده} other {{after, plural, zero {ليس بينها ما نُشر} one {منها مقال واحد} two {منها مقالان} few {منها # مقالات} many {منها # مقالًا} other {منها # مقال}} في يومه أو بعده}}}}.',
  },
  'panel.announced-also': {
    en: '{count, plural, one {# more article announces it, too} other {# more articles announce it, too}}.',
    ar: '{count, plural, zero {لا مقال آخر يعلنه} one {يعلنه مقال آخر أيضًا} two {يعلنه مقالان آخران أيضًا} few {تعلنه # مقالات أخرى أيضًا} many {يعلنه # مقالًا آخر أيضًا} other {يعلنه # مقال آخر أيضًا}}.',
  },
  'panel.told-apart': {
    en: 'Told of later in reports that are not gathered here:',
    ar: 'ذكرته لاحقًا تقارير لم تُجمع هنا:',
  },
  'panel.told-more': {
    en: '{count, plural, one {# more} other {# more}}',
    ar: '{count, plural, zero {لا شيء آخر} one {واحد آخر} two {اثنان آخران} few {# أخرى} many {# غيرها} other {# غيرها}}',
  },
  'panel.was-called-off': {
    en: 'Put off or called off, by what was published later.',
    ar: 'أُجّل أو أُلغي، بحسب ما نُشر لاحقًا.',
  },
  'panel.was-silent': {
    en: 'Nothing about it was found from its day on in reports of its language.',
    ar: 'لم يُعثر في تقارير بلغته على ما يذكره في يومه أو بعده.',
  },
  'panel.was-ahead': {
    en: 'It is not due yet in this collection.',
    ar: 'لم يحن موعده بعد في هذه المجموعة.',
  },
  'panel.reaches': {
    en: 'The last article here is of {until}.',
    ar: 'آخر مقال في المجموعة بتاريخ {until}.',
  },

  'panel.most-reported': { en: 'Most reported', ar: 'الأكثر تغطية' },
  'panel.most-reported-hint': {
    en: 'Ranked by outlets that report it; copies of one text count once.',
    ar: 'مرتبة بعدد الجهات التي غطتها؛ وتُحسب نسخ النص الواحد مرة واحدة.',
  },
  'panel.none-reported': {
    en: 'No event of these days is told of by several reports.',
    ar: 'لا حدث في هذه الأيام تغطيه عدة تقارير.',
  },
  'panel.announcements': { en: 'Announced days', ar: 'مواعيد معلنة' },
  'panel.announcements-hint': {
    en: 'Days that were still to come when an article named them, and what was heard of them later, in reports of the same language.',
    ar: 'أيام كانت لم تأتِ بعد حين ذُكرت، وما ورد عنها لاحقًا في تقارير باللغة نفسها.',
  },
  'panel.none-announced': { en: 'Nothing was announced for these days.', ar: 'لا موعد معلنًا في هذه الأيام.' },
  'panel.state-count': { en: '{state} ({count, number})', ar: '{state} ({count, number})' },
  'panel.states': { en: 'What became of it', ar: 'ما آل إليه الموعد' },
  'panel.state-heard': { en: 'heard of again', ar: 'ذُكر لاحقًا' },
  'panel.state-called-off': { en: 'put off or called off', ar: 'أُجّل أو أُلغي' },
  'panel.state-silent': { en: 'nothing found from its day on', ar: 'لا ذكر له في يومه أو بعده' },
  'panel.state-ahead': { en: 'not due yet in this collection', ar: 'لم يحن موعده في هذه المجموعة' },
  'panel.chosen-days': { en: 'The chosen days', ar: 'الأيام المختارة' },
  'panel.day-before': { en: 'The day before with events', ar: 'اليوم السابق الذي فيه أحداث' },
  'panel.day-after': { en: 'The next day with events', ar: 'اليوم التالي الذي فيه أحداث' },
  'panel.day-first': { en: 'The first day with events', ar: 'أول يوم فيه أحداث' },
  'panel.day-last': { en: 'The last day with events', ar: 'آخر يوم فيه أحداث' },
  'panel.all-days': { en: 'All days in view', ar: 'كل الأيام المعروضة' },
  'panel.days-keys': {
    en: 'Up and down go from event to event; Enter shows all its reports; left and right go to the day before or after.',
    ar: 'السهمان الأعلى والأسفل للتنقل بين الأحداث؛ Enter لعرض كل تقارير الحدث؛ السهمان الأيمن والأيسر لليوم السابق أو التالي.',
  },
});
