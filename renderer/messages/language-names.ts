/** The name of a language in the interface's language, or its code where there is none. */
export function languageName(code: string, locale: string): string {
  if (code === 'und') return '—';
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
