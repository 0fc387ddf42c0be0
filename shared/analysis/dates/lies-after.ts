/**
 * Whether an ISO value lies wholly after an ISO day or the day of an instant; a month or a year that holds the day does
 * not, nor does an hour of it.
 */
export function liesAfter(value: string, day: string): boolean {
  const date = value.slice(0, 10);
  return date > day.slice(0, date.length);
}
