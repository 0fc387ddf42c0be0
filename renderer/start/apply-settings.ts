import { useEffect } from 'react';
import { useSettings } from '#renderer/workspace/settings-store.ts';

/** Keeps the document's language, direction, theme and size of text as the settings say. */
export function useAppliedSettings(): void {
  const { language, theme, textScale } = useSettings();
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = language === 'ar' ? 'rtl' : 'ltr';
    root.style.setProperty('--text-scale', String(textScale));
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [language, theme, textScale]);
}
