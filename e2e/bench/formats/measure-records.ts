/**
 * How often the columns of files of records are understood: fields by role, over layouts of our own making.
 * node build/run-ts.mjs e2e/bench/formats/measure-records.ts [--errors]
 */
import { readRecords } from '#shared/records/read-records.ts';
import { recordRoles } from '#shared/domain/source/record-mapping.ts';
import type { RecordRole } from '#shared/domain/source/record-mapping.ts';
import { furtherLayouts } from './records/further-layouts.ts';
import type { Layout } from './records/layout.ts';
import { layouts } from './records/layouts.ts';
import { layoutsOfLanguages } from './records/layouts-of-languages.ts';
import { writeLayout } from './records/layout.ts';

const showsErrors = process.argv.includes('--errors');
function measure(title: string, measured: readonly Layout[]): void {
  const tally = new Map<RecordRole, { right: number; wrong: number; missed: number; invented: number }>();
  let wholeFiles = 0;
  let texts = 0;

  for (const layout of measured) {
    const { text, mediaType, expected, firstText } = writeLayout(layout);
    const read = readRecords({ text, mediaType, places: [] }, { saved: [], asked: null });
    const mapping = read.ok ? read.value.layout.mapping : null;
    const wanted = wrappedNames(layout.name, expected);
    let isWhole = true;
    for (const role of recordRoles) {
      const [want, got] = [JSON.stringify(wanted[role]), JSON.stringify(mapping?.[role] ?? null)];
      const row = tally.get(role) ?? { right: 0, wrong: 0, missed: 0, invented: 0 };
      tally.set(role, row);
      const isNone = (json: string): boolean => json === 'null' || json === '[]';
      if (want === got) row.right++;
      else if (isNone(want)) row.invented++;
      else if (isNone(got)) row.missed++;
      else row.wrong++;
      if (want === got) continue;
      isWhole = false;
      if (showsErrors) console.log(`${layout.name}: ${role} is ${got}, not ${want}`);
    }
    if (isWhole) wholeFiles++;
    const words = (value: string): string =>
      value
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const first = read.ok ? (read.value.documents[0]?.text ?? '') : '';
    if (words(first).includes(words(firstText))) texts++;
    else if (showsErrors)
      console.log(`${layout.name}: the first text differs: ${words(first).slice(0, 100)}`);
  }

  console.log(`${title}: ${measured.length} layouts, ${wholeFiles} wholly right, ${texts} first texts whole`);
  for (const [role, { right, wrong, missed, invented }] of tally)
    console.log(
      `${role.padEnd(10)} ${((100 * right) / measured.length).toFixed(1)} % right, ${wrong} wrong, ${missed} missed, ${invented} invented`,
    );
}

measure('tuned to', [...layouts, ...layoutsOfLanguages]);
measure('written after the rules', furtherLayouts);

/** Layouts that put their fields into an object of each record. */
function wrappedNames(
  name: string,
  expected: ReturnType<typeof writeLayout>['expected'],
): ReturnType<typeof writeLayout>['expected'] {
  if (name === 'Elasticsearch')
    return {
      ...expected,
      title: '_source.title',
      text: ['_source.body'],
      published: '_source.published_at',
      outlet: '_source.source',
      url: '_source.link',
    };
  if (name === 'GeoJSON')
    return {
      ...expected,
      title: 'properties.title',
      text: ['properties.description'],
      published: 'properties.date',
      outlet: 'properties.source',
    };
  if (name === 'Hugging Face viewer')
    return {
      ...expected,
      title: 'row.title',
      text: ['row.text'],
      published: 'row.date',
      outlet: 'row.source',
    };
  return name === 'Text in blocks' ? { ...expected, text: ['content.text'] } : expected;
}
