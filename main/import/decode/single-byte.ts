/** The encodings of one byte a character that are recognised without being declared. */
export const singleByteEncodings = ['windows-1256', 'iso-8859-6', 'windows-1252'] as const;
export type SingleByteEncoding = (typeof singleByteEncodings)[number];

/**
 * What the bytes 0x80 to 0xFF stand for; U+FFFD where the encoding gives a byte no meaning. Own tables, because
 * what TextDecoder makes of 0x80 to 0x9F in windows-1252 differs between versions of Node.
 */
const upperHalves: Readonly<Record<SingleByteEncoding, string>> = {
  'windows-1256':
    '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈ' +
    'گ‘’“”•–—ک™ڑ›œ\u200c\u200dں' +
    '\u00a0،¢£¤¥¦§¨©ھ«¬\u00ad®¯' +
    '°±²³´µ¶·¸¹؛»¼½¾؟' +
    'ہءآأؤإئابةتثجحخد' +
    'ذرزسشصض×طظعغـفقك' +
    'àلâمنهوçèéêëىيîï' +
    '\u064b\u064c\u064d\u064eô\u064f\u0650÷\u0651ù\u0652ûü\u200e\u200fے',
  'iso-8859-6':
    '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f' +
    '\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f' +
    '\u00a0\ufffd\ufffd\ufffd¤\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd،\u00ad\ufffd\ufffd' +
    '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd؛\ufffd\ufffd\ufffd؟' +
    '\ufffdءآأؤإئابةتثجحخد' +
    'ذرزسشصضطظعغ\ufffd\ufffd\ufffd\ufffd\ufffd' +
    'ـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f' +
    '\u0650\u0651\u0652\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd',
  'windows-1252':
    '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd' +
    '\ufffd‘’“”•–—˜™š›œ\ufffdžŸ' +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯' +
    '°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ' +
    'ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîï' +
    'ðñòóôõö÷øùúûüýþÿ',
};

/** The character of a byte from 0x80 on. */
export const upperHalfOf = (encoding: SingleByteEncoding): string => upperHalves[encoding];

/** Decodes bytes; one byte is one UTF-16 code unit, so offsets stay the same. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const upperHalf = upperHalves[encoding];
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    units[i] = byte < 0x80 ? byte : upperHalf.charCodeAt(byte - 0x80);
  }
  return Buffer.from(units.buffer).toString('utf16le');
}
