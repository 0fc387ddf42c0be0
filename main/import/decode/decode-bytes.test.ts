import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { canonicalEncoding } from './encoding-names.ts';
import { tableOf } from './single-byte.ts';

// prettier-ignore
const singleByteEncodings = [
  'windows-1256', 'iso-8859-6', 'cp720', 'ibm864', 'x-mac-arabic', 'windows-1250', 'windows-1251', 'windows-1252',
  'windows-1253', 'windows-1254', 'windows-1255', 'windows-1257', 'windows-1258', 'windows-874', 'koi8-r', 'koi8-u',
  'iso-8859-2', 'iso-8859-3', 'iso-8859-4', 'iso-8859-5', 'iso-8859-7', 'iso-8859-8', 'iso-8859-10', 'iso-8859-13',
  'iso-8859-14', 'iso-8859-15', 'iso-8859-16', 'macintosh', 'x-mac-cyrillic', 'x-mac-ce', 'x-mac-greek',
  'x-mac-turkish', 'x-mac-icelandic', 'ibm437', 'ibm737', 'ibm775', 'ibm850', 'ibm852', 'ibm855', 'ibm857', 'ibm858',
  'ibm860', 'ibm861', 'ibm862', 'ibm863', 'ibm865', 'ibm866', 'ibm869', 'cp1125', 'viscii', 'tcvn', 'ibm500',
];
const wholeTable = (encoding: string): string => [...tableOf(encoding)].join('');

const multiByte: readonly (readonly [encoding: string, library: string, characters: string])[] = [
  ['shift_jis', 'shift_jis', '市長は古い橋の工事が月末に終わると述べたカタカナ。A1 '],
  ['euc-jp', 'euc-jp', '市長は古い橋の工事が月末に終わると述べたカタカナ。A1 '],
  ['gb18030', 'gb18030', '市长周四表示旧桥的工程将在月底前完成。A1 €丂𠀀é'],
  ['gbk', 'gbk', '市长周四表示旧桥的工程将在月底前完成。A1 '],
  ['big5', 'big5', '市長週四表示舊橋的工程將在月底前完成。A1 '],
  ['euc-kr', 'cp949', '시장은목요일오래된다리공사가월말에끝난다고말했다똠방각하A1 '],
];

