import { readRecords } from '#shared/records/read-records.ts';
import { recordRoles } from '#shared/domain/source/record-mapping.ts';
import type { RecordMapping } from '#shared/domain/source/record-mapping.ts';
import type { TaskReport } from '../analysis/task-report.ts';
import { furtherLayouts } from './records/further-layouts.ts';
import type { Layout } from './records/layout.ts';
import { layouts } from './records/layouts.ts';
import { layoutsOfLanguages } from './records/layouts-of-languages.ts';
import { writeLayout } from './records/layout.ts';
import { createTally, oneOf } from './tally.ts';
import type { Tally } from './tally.ts';

const compared = [...recordRoles, 'whole layouts', 'first texts'] as const;
type Compared = (typeof compared)[number];

/** The names of fields in layouts that put their fields into an object of each record. */
const wrappedNames: Readonly<Record<string, Partial<RecordMapping>>> = {
  Elasticsearch: {
    title: '_source.title',
    text: ['_source.body'],
    published: '_source.published_at',
    outlet: '_source.source',
    url: '_source.link',
  },
  GeoJSON: {
    title: 'properties.title',
    text: ['properties.description'],
    published: 'properties.date',
    outlet: 'properties.source',
  },
  'Hugging Face viewer': {
    title: 'row.title',
    text: ['row.text'],
    published: 'row.date',
    outlet: 'row.source',
  },
  'Text in blocks': { text: ['content.text'] },
};

/** The words of a text, without markup. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function compareLayout(tally: Tally<Compared>, layout: Layout): void {
  const { text, mediaType, expected, firstText } = writeLayout(layout);
  const read = readRecords({ text, mediaType, places: [] }, { saved: [], asked: null });
  const mapping = read.ok ? read.value.layout.mapping : null;
  const wanted = { ...expected, ...wrappedNames[layout.name] };
  const told = recordRoles.map(role => ({
    role,
    where: layout.name,
    expected: JSON.stringify(wanted[role]),
    found: JSON.stringify(mapping?.[role] ?? null),
  }));
  for (const { role, ...names } of told) tally.add(role, oneOf(names.expected === names.found, names));
  const wrong = told.filter(names => names.expected !== names.found).map(({ role }) => role);
  tally.add(
    'whole layouts',
    oneOf(wrong.length === 0, { where: layout.name, expected: null, found: `wrong: ${wrong.join(', ')}` }),
  );
  const [first, wantedFirst] = [
    plain(read.ok ? (read.value.documents[0]?.text ?? '') : ''),
    plain(firstText),
  ];
  tally.add(
    'first texts',
    oneOf(first.includes(wantedFirst), { where: layout.name, expected: wantedFirst, found: first }),
  );
}

function measure(gold: string, measured: readonly Layout[]): TaskReport {
  const tally = createTally(compared);
  for (const layout of measured) compareLayout(tally, layout);
  return tally.report('records', gold);
}

/** How often the columns of files of records are understood, fields by role, over layouts of our own making. */
export const measureRecords = (): readonly TaskReport[] => [
  measure('layouts tuned to', [...layouts, ...layoutsOfLanguages]),
  measure('layouts written after the rules', furtherLayouts),
];
