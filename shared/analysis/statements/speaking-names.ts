import { wordAt } from '../numbers/folded-words.ts';
import type { Passage } from './read-passage.ts';

/** True if a known name stands at `index`: «رويترز», «بكين». */
export function isSpeakingName(passage: Passage, index: number): boolean {
  return /^(?:رويترز|فرانس|سانا|واس|وام|بي|سي|اسوشيتد|اسوشييتد|سبوتنيك|تاس|انترفاكس|شينخوا|الاناضول|البنتاغون|الكرملين)$/.test(
    wordAt(passage.words, index).text,
  );
}
