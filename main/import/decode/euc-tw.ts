import iconv from 'iconv-lite';

/**
 * Planes 1 and 2 of CNS 11643 hold the characters of Big5, nearly in its order: `[cns, big5, length]` says that so many
 * characters from this place of the plane on (94 a row) stand from that place of Big5 on (157 a row).
 */
// prettier-ignore
const planes: readonly (readonly (readonly [cns: number, big5: number, length: number])[])[] = [
  [
    [0, 0, 5], [6, 6, 15], [21, 23, 2], [24, 22, 1], [29, 29, 44], [73, 74, 1], [74, 73, 1], [75, 75, 21],
    [98, 98, 1], [100, 100, 27], [127, 128, 1], [128, 127, 1], [130, 130, 14], [146, 146, 2], [148, 149, 1],
    [149, 148, 1], [150, 150, 4], [155, 21, 1], [156, 156, 78], [282, 234, 29], [312, 264, 1], [314, 266, 142],
    [470, 5872, 30], [571, 5905, 1], [578, 5908, 1], [583, 5909, 1], [3102, 408, 33], [3290, 471, 17],
    [3307, 263, 1], [3308, 489, 86], [3394, 265, 1], [3395, 576, 1307], [4702, 1884, 424], [5126, 1883, 1],
    [5127, 2308, 1876], [7003, 4571, 1], [7004, 4184, 387], [7391, 4572, 525], [7916, 5286, 1], [7917, 5097, 105],
    [8023, 5203, 83], [8106, 5287, 84], [8190, 5517, 1], [8191, 5371, 54], [8245, 5426, 1], [8246, 5425, 1],
    [8247, 5427, 90], [8337, 5518, 354],
  ],
  [
    [0, 6280, 10], [10, 6291, 30], [40, 5934, 1], [41, 6322, 2], [43, 6372, 1], [44, 6324, 48], [92, 6373, 46],
    [138, 6586, 1], [139, 6419, 167], [306, 6587, 1840], [2146, 9074, 1], [2147, 8428, 108], [2255, 8537, 537],
    [2792, 8427, 1], [2793, 9075, 100], [2893, 8536, 1], [2894, 9175, 399], [3293, 9575, 1637], [4930, 11761, 1],
    [4931, 11212, 146], [5077, 11899, 1], [5078, 11358, 287], [5365, 12508, 1], [5366, 11645, 116],
    [5482, 11762, 137], [5619, 11900, 104], [5723, 12425, 1], [5724, 12004, 222], [5946, 12227, 198],
    [6144, 12426, 82], [6226, 12509, 86], [6312, 12226, 1], [6313, 12595, 8], [6321, 12604, 153], [6474, 12758, 56],
    [6530, 13114, 1], [6531, 12814, 113], [6644, 12603, 1], [6645, 12927, 142], [6787, 12757, 1], [6788, 13069, 45],
    [6833, 13115, 71], [6904, 13380, 1], [6905, 13186, 194], [7099, 13381, 490], [7589, 13914, 1], [7590, 13871, 43],
    [7633, 13915, 1], [7634, 13917, 11], [7645, 13916, 1], [7646, 13928, 4],
  ],
];

/** What Big5 lacks of plane 1. */
const beyondBig5: readonly (readonly [cns: number, character: string])[] = [
  [5, '・'],
  [23, '︲'],
  [96, '‾'],
  [129, '∼'],
  [144, '♁'],
  [145, '☉'],
  [154, '‖'],
  [8022, '彞'],
];

function makeTable(plane: number): string[] {
  const table = Array.from({ length: 94 * 94 }, () => '\ufffd');
  for (const [cns, big5, length] of planes[plane] ?? [])
    for (let i = 0; i < length; i++) {
      const row = Math.floor((big5 + i) / 157);
      const column = (big5 + i) % 157;
      const pair = [0xa1 + row, column < 63 ? 0x40 + column : 0xa1 + column - 63];
      table[cns + i] = iconv.decode(Uint8Array.from(pair), 'big5');
    }
  if (plane === 0) for (const [cns, character] of beyondBig5) table[cns] = character;
  return table;
}

let tables: readonly (readonly string[])[] | null = null;

const isGraphic = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xa1 && byte <= 0xfe;

/** Decodes EUC-TW: ASCII, plane 1 in two bytes, any plane in four (0x8E, 0xA0 + plane, …); of those 1 and 2 are known. */
export function decodeEucTw(bytes: Uint8Array): {
  readonly text: string;
  readonly firstUndecodable: number | null;
} {
  tables ??= planes.map((_, plane) => makeTable(plane));
  const parts: string[] = [];
  let firstUndecodable: number | null = null;
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i] ?? 0;
    const isLong = byte === 0x8e && isGraphic(bytes[i + 1]);
    const at = isLong ? i + 2 : i;
    if (byte < 0x80 || !isGraphic(bytes[at]) || !isGraphic(bytes[at + 1])) {
      parts.push(byte < 0x80 ? String.fromCharCode(byte) : '\ufffd');
      if (byte >= 0x80) firstUndecodable ??= i;
      i++;
      continue;
    }
    const plane = isLong ? (bytes[i + 1] ?? 0) - 0xa1 : 0;
    const character =
      tables[plane]?.[((bytes[at] ?? 0) - 0xa1) * 94 + (bytes[at + 1] ?? 0) - 0xa1] ?? '\ufffd';
    if (character === '\ufffd') firstUndecodable ??= i;
    parts.push(character);
    i = at + 2;
  }
  return { text: parts.join(''), firstUndecodable };
}
