import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '#main/import/decode/decode-bytes.ts';
import { decodeSource } from '#main/import/decode/decode-source.ts';
import { canonicalEncoding } from '#main/import/decode/encoding-names.ts';

/** How many samples are read as the text that the encoding in their name makes of them. */
export interface EncodingMeasure {
  readonly right: number;
  readonly total: number;
  /** `language/file: found encoding`. */
  readonly wrong: readonly string[];
}

const samples = '../shared/data/files/encodings-uchardet/test';

/** Names of the samples that are no labels. */
const samplesAs: Readonly<Record<string, string>> = {
  'utf-16.be': 'utf-16be',
  'utf-16.le': 'utf-16le',
  'utf-32.be': 'utf-32be',
  'utf-32.le': 'utf-32le',
  'uhc.smi': 'euc-kr',
};

/** Decodes the samples of many languages without telling their encoding; null where they are absent. */
export function measureEncodings(): EncodingMeasure | null {
  if (!existsSync(samples)) return null;
  const files = readdirSync(samples, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(samples, name)).map(file => join(name, file)));
  const wrong = files.flatMap(file => {
    const bytes = new Uint8Array(readFileSync(join(samples, file)));
    const decoded = decodeSource(bytes);
    const found = decoded.ok ? decoded.value.encoding : decoded.error.code;
    return decoded.ok && decoded.value.text === textOfSample(bytes, file) ? [] : [`${file}: ${found}`];
  });
  return { right: files.length - wrong.length, total: files.length, wrong };
}

function textOfSample(bytes: Uint8Array, file: string): string | null {
  const name = file.slice(file.indexOf('/') + 1);
  const encoding = canonicalEncoding(samplesAs[name] ?? name.replace(/\.txt$/, ''));
  return encoding === null ? null : decodeBytes(bytes, encoding).text.replace(/^\ufeff/, '');
}
