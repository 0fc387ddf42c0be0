import iconv from 'iconv-lite';

/** Apple's ARABIC.TXT (unicode.org/Public/MAPPINGS/VENDORS/APPLE), without the marks of direction it gives to signs. */
const macArabic =
  'Ä\u00a0ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü' +
  ' !"#$٪&\'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟' +
  '❊ءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]^_' +
  'ـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652پٹچەڤگڈڑ{|}ژے';

/** EBCDIC of western Europe, as host computers write it (IBM code page 500). */
// prettier-ignore
const ebcdic =
  '\x00\x01\x02\x03\x9c\x09\x86\x7f\x97\x8d\x8e\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x9d\x85\x08\x87\x18\x19\x92\x8f\x1c\x1d\x1e\x1f' +
  '\x80\x81\x82\x83\x84\x0a\x17\x1b\x88\x89\x8a\x8b\x8c\x05\x06\x07\x90\x91\x16\x93\x94\x95\x96\x04\x98\x99\x9a\x9b\x14\x15\x9e\x1a' +
  ' \xa0âäàáãåçñ[.<(+!&éêëèíîïìß]$*);^' +
  '-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="' +
  'Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤' +
  'µ~stuvwxyz¡¿ÐÝÞ®¢£¥·©§¶¼½¾¬|¯¨´×' +
  '{ABCDEFGHI\xadôöòóõ}JKLMNOPQR¹ûüùúÿ' +
  '\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\x9f';

/** Names that the library of tables has under another one. */
const libraryNames: Readonly<Record<string, string>> = {
  'iso-8859-8-i': 'iso-8859-8',
  'x-mac-cyrillic': 'maccyrillic',
  'x-mac-ce': 'maccenteuro',
  'x-mac-greek': 'macgreek',
  'x-mac-turkish': 'macturkish',
  'x-mac-icelandic': 'maciceland',
};

const tables = new Map<string, string>();
const unitTables = new Map<string, Uint16Array>();

/**
 * What each of the 256 bytes stands for, U+FFFD where the encoding gives a byte no meaning; for encodings of one byte
 * a character. From tables that we carry: what TextDecoder makes of 0x80 to 0x9F differs between versions of Node.
 */
export function tableOf(encoding: string): string {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const made = makeTable(encoding);
  tables.set(encoding, made);
  return made;
}

function makeTable(encoding: string): string {
  const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  if (encoding === 'x-mac-arabic')
    return Buffer.from(allBytes.subarray(0, 128)).toString('latin1') + macArabic;
  if (encoding === 'ibm500') return ebcdic;
  const table = iconv.decode(allBytes, libraryNames[encoding] ?? encoding, { stripBOM: false });
  // Apple put the euro where the sign for any currency had been.
  return encoding === 'macintosh' ? table.replace('¤', '€').replace('\ufffd', '\uf8ff') : table;
}

function unitsOf(encoding: string): Uint16Array {
  const known = unitTables.get(encoding);
  if (known !== undefined) return known;
  const made = Uint16Array.from(tableOf(encoding), character => character.charCodeAt(0));
  unitTables.set(encoding, made);
  return made;
}

/** Decodes bytes; one byte is one UTF-16 code unit, so offsets stay the same. */
export function decodeSingleByte(bytes: Uint8Array, encoding: string): string {
  const units = unitsOf(encoding);
  const text = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) text[i] = units[bytes[i] ?? 0] ?? 0;
  return Buffer.from(text.buffer).toString('utf16le');
}

/** The offset of the first byte without a meaning; null when each has one. */
export function findMeaninglessByte(bytes: Uint8Array, encoding: string): number | null {
  const table = tableOf(encoding);
  const isMeaningless = Array.from(table, character => character === '\ufffd');
  for (let i = 0; i < bytes.length; i++) if (isMeaningless[bytes[i] ?? 0] === true) return i;
  return null;
}
