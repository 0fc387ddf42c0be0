import { defineMessages } from './define-messages.ts';

/** Files of the timeline, and views of it that were kept. */
export const timelineFileMessages = defineMessages({
  'timeline-file.menu': { en: 'Save as', ar: 'احفظ بصيغة' },
  'timeline-file.png': { en: 'Picture (PNG)', ar: 'صورة (PNG)' },
  'timeline-file.png-hint': { en: 'As large as on the screen', ar: 'بحجمها على الشاشة' },
  'timeline-file.png2': { en: 'Picture (PNG, twice as sharp)', ar: 'صورة (PNG بضعف الدقة)' },
  'timeline-file.png2-hint': { en: 'For print and slides', ar: 'للطباعة والعروض' },
  'timeline-file.svg': { en: 'Drawing (SVG)', ar: 'رسم (SVG)' },
  'timeline-file.svg-hint': { en: 'Any size, its words stay words', ar: 'بأي حجم، وكلماته تبقى نصًا' },
  'timeline-file.csv': { en: 'Spreadsheet (CSV)', ar: 'جدول بيانات (CSV)' },
  'timeline-file.csv-hint': {
    en: 'Every mark in view with its passage and file',
    ar: 'كل علامة في العرض مع فقرتها وملفها',
  },
  'timeline-file.counts': { en: 'Counts by lane and period', ar: 'الأعداد لكل صف ومدة' },
  'timeline-file.counts-hint': {
    en: 'Marks of each lane in each period in view, as a table',
    ar: 'علامات كل صف في كل مدة في العرض، جدولًا',
  },
  'timeline-file.counts-name': { en: 'timeline counts {scope}', ar: 'أعداد الخط الزمني {scope}' },
  'timeline-file.saved-counts': {
    en: 'Saved the counts of {count, plural, one {# lane} other {# lanes}}',
    ar: 'حُفظت أعداد {count, plural, zero {لا صفوف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}',
  },
  'timeline-file.json': { en: 'View (JSON)', ar: 'العرض (JSON)' },
  'timeline-file.json-hint': {
    en: 'Opens again here; holds the marks in view',
    ar: 'يُفتح هنا من جديد؛ وفيه علامات العرض',
  },
  'timeline-file.ics': { en: 'Calendar (iCalendar)', ar: 'تقويم (iCalendar)' },
  'timeline-file.ics-hint': {
    en: 'The marks in view, for any calendar program',
    ar: 'علامات العرض، لأي برنامج تقويم',
  },
  'timeline-file.open': { en: 'Open a view file …', ar: 'افتح ملف عرض…' },
  'timeline-file.open-hint': {
    en: 'A view that was saved as JSON',
    ar: 'عرض محفوظ بصيغة JSON',
  },
  'timeline-file.words': { en: '“{words}”', ar: '«{words}»' },
  'timeline-file.name': { en: 'timeline {scope}', ar: 'خط زمني {scope}' },
  'timeline-file.working': {
    en: 'Reading passages: {done, number} of {all, number}',
    ar: 'قراءة الفقرات: {done, number} من {all, number}',
  },
  'timeline-file.saved': {
    en: 'Saved: {count, plural, one {# mark} other {# marks}}',
    ar: 'حُفظ: {count, plural, zero {لا علامات} one {علامة واحدة} two {علامتان} few {# علامات} many {# علامة} other {# علامة}}',
  },
  'timeline-file.lanes-left-out': {
    en: '{count, plural, one {# more lane is} other {# more lanes are}} not in this picture.',
    ar: 'لا تضم هذه الصورة {count, plural, zero {أي صف آخر} one {صفًا واحدًا آخر} two {صفين آخرين} few {# صفوف أخرى} many {# صفًا آخر} other {# صف آخر}}.',
  },
  'timeline-file.saved-picture': { en: 'Picture saved', ar: 'حُفظت الصورة' },
  'timeline-file.capped': {
    en: 'Saved the first {count, number} of {all, number} marks in view. Zoom in or choose a narrower subject for the rest.',
    ar: 'حُفظت أول {count, number} من {all, number} علامة في العرض. قرّب العرض أو ضيّق الموضوع لحفظ الباقي.',
  },
  'timeline-file.nothing': { en: 'There are no marks in view to save.', ar: 'لا علامات في العرض لتُحفظ.' },
  'timeline-file.none-chosen': {
    en: 'No marks in view lie within the chosen days.',
    ar: 'لا علامات في العرض ضمن الأيام المختارة.',
  },
  'timeline-file.within': { en: '{said} · only {days}', ar: '{said} · {days} فقط' },
  'timeline-file.title-of': { en: 'Timeline: {scope}', ar: 'الخط الزمني: {scope}' },
  'timeline-file.days-and-marks': {
    en: '{days} · {count, plural, one {# mark} other {# marks}}',
    ar: '{days}، {count, plural, zero {لا علامات} one {علامة واحدة} two {علامتان} few {# علامات} many {# علامة} other {# علامة}}',
  },
  'timeline-file.chosen-in': { en: '{days} · chosen: {chosen}', ar: '{days} · المختار: {chosen}' },
  'timeline-file.no-picture': {
    en: 'The picture could not be made. Try a smaller window, or save it as a drawing.',
    ar: 'تعذّر إعداد الصورة. جرّب نافذة أصغر أو احفظها رسمًا.',
  },
  'timeline-file.cancelled': { en: 'Not saved', ar: 'لم يُحفظ' },
  'timeline-file.opening': { en: 'Opening {file}', ar: 'فتح {file}' },
  'timeline-file.not-opened': { en: '{file} was not opened', ar: 'لم يُفتح {file}' },
  'timeline-file.unreadable': {
    en: '{file} could not be read. Nothing was changed; check that it is still where it was, then try again.',
    ar: 'تعذّرت قراءة {file}. لم يتغير شيء؛ تحقق من أنه ما زال في مكانه ثم أعد المحاولة.',
  },
  'timeline-file.opened': { en: 'Opened the view in {file}', ar: 'فُتح العرض من {file}' },
  'timeline-file.too-large': {
    en: '{file} is larger than any view file. Nothing was changed.',
    ar: '{file} أكبر من أي ملف عرض. لم يتغير شيء.',
  },
  'timeline-file.not-json': {
    en: '{file} is no whole JSON: it breaks off at character {place, number}. Nothing was changed.',
    ar: '{file} ليس JSON كاملًا: ينقطع عند الحرف {place, number}. لم يتغير شيء.',
  },
  'timeline-file.not-a-view': {
    en: '{file} is no view of a timeline. Nothing was changed.',
    ar: '{file} ليس عرضًا لخط زمني. لم يتغير شيء.',
  },
  'timeline-file.newer': {
    en: '{file} was written by a newer Mizan (version {version}). Update this one to open it. Nothing was changed.',
    ar: 'كُتب {file} بإصدار أحدث من ميزان ({version}). حدّث البرنامج لفتحه. لم يتغير شيء.',
  },
  'timeline-file.malformed': {
    en: '{file}: what stands at {place} can’t be understood. Nothing was changed.',
    ar: '{file}: ما عند {place} غير مفهوم. لم يتغير شيء.',
  },
  'timeline-file.source': { en: 'Mizan, {when}', ar: 'ميزان، {when}' },
  'timeline-file.from-to': { en: '{from} – {to}', ar: '{from} – {to}' },
  'timeline-file.known-to': { en: 'Known to the {unit}', ar: 'الدقة: {unit}' },
  'timeline-file.known-to-span': {
    en: 'Known only to the month or the year',
    ar: 'لا يُعرف إلا بالشهر أو السنة',
  },
  'timeline-file.stated-as': { en: 'Stated as {when}, {zone}', ar: 'الوقت كما ورد: {when}، {zone}' },
  'timeline-file.column-from': { en: 'From', ar: 'من' },
  'timeline-file.column-instant': { en: 'Time with its zone', ar: 'الوقت بمنطقته الزمنية' },
  'timeline-file.column-words': { en: 'Words of the date', ar: 'عبارة التاريخ' },
  'timeline-file.entry-source': { en: '{outlet} ({file})', ar: '{outlet} ({file})' },
  'timeline-file.column-file': { en: 'File', ar: 'الملف' },
  'timeline-file.column-article': { en: 'Article', ar: 'معرّف المقال' },

  'timeline-saved.bar': { en: 'This view', ar: 'هذا العرض' },
  'timeline-saved.save': { en: 'Save view', ar: 'احفظ العرض' },
  'timeline-saved.save-title': { en: 'Save this view of the timeline', ar: 'حفظ هذا العرض للخط الزمني' },
  'timeline-saved.save-hint': {
    en: 'It opens again with its subject, its days, its lanes and its calendars.',
    ar: 'سيُفتح من جديد بموضوعه وأيامه وصفوفه وتقويمه.',
  },
  'timeline-saved.is-saved': { en: 'Saved', ar: 'محفوظ' },
  'timeline-saved.is-changed': { en: 'Changed since', ar: 'تغيّر منذ حفظه' },
  'timeline-saved.update': { en: 'Save the change', ar: 'احفظ التغيير' },
  'timeline-saved.list': { en: 'Saved views', ar: 'العروض المحفوظة' },
  'timeline-saved.list-count': { en: 'Views ({count, number})', ar: 'العروض ({count, number})' },
  'timeline-saved.about': {
    en: '{scope} · {range} · last changed {when}',
    ar: '{scope} · {range} · آخر تغيير {when}',
  },
  'timeline-saved.none': {
    en: 'No view has been saved yet. Save one and it opens again as you see it now.',
    ar: 'لم يُحفظ أي عرض بعد. احفظ عرضًا ليُفتح من جديد كما تراه الآن.',
  },
  'timeline-saved.without-name': { en: 'Give the view a name.', ar: 'أعطِ العرض اسمًا.' },
  'timeline-saved.rename': { en: 'Rename', ar: 'غيّر الاسم' },
  'timeline-saved.rename-title': { en: 'Rename the view', ar: 'تغيير اسم العرض' },
  'timeline-saved.removed': { en: '“{name}” was removed.', ar: 'حُذف «{name}».' },
});
