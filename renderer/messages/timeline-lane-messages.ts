import { defineMessages } from './define-messages.ts';

/** What is drawn on the timeline's axis and in its lanes, and what can be done with a lane. */
export const timelineLaneMessages = defineMessages({
  'timeline.hijri-year': { en: '{value} AH', ar: '{value} هـ' },
  'timeline.of-all': { en: 'of {all, number}', ar: 'من {all, number}' },
  'timeline.times': { en: '×{count, number}', ar: '×{count, number}' },
  'timeline.lane-menu': { en: 'What to do with {lane}', ar: 'خيارات الصف: {lane}' },
  'timeline.lane-pin': { en: 'Keep at the top', ar: 'ثبّته في الأعلى' },
  'timeline.lane-release': { en: 'Let it scroll again', ar: 'ألغِ تثبيته' },
  'timeline.lane-collapse': { en: 'Collapse to a strip', ar: 'اطوه إلى شريط' },
  'timeline.lane-expand': { en: 'Open in full', ar: 'افتحه كاملًا' },
  'timeline.lane-collapse-others': { en: 'Collapse all others', ar: 'اطوِ سائر الصفوف' },
  'timeline.lane-expand-all': { en: 'Open all', ar: 'افتح كل الصفوف' },
  'timeline.lane-up': { en: 'Move up', ar: 'انقله إلى أعلى' },
  'timeline.lane-down': { en: 'Move down', ar: 'انقله إلى أسفل' },
  'timeline.lane-hide': { en: 'Hide', ar: 'أخفِه' },
  'timeline.spoken-pinned': { en: '{lane} stays at the top', ar: 'ثُبّت في الأعلى: {lane}' },
  'timeline.spoken-unpinned': { en: '{lane} scrolls with the others', ar: 'أُلغي التثبيت: {lane}' },
  'timeline.spoken-collapsed': { en: '{lane} is collapsed', ar: 'طُوي الصف: {lane}' },
  'timeline.spoken-expanded': { en: '{lane} is open in full', ar: 'فُتح الصف: {lane}' },
  'timeline.spoken-hidden': { en: '{lane} is hidden', ar: 'أُخفي الصف: {lane}' },
  'timeline.spoken-moved': {
    en: '{lane} is now number {place, number} of {count, number}',
    ar: 'صار ترتيب الصف {place, number} من {count, number}: {lane}',
  },
  'timeline.spoken-gathered': {
    en: '{outlet}, {when}, one event in {count, plural, one {# mark} other {# marks}}',
    ar: '{outlet}، {when}، حدث واحد في {count, plural, zero {لا علامات} one {علامة واحدة} two {علامتين} few {# علامات} many {# علامة} other {# علامة}}',
  },
  'timeline.spoken-with': { en: '{what}. {signs}', ar: '{what}. {signs}' },
  'timeline.spoken-join': { en: '; ', ar: '؛ ' },
  'timeline.spoken-called-off': { en: 'put off or called off', ar: 'أُجّل أو أُلغي' },
  'timeline.spoken-announced': { en: 'announced beforehand', ar: 'أُعلن عنه مسبقًا' },
  'timeline.spoken-disputed': { en: 'reports differ on its date', ar: 'تختلف التقارير في تاريخه' },
  'timeline.throughout': { en: 'all through: {count, number}', ar: 'تمتد على العرض كله: {count, number}' },
  'timeline.drop-here': { en: 'Date it {when}', ar: 'أرِّخه: {when}' },
});
