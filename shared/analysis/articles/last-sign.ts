const closing = /["»”’)\]」\s]/;

/** The last sign of a text but for brackets and quotation marks that close behind it; empty where there is none. */
export function lastSign(text: string): string {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end--;
  return text.charAt(end - 1);
}
