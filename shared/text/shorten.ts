/** The beginning of a text of more UTF-16 units than `longest`, to the end of a word, with an ellipsis; others as they are. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return `${text.slice(0, end > 0 ? end : longest)}…`;
}
