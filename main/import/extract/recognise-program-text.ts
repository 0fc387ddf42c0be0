/** Extensions of files that are text, and written for a machine; browsers save scripts of a page as «.js.download». */
const byExtension: Readonly<Record<string, string>> = {
  css: 'CSS',
  scss: 'CSS',
  less: 'CSS',
  js: 'JavaScript',
  mjs: 'JavaScript',
  cjs: 'JavaScript',
  jsx: 'JavaScript',
  ts: 'TypeScript',
  tsx: 'TypeScript',
  map: 'source map',
  url: 'shortcut',
  website: 'shortcut',
  webloc: 'shortcut',
  desktop: 'shortcut',
  ini: 'INI',
  py: 'Python',
  sh: 'shell script',
  bat: 'batch file',
  ps1: 'PowerShell',
  vbs: 'VBScript',
  sql: 'SQL',
};

/** The first line of the shortcuts that Windows and the desktops of Linux save. */
const shortcutStart = /^\s*\[(?:InternetShortcut|Desktop Entry)\]\s*[\r\n]/i;
const phpStart = /^\s*<\?php\b/i;

/**
 * Names the language of a text that is written for a machine and not to be read: a stylesheet, a script, a shortcut to
 * an address. Null for every other text.
 */
export function recogniseProgramText(source: string, fileName: string): string | null {
  if (shortcutStart.test(source)) return 'shortcut';
  if (phpStart.test(source)) return 'PHP';
  const extension = /\.([a-z0-9]+)(?:\.download)?$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(byExtension, extension) ? (byExtension[extension] ?? null) : null;
}
