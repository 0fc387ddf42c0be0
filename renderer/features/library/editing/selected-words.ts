import type { Translate } from '#renderer/messages/use-messages.ts';

/** How many articles are selected, and how many of those the list does not show. */
export function selectedWords(
  t: Translate,
  { count, hidden }: { readonly count: number; readonly hidden: number },
): string {
  const selected = t('library.selected', { count });
  if (hidden === 0) return selected;
  const id = hidden < count ? 'library.selected-hidden' : 'library.selected-all-hidden';
  return `${selected} ${t(id, { count: hidden })}`;
}
