import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '#main/import/decode/decode-bytes.ts';
import { decodeSource } from '#main/import/decode/decode-source.ts';
import { canonicalEncoding } from '#main/import/decode/encoding-names.ts';
import { goldFolder } from '../analysis/gold-files.ts';
import { accuracyFigure } from '../analysis/task-report.ts';
import type { TaskReport } from '../analysis/task-report.ts';

const samples = `${goldFolder}/files/encodings-uchardet/test`;

/** Names of the samples that are no labels. */
const samplesAs: Readonly<Record<string, string>> = {
  'utf-16.be': 'utf-16be',
  'utf-16.le': 'utf-16le',
  'utf-32.be': 'utf-32be',
  'utf-32.le': 'utf-32le',
  'uhc.smi': 'euc-kr',
};

/** Decodes the samples of many languages without telling their encoding; empty where they are absent. */
export function measureEncodings(): readonly TaskReport[] {
  if (!existsSync(samples)) return [];
  const files = readdirSync(samples, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(samples, name)).map(file => join(name, file)));
  const errors = files.flatMap(file => {
    const bytes = new Uint8Array(readFileSync(join(samples, file)));
    const decoded = decodeSource(bytes);
    const found = decoded.ok ? decoded.value.encoding : decoded.error.code;
    const isRight = decoded.ok && decoded.value.text === textOfSample(bytes, file);
    return isRight ? [] : [{ where: file, expected: encodingOfSample(file), found }];
  });
  const figures = [accuracyFigure('texts as they are', files.length - errors.length, files.length, 1)];
  return [{ task: 'encodings', gold: 'uchardet', figures, errors }];
}

function encodingOfSample(file: string): string | null {
  const name = file.slice(file.indexOf('/') + 1);
  return canonicalEncoding(samplesAs[name] ?? name.replace(/\.txt$/, ''));
}

function textOfSample(bytes: Uint8Array, file: string): string | null {
  const encoding = encodingOfSample(file);
  return encoding === null ? null : decodeBytes(bytes, encoding).text.replace(/^\ufeff/, '');
}
