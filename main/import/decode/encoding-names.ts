/**
 * Encodings that no browser knows and analysts' files are in, with further labels they go by. Other names are those
 * of the WHATWG Encoding Standard, in lower case.
 */
const beyondTheWeb: Readonly<Record<string, readonly string[]>> = {
  cp720: ['dos-720', 'ibm720'],
  ibm864: ['cp864', 'csibm864'],
  'x-mac-arabic': ['macarabic', 'mac-arabic', 'x-macarabic'],
  ibm437: ['cp437', 'cspc8codepage437'],
  ibm737: ['cp737', 'x-ibm737'],
  ibm775: ['cp775', 'cspc775baltic'],
  ibm850: ['cp850', 'cspc850multilingual'],
  ibm852: ['cp852', 'cspcp852'],
  ibm855: ['cp855', 'csibm855'],
  ibm857: ['cp857', 'csibm857'],
  ibm858: ['cp858', 'ibm00858', 'ccsid00858'],
  ibm860: ['cp860', 'csibm860'],
  ibm861: ['cp861', 'cp-is', 'csibm861'],
  ibm862: ['cp862', 'dos-862', 'cspc862latinhebrew'],
  ibm863: ['cp863', 'csibm863'],
  ibm865: ['cp865', 'csibm865'],
  ibm869: ['cp869', 'cp-gr', 'csibm869'],
  ibm500: ['cp500', 'ebcdic-cp-ch', 'csibm500'],
  cp1125: ['ibm1125', 'cp866u', 'ruscii'],
  viscii: ['csviscii', 'viscii1.1-1'],
  tcvn: ['tcvn5712', 'tcvn5712-1', 'x-viet-tcvn5712'],
  'x-mac-ce': ['maccenteuro', 'mac-centraleurope', 'maclatin2', 'mac-latin2', 'x-mac-centraleurroman'],
  macintosh: ['macroman', 'mac-roman'],
  'x-mac-cyrillic': ['maccyrillic', 'mac-cyrillic'],
  'x-mac-greek': ['macgreek', 'mac-greek'],
  'x-mac-turkish': ['macturkish', 'mac-turkish'],
  'x-mac-icelandic': ['maciceland', 'mac-iceland'],
  'iso-8859-16': ['iso8859-16'],
  'iso-2022-kr': ['iso2022kr', 'csiso2022kr'],
  'hz-gb-2312': ['hz', 'hz-gb2312'],
  'euc-tw': ['euctw', 'x-euc-tw', 'cseuctw'],
  'utf-7': ['utf7', 'unicode-1-1-utf-7', 'csutf7'],
  'utf-32le': ['utf32le'],
  'utf-32be': ['utf32be', 'utf-32', 'utf32', 'ucs-4'],
};

const nameOfLabel = new Map(
  Object.entries(beyondTheWeb).flatMap(([name, labels]) => [name, ...labels].map(label => [label, name])),
);

/** Labels by which a browser decodes nothing or everything, so that they say nothing about a file. */
const meaningless = new Set(['replacement', 'x-user-defined']);

/** The one name of an encoding among its labels (in mail, pages, feeds); null for labels that nobody knows. */
export function canonicalEncoding(label: string): string | null {
  const plain = label.trim().toLowerCase();
  const own = nameOfLabel.get(plain);
  if (own !== undefined) return own;
  try {
    const { encoding } = new TextDecoder(plain);
    return meaningless.has(encoding) ? null : encoding;
  } catch {
    return null; // a label nobody knows says nothing
  }
}
