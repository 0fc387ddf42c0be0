import { discoverFiles } from '#main/import/discover/discover-files.ts';
import { readDocument } from '#main/import/extract/read-document.ts';
import { meetFiles } from '#main/import/discover/meet-files.ts';
import { readGroup } from '#main/import/discover/read-group.ts';
import { analyseSource } from '#shared/analysis/articles/analyse-source.ts';

export interface StageTime {
  readonly name: string;
  /** For one article. */
  readonly milliseconds: number;
}

/** Times each stage up to the analysis by itself, in one thread, on the first files of a folder of plain articles. */
export async function measureStages(folder: string, count: number): Promise<readonly StageTime[]> {
  const signal = new AbortController().signal;
  const start = performance.now();
  const group = await readGroup(meetFiles(discoverFiles([{ path: folder, name: '' }])), {
    most: count,
    signal,
  });
  const read = performance.now();
  const files = group.flatMap(({ label, source }) =>
    source === null ? [] : [{ label, bytes: source.bytes }],
  );
  // Once before, so that tables are built and code is compiled, as in all but the first second of an import.
  await analyseAll(files.slice(0, 30));
  const { extracting, analysing } = await analyseAll(files);
  const perArticle = (milliseconds: number): number => milliseconds / files.length;
  return [
    { name: 'discover, read, hash', milliseconds: perArticle(read - start) },
    { name: 'decode, extract', milliseconds: perArticle(extracting) },
    { name: 'split, analyse', milliseconds: perArticle(analysing) },
  ];
}

async function analyseAll(files: readonly { readonly label: string; readonly bytes: Uint8Array }[]) {
  let extracting = 0;
  let analysing = 0;
  for (const { label, bytes } of files) {
    const begun = performance.now();
    const read = await readDocument({ name: label, bytes }, { mappings: [], mapping: null });
    const ready = performance.now();
    for (const document of read.ok ? read.value.documents : []) analyseSource({ ...document, options: {} });
    extracting += ready - begun;
    analysing += performance.now() - ready;
  }
  return { extracting, analysing };
}
