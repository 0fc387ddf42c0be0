import { getFileNameLowLevel } from 'yauzl';
import type { Entry } from 'yauzl';

const isUtf8Flag = 0x800;

/**
 * The name of an entry, for showing: `/` between folders, no drive, no `.` or `..`. Names that say nothing of their encoding
 * are UTF-8 where they can be, and otherwise code page 437, as the format has it (APPNOTE.TXT, appendix D).
 */
export function decodeEntryName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const flags = isUtf8(fileNameRaw) ? generalPurposeBitFlag | isUtf8Flag : generalPurposeBitFlag;
  const name = getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
  const isFolder = /[/\\]$/.test(name);
  const steps = name.split(/[/\\]/).filter(step => step !== '' && !/^(?:\.{1,2}|[a-z]:)$/i.test(step));
  return steps.join('/') + (isFolder ? '/' : '');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // the answer asked for
  }
}
