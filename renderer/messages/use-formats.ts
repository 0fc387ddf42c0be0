import { useMemo } from 'react';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import { createFormats, type Formats } from './formats.ts';

/** Numbers and dates in the language, digits and month names of the settings. */
export function useFormats(): Formats {
  const language = useSettings(settings => settings.language);
  const digits = useSettings(settings => settings.digits);
  const monthNames = useSettings(settings => settings.monthNames);
  return useMemo(() => createFormats({ language, digits, monthNames }), [language, digits, monthNames]);
}
