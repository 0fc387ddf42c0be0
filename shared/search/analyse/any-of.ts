/** What a regular expression writes for any of the words of a list with spaces or new lines between them. */
export const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');
