import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AnalysisExecutor, AnalysisResult } from '#main/import/analyse/analysis-executor.ts';
import type { MetFile } from '#main/import/discover/met-file.ts';
import type { MemberFile } from '#main/import/extract/format-adapter.ts';
import { wantPaths } from '#main/import/discover/wanted-paths.ts';
import { identifySource } from '#main/import/read-source.ts';
import { packSource } from '#shared/import-stream/pack-source.ts';
import { ok } from '#shared/result/result.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import { analyseGroup } from './analyse-group.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(strToU8(text));
const identify = (bytes: Uint8Array<ArrayBuffer>) => identifySource(bytes, { key: 'key', modifiedAt: null });
const met = (label: string, bytes: Uint8Array<ArrayBuffer>): MetFile => ({
  label,
  source: identify(bytes),
});
const packed = (members: readonly MemberFile[]): AnalysisResult =>
  ok({
    mediaType: 'text/plain',
    encoding: 'utf-8',
    articleCount: 1,
    ...packSource({ text: '', places: [], records: null, articles: [] }),
    original: null,
    members,
    notes: [],
  });

/** Analyses with an executor that takes from each file the members that `open` finds in it. */
async function analyse(
  files: readonly MetFile[],
  open: (text: string) => readonly MemberFile[],
  { wanted = null, known = [] }: { wanted?: readonly string[] | null; known?: readonly string[] } = {},
) {
  const read: string[] = [];
  let more = 0;
  const executor: AnalysisExecutor = {
    analyse: tasks =>
      Promise.resolve(
        tasks.map(({ fileName, bytes }) => {
          read.push(fileName);
          return packed(open(new TextDecoder().decode(bytes)));
        }),
      ),
    close: () => Promise.resolve(),
  };
  const group = await analyseGroup(files, {
    executor,
    options: {},
    probe: () => Promise.resolve(new Set<SourceId>(known.map(text => identify(bytesOf(text)).id))),
    claimed: new Set(),
    ...wantPaths(wanted),
    onFoundMore: count => (more += count),
  });
  const problems = group.files.flatMap(file => (file.source === null ? [`${file.label}: ${file.code}`] : []));
  return { group, read, more, problems };
}

describe('analyseGroup', () => {
  it('analyses what is attached together with what it is attached to, and opens archives among it', async () => {
    const attached = [
      { name: 'a.txt', bytes: bytesOf('أول') },
      { name: 'a.txt', bytes: bytesOf('ثان') },
      { name: 'all.zip', bytes: Uint8Array.from(zipSync({ 'b.txt': strToU8('ثالث') })) },
    ];
    const { group, read, more } = await analyse([met('1.eml', bytesOf('mail'))], text =>
      text === 'mail' ? attached : [],
    );
    const expected = ['1.eml', '1.eml › a.txt', '1.eml › a.txt (2)', '1.eml › all.zip › b.txt'];
    expect(read).toEqual(expected);
    expect(group.files.map(({ label }) => label)).toEqual(expected);
    expect(group.results.size).toBe(4);
    expect(more).toBe(3);
  });

  it('analyses the same bytes once, however often they come', async () => {
    const { read } = await analyse([met('a', bytesOf('نص')), met('b', bytesOf('نص'))], () => []);
    expect(read).toHaveLength(1);
  });

  it('opens a mail that the collection holds for the one attachment that is to be read again', async () => {
    const attached = ['a.txt', 'b.txt'].map(name => ({ name, bytes: bytesOf(name) }));
    const { group, read } = await analyse(
      [met('1.eml', bytesOf('mail')), met('2.eml', bytesOf('other'))],
      text => (text === 'mail' ? attached : []),
      { wanted: ['1.eml › b.txt'], known: ['mail', 'other'] },
    );
    expect(read).toEqual(['1.eml', '1.eml › b.txt']);
    expect(group.known.size).toBe(2);
  });

  it('stops at mails in mails in mails', async () => {
    let number = 0;
    const { read, problems } = await analyse([met('0.eml', bytesOf('mail'))], () => [
      { name: 'in.eml', bytes: bytesOf(`mail ${number++}`) },
    ]);
    expect(read.length).toBeLessThan(12);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/archive-limit$/);
  });

  it('takes only so much out of one file', async () => {
    const half = new Uint8Array(200 * 1024 * 1024);
    const members = [1, 2].map(n => ({ name: `${n}.txt`, bytes: half }));
    const { problems } = await analyse([met('a.eml', bytesOf('mail'))], text =>
      text === 'mail' ? members : [],
    );
    expect(problems).toEqual(['a.eml › 2.txt: archive-limit']);
  });
});
