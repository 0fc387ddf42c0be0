const inPath =
  /[/_.-](?<year>19[89]\d|20\d{2})[/_.-]?(?<month>0[1-9]|1[0-2])[/_.-]?(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$|[a-z])/i;
const withoutZeros =
  /\/(?<year>19[89]\d|20\d{2})\/(?<month>[1-9]|1[0-2])\/(?<day>[1-9]|[12]\d|3[01])(?=\/|$)/;
const monthOnly = /\/(?<year>19[89]\d|20\d{2})[/-](?<month>0[1-9]|1[0-2])\//;

const longestUrl = 2_000;

/** The day, or the month, that the path of an address names («/2018/04/09/»), as ISO 8601; null where it names none. */
export function readUrlDate(url: string): string | null {
  if (url.length > longestUrl) return null;
  const path = url.replace(/[?#].*$/, '');
  const groups = (inPath.exec(path) ?? withoutZeros.exec(path) ?? monthOnly.exec(path))?.groups;
  if (groups === undefined) return null;
  const { year = '', month = '', day } = groups;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
