import { defineMessages } from './define-messages.ts';

/** What is said when the articles of marks on the timeline are put aside for comparison. */
export const timelineTrayMessages = defineMessages({
  'timeline-tray.added': {
    en: '{count, plural, one {# article} other {# articles}} put aside for comparison',
    ar: '{count, plural, zero {لم يوضع أي مقال} one {وُضع مقال واحد} two {وُضع مقالان} few {وُضعت # مقالات} many {وُضع # مقالًا} other {وُضع # مقال}} جانبًا للمقارنة',
  },
  'timeline-tray.no-room': {
    en: 'The tray has no room for {count, plural, one {# more article} other {# more articles}}: choose from the list',
    ar: 'لا تتسع السلة {count, plural, zero {لأي مقال آخر} one {لمقال واحد آخر} two {لمقالين آخرين} few {لـ# مقالات أخرى} many {لـ# مقالًا آخر} other {لـ# مقال آخر}}: اختر من القائمة',
  },
});
