import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInlineExecutor } from '#main/import/analyse/analysis-executor.ts';
import { analysePaths } from './analyse-paths.ts';
import { parseArguments } from './parse-arguments.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Row {
  readonly file: string;
  readonly source: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly published: { readonly value: string; readonly provenance: string } | null;
  readonly temporal?: readonly { readonly value: string | null; readonly text: string }[];
  readonly statements?: readonly {
    readonly inTitle: boolean;
    readonly speaker: { readonly source: { start: number; end: number } | null } | null;
    readonly content: { readonly source: { start: number; end: number } };
  }[];
  readonly sentences?: readonly {
    readonly span: { start: number; end: number };
    readonly source: { start: number };
  }[];
}

async function analyse(...args: readonly string[]) {
  const parsed = parseArguments(args);
  if (!parsed.ok) throw new Error(parsed.error);
  const lines: string[] = [];
  const problems: string[] = [];
  const counts = await analysePaths(parsed.value, createInlineExecutor(), {
    writeRecord: async line => void lines.push(line),
    writeProblem: line => void problems.push(line),
  });
  return { ...counts, problems, lines, rows: lines.map(line => JSON.parse(line) as Row) };
}

const story =
  'افتتاح سوق السمك الجديد\nافتتح رئيس البلدية أمس سوق السمك الجديد قرب الميناء، وحضر الحفل عدد كبير من الصيادين.\n';

describe('analysePaths', () => {
  it('writes one object a line, in the order of the files, named as they were given', async () => {
    writeFileSync(join(folder, 'b.txt'), story);
    writeFileSync(join(folder, 'a.md'), `# ${story}`);
    const { lines, rows, fileCount, failedCount } = await analyse(`${folder}/`);
    expect(rows.map(row => row.file)).toEqual([`${folder}/a.md`, `${folder}/b.txt`]);
    expect(lines.every(line => line.endsWith('}\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
    expect({ fileCount, failedCount }).toEqual({ fileCount: 2, failedCount: 0 });
  });

  it('says of each sentence where it stands in the source', async () => {
    writeFileSync(join(folder, 'a.txt'), story);
    const { rows } = await analyse(join(folder, 'a.txt'));
    const [row] = rows;
    const [sentence] = row?.sentences ?? [];
    expect(sentence).toBeDefined();
    expect(story.slice(sentence?.source.start)).toContain(row?.text.slice(0, sentence?.span.end));
  });

  it('says of each part of a statement where it stands in the source, in the headline too', async () => {
    const source =
      'وزير الصحة: المستشفى الجديد يفتح أبوابه قريبا\nزار وزير الصحة سامي حداد المستشفى الجديد في المدينة القديمة صباح أمس مع وفد كبير.\n' +
      'وقال الوزير سامي حداد إن «العمل في المستشفى اكتمل قبل موعده».\n';
    writeFileSync(join(folder, 'a.txt'), source);
    const { rows } = await analyse(join(folder, 'a.txt'));
    const said = rows[0]?.statements?.map(({ inTitle, speaker, content }) => ({
      inTitle,
      speaker: source.slice(speaker?.source?.start, speaker?.source?.end),
      content: source.slice(content.source.start, content.source.end),
    }));
    expect(said).toEqual([
      { inTitle: true, speaker: 'وزير الصحة', content: 'المستشفى الجديد يفتح أبوابه قريبا' },
      { inTitle: false, speaker: 'الوزير سامي حداد', content: 'العمل في المستشفى اكتمل قبل موعده' },
    ]);
  });

  it('resolves relative dates only once a date of publication is given', async () => {
    writeFileSync(join(folder, 'a.txt'), story);
    const values = async (...options: readonly string[]) => {
      const { rows } = await analyse(join(folder, 'a.txt'), ...options);
      return rows.map(row => [row.published?.provenance ?? null, row.temporal?.[0]?.value ?? null]);
    };
    expect(await values()).toEqual([[null, null]]);
    expect(await values('--published', '2026-04-16')).toEqual([['analyst', '2026-04-15']]);
  });

  it('leaves out the parts that were not asked for', async () => {
    writeFileSync(join(folder, 'a.txt'), story);
    const { rows } = await analyse(join(folder, 'a.txt'), '--only', 'sentences');
    expect(rows[0]).toHaveProperty('sentences');
    expect(rows[0]).not.toHaveProperty('temporal');
    expect(rows[0]).toHaveProperty('text');
  });

  it('takes a file whole when asked to', async () => {
    writeFileSync(join(folder, 'a.txt'), story);
    const { rows } = await analyse(join(folder, 'a.txt'), '--whole');
    expect(rows[0]?.text).toBe(story.trim());
  });

  it('names each file that it could not read, with code and place, and goes on', async () => {
    writeFileSync(join(folder, 'a.txt'), Buffer.from([65, 0, 66]));
    writeFileSync(join(folder, 'b.xml'), 'title,text\n');
    writeFileSync(join(folder, 'c.txt'), story);
    const { problems, rows, failedCount } = await analyse(folder, join(folder, 'gone.txt'));
    expect(problems).toEqual([
      `${folder}/a.txt: not-text (byte 1)`,
      `${folder}/b.xml: unsupported-format (XML)`,
      `${folder}/gone.txt: vanished`,
    ]);
    expect(rows).toHaveLength(1);
    expect(failedCount).toBe(3);
  });

  it('reads the rows of a table by the columns that were named, in as many articles', async () => {
    writeFileSync(join(folder, 'a.csv'), 'س,ع\nافتتاح السوق,حضر الصيادون الحفل.\nمطر,قُطع الطريق.\n');
    const { rows, failedCount } = await analyse('--map', 'title=س,text=ع', join(folder, 'a.csv'));
    expect([rows.map(({ text }) => text), failedCount]).toEqual([['حضر الصيادون الحفل.', 'قُطع الطريق.'], 0]);
  });

  it('counts a table without a text as failed, and names its columns', async () => {
    const file = join(folder, 'a.csv');
    writeFileSync(file, 'المدينة,السكان\nحلب,2100000\nحمص,800000\n');
    const { rows, failedCount, problems } = await analyse(file);
    expect([rows, failedCount, problems]).toEqual([[], 1, [`${file}: no-text-field (المدينة, السكان)`]]);
  });

  it('reads a table of more rows than are read at once whole, each row once', async () => {
    const rows = Array.from({ length: 1100 }, (_, i) => `خبر ${i};قُطع الطريق رقم ${i}.\n`);
    writeFileSync(join(folder, 'a.csv'), `العنوان;النص\n${rows.join('')}`);
    const { rows: read, failedCount } = await analyse('--only', 'numbers', join(folder, 'a.csv'));
    expect([new Set(read.map(({ text }) => text)).size, read.length, failedCount]).toEqual([1100, 1100, 0]);
  });
});