describe('decodeBytes', () => {
  it.each(singleByteEncodings)('gives back every character of %s', encoding => {
    const table = wholeTable(encoding);
    expect(table).toHaveLength(256);
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter(
      byte => table[byte] !== '\ufffd',
    );
    const decoded = decodeBytes(bytes, encoding);
    expect(decoded).toEqual({ text: table.replaceAll('\ufffd', ''), firstUndecodable: null });
  });

  it.each(multiByte)('gives back any text in %s', (encoding, library, characters) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...characters), { maxLength: 80 }), letters => {
        const text = letters.join('');
        const decoded = decodeBytes(new Uint8Array(iconv.encode(text, library)), encoding);
        expect(decoded).toEqual({ text, firstUndecodable: null });
      }),
      { numRuns: 50 },
    );
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'gives back any text in %s',
    encoding => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
          const bytes = new Uint8Array(iconv.encode(text, encoding, { addBOM: false }));
          expect(decodeBytes(bytes, encoding)).toEqual({ text, firstUndecodable: null });
        }),
        { numRuns: 100 },
      );
    },
  );

  it.each([
    ['shift_jis', '市長は述べた', [0xfc, 0xfc]],
    ['euc-jp', '市長は述べた', [0xff]],
    ['gb18030', '市长表示', [0xff]],
    ['big5', '市長表示', [0xff]],
    ['euc-kr', '시장은', [0xff]],
    ['iso-8859-6', 'قال', [0xff]],
    ['utf-16le', 'قال', [0x00, 0xdc]],
    ['utf-32be', 'قال', [0x00, 0x11, 0x00, 0x00]],
    ['utf-8', 'قال', [0xc0]],
  ] as const)('says at which byte a text in %s is damaged', (encoding, text, damage) => {
    const good = iconv.encode(text, encoding === 'euc-kr' ? 'cp949' : encoding, { addBOM: false });
    for (const repeated of [1, 30_000]) {
      const before = Buffer.concat(Array.from({ length: repeated }, () => good));
      const decoded = decodeBytes(
        new Uint8Array(Buffer.concat([before, Buffer.from(damage), good])),
        encoding,
      );
      expect(decoded.firstUndecodable).toBe(before.length);
      expect(decoded.text.startsWith(text.repeat(repeated))).toBe(true);
    }
  });

  it('reads the escapes of ISO-2022-JP and -KR and of HZ', () => {
    const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
    // «日本» is 0x467C 0x4B5C in JIS X 0208.
    expect(decodeBytes(latin1('A \x1b$BF|K\\\x1b(B B\n\x1b(I1\x1b(J.'), 'iso-2022-jp')).toEqual({
      text: 'A 日本 B\nｱ.',
      firstUndecodable: null,
    });
    // «가나» is 0x3021 0x332A in KS X 1001.
    expect(decodeBytes(latin1('\x1b$)C\x0e0!3*\x0f ok'), 'iso-2022-kr').text).toBe('가나 ok');
    expect(decodeBytes(latin1('~{<:Ky2;~} ~~ end'), 'hz-gb-2312').text).toBe('己所不 ~ end');
    expect(decodeBytes(latin1('ab\x1b$BF|~~\x1b(B'), 'iso-2022-jp').firstUndecodable).toBe(7);
  });

  it('reads both planes of EUC-TW, and says where a byte has no partner', () => {
    const bytes = [0xc9, 0xca, 0xc7, 0xd3, 0x8e, 0xa2, 0xa1, 0xa1, 0x41];
    const decoded = decodeBytes(Uint8Array.from(bytes), 'euc-tw');
    expect(decoded.firstUndecodable).toBeNull();
    expect(decoded.text).toMatch(/^\p{Script=Han}{3}A$/u);
    expect(decoded.text[2]).toBe('乂');
    expect(decodeBytes(Uint8Array.from([0xc9, 0xca, 0xc9]), 'euc-tw').firstUndecodable).toBe(2);
  });

  it('never throws and never hangs, whatever the bytes and the encoding', () => {
    const encodings = [...singleByteEncodings, ...multiByte.map(([encoding]) => encoding)];
    const others = [
      'euc-tw',
      'utf-7',
      'iso-2022-jp',
      'iso-2022-kr',
      'hz-gb-2312',
      'utf-16be',
      'utf-32le',
      'utf-8',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...encodings, ...others),
        fc.uint8Array({ maxLength: 200 }),
        (encoding, bytes) => {
          const { text, firstUndecodable } = decodeBytes(bytes, encoding);
          if (firstUndecodable !== null) expect(firstUndecodable).toBeLessThan(bytes.length);
          if (firstUndecodable !== null) expect(text).toContain('\ufffd');
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('canonicalEncoding', () => {
  it('knows the labels that mail programs, pages and systems give', () => {
    const labels = ['CP1256', 'x-cp1256', 'DOS-720', 'MacArabic', 'cp864', 'ISO_8859-6:1987', 'ASMO-708'];
    expect(labels.map(canonicalEncoding)).toEqual([
      'windows-1256',
      'windows-1256',
      'cp720',
      'x-mac-arabic',
      'ibm864',
      'iso-8859-6',
      'iso-8859-6',
    ]);
    expect(
      ['latin1', 'us-ascii', 'ks_c_5601-1987', 'GB2312', 'unicode-1-1-utf-7'].map(canonicalEncoding),
    ).toEqual(['windows-1252', 'windows-1252', 'euc-kr', 'gbk', 'utf-7']);
    expect(['', 'x-unknown', 'base64', 'hex', 'replacement', 'constructor'].map(canonicalEncoding)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});
