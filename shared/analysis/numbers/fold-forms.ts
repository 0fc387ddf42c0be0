import { foldText } from '#shared/text/normalise.ts';

/** The folded forms of a table cell: words with spaces between them, as an author writes them. */
export const foldForms = (cell: string): readonly string[] => foldText(cell).split(/\s+/).filter(Boolean);

/** Letters that are written together with the word after them: and, so, with, for, like. */
const proclitics = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل', 'وك'];

/** A folded Arabic form with each proclitic that may stand before it, with and without the article. */
export function withProclitics(
  form: string,
): readonly { readonly text: string; readonly lead: string; readonly isDefinite: boolean }[] {
  const variants: { text: string; lead: string; isDefinite: boolean }[] = [];
  for (const lead of proclitics) {
    variants.push({ text: lead + form, lead, isDefinite: false });
    const article = lead.endsWith('ل') ? 'ل' : 'ال';
    variants.push({ text: lead + article + form, lead, isDefinite: true });
  }
  return variants;
}

/** A set of folded words, each also with the proclitics that may stand before it (not the article). */
export function lexiconOf(cell: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const form of foldForms(cell)) {
    for (const lead of /^[a-z]|^.$/.test(form) ? [''] : proclitics) words.add(lead + form);
    if (form.startsWith('ال')) for (const lead of ['', 'و', 'ف']) words.add(`${lead}لل${form.slice(2)}`);
  }
  return words;
}
