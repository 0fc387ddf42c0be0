import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface SampleArticle {
  readonly title: string;
  readonly published: string | null;
  readonly outlet: string | null;
}

const folder = join(import.meta.dirname, '../data');

/** What e2e/data/manifest.json promises of each sample file. */
export const sampleManifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
  readonly files: readonly { readonly file: string; readonly articles: readonly SampleArticle[] }[];
};

/** All articles that the sample files hold. */
export const sampleArticles = sampleManifest.files.flatMap(({ articles }) => articles);

/** A fresh folder with the sample articles and nothing beside them. */
export function copySamples(): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'mizan-samples-')), 'sample');
  mkdirSync(copy);
  for (const { file } of sampleManifest.files) copyFileSync(samplePath(file), join(copy, file));
  return copy;
}

/** Path of one sample file. */
export const samplePath = (file: string): string => join(folder, 'articles', file);

/** The user's own page dump; null where the shared material is not beside the project. */
export function seedPath(): string | null {
  const path = join(import.meta.dirname, '../../../shared/data/seed/000_0b53b3ad3ab9613f.txt');
  return existsSync(path) ? path : null;
}
