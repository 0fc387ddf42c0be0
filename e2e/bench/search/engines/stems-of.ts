import { createAnalyser } from '#shared/search/analyse/analyser.ts';

const visitWords = createAnalyser();

/** The stems of a text in reading order, by the analyser that the app has. */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  visitWords(text, word => void stems.push(word.term));
  return stems;
}
