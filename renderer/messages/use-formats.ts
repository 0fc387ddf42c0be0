import { useSettings } from '#renderer/workspace/settings-store.ts';
import { createFormats, type Formats } from './formats.ts';

/** One for each choice of settings: a list would make them anew in every cell, which costs more than drawing it. */
const made = new Map<string, Formats>();

/** Numbers and dates in the language, digits and month names of the settings. */
export function useFormats(): Formats {
  const language = useSettings(settings => settings.language);
  const digits = useSettings(settings => settings.digits);
  const monthNames = useSettings(settings => settings.monthNames);
  const key = `${language} ${digits} ${monthNames}`;
  const known = made.get(key) ?? createFormats({ language, digits, monthNames });
  made.set(key, known);
  return known;
}
