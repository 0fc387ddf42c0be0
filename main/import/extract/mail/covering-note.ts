import { foldText } from '#shared/text/normalise.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import type { MemberFile } from '../format-adapter.ts';

const mostLetters = 200;
const namesAttachments =
  /(?:^|[\s(])(?:و?(?:ال)?مرفق(?:ات|ه|ا|ين)?|ارفق(?:ت)?|طيه|attach(?:ed|ments?)|enclosed|ci-joints?|pieces? jointes?|anbei|im anhang|adjunt[oa]s?|allegat[oi]|ekte|پيوست)(?![\p{L}])/u;
const document = /\.(?:txt|md|html?|mht(?:ml)?|pdf|docx?|odt|rtf|epub|eml|msg|csv|tsv|xlsx|json|zip)$/i;

/** True for a mail of a few words that only says what comes with it («مرفق قصاصتان. تحياتي»), where documents do. */
export function isCoveringNote(
  documents: readonly ExtractedDocument[],
  members: readonly MemberFile[],
): boolean {
  const [only, ...others] = documents;
  if (only === undefined || others.length > 0 || !members.some(({ name }) => document.test(name)))
    return false;
  const letters = only.text.slice(0, 2000).match(/\p{L}/gu)?.length ?? 0;
  const words = foldText(only.text.slice(0, 2000)).normalize('NFKD').replace(/\p{M}/gu, '');
  return letters < mostLetters && namesAttachments.test(words);
}
