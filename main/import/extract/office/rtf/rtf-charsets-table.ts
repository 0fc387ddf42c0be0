/** Encodings of fonts by the number of their character set (Rich Text Format 1.9.1, "Font Table"). */
const ofCharset: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  78: 'shift_jis',
  79: 'euc-kr',
  80: 'gbk',
  81: 'big5',
  83: 'iso-8859-8',
  84: 'x-mac-arabic',
  85: 'x-mac-greek',
  86: 'x-mac-turkish',
  88: 'x-mac-ce',
  89: 'x-mac-cyrillic',
  128: 'shift_jis',
  129: 'euc-kr',
  130: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  179: 'windows-1256',
  180: 'windows-1256',
  181: 'windows-1255',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
  254: 'ibm437',
  255: 'ibm850',
};

/** Encodings by the number of their code page, where that is not their name. */
const ofCodePage: Readonly<Record<number, string>> = {
  708: 'iso-8859-6',
  709: 'iso-8859-6',
  720: 'cp720',
  819: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1361: 'euc-kr',
  10000: 'macintosh',
  10001: 'shift_jis',
  10004: 'x-mac-arabic',
  10006: 'x-mac-greek',
  10007: 'x-mac-cyrillic',
  10029: 'x-mac-ce',
  10081: 'x-mac-turkish',
  28596: 'iso-8859-6',
  54936: 'gb18030',
  65001: 'utf-8',
};

const dosPages = new Set([437, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 869]);

/** The character set of fonts whose letters are symbols. */
export const symbolCharset = 2;

/** Null for the set of symbols, the one the document is in anyhow, and sets nobody knows. */
export const encodingOfCharset = (charset: number): string | null => ofCharset[charset] ?? null;

/** Null for pages nobody knows. */
export function encodingOfCodePage(page: number): string | null {
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  return dosPages.has(page) ? `ibm${page}` : (ofCodePage[page] ?? null);
}
