import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { guessMapping } from './guess/guess-mapping.ts';
import { mappedFields, noMapping, recordRoles } from '#shared/domain/source/record-mapping.ts';
import type { RecordLayout, RecordMapping, SavedMapping } from '#shared/domain/source/record-mapping.ts';
import { fnv1a } from '#shared/text/fnv1a.ts';
import type { RecordTable } from './record-table.ts';

/** What is known of how a file's fields are to be understood. */
export interface MappingChoice {
  /** Of files with the same fields. */
  readonly saved: readonly SavedMapping[];
  /** Asked for, whatever the fields are; what it leaves out is worked out. */
  readonly asked: Partial<RecordMapping> | null;
}

export type ChosenMapping = Pick<RecordLayout, 'mapping' | 'chosenBy'>;

/** A field that was asked for is not in the file. */
export interface UnknownField {
  readonly code: 'unknown-field';
  /** Its name, and the names that there are. */
  readonly place: string;
}

/** How the fields of a table are understood: as was asked for, as the analyst saved it, or else as it is worked out. */
export function chooseMapping(
  source: string,
  table: RecordTable,
  { saved, asked }: MappingChoice,
): Result<ChosenMapping, UnknownField> {
  if (asked !== null) return completeMapping(source, table, asked);
  const signature = signatureOf(table);
  const known = saved.find(mapping => mapping.signature === signature);
  const present = known ? onlyPresent(known.mapping, table) : null;
  return present !== null && present.text.length > 0
    ? ok({ mapping: present, chosenBy: 'analyst' })
    : ok({ mapping: guessMapping(source, table), chosenBy: 'guess' });
}

const placeLimit = 400;

function completeMapping(
  source: string,
  table: RecordTable,
  asked: Partial<RecordMapping>,
): Result<ChosenMapping, UnknownField> {
  const given = { ...noMapping, ...asked };
  const unknown = mappedFields(given).find(name => !table.fields.includes(name));
  if (unknown !== undefined) {
    const place = `${unknown}? → ${table.fields.join(', ')}`;
    return err({
      code: 'unknown-field',
      place: place.length > placeLimit ? `${place.slice(0, placeLimit)}…` : place,
    });
  }
  if (recordRoles.every(role => role in asked)) return ok({ mapping: given, chosenBy: 'analyst' });
  const used = new Set(mappedFields(given));
  const free = (name: string | null): string | null => (name !== null && used.has(name) ? null : name);
  const guess = guessMapping(source, table);
  const guessed: RecordMapping = {
    title: free(guess.title),
    text: guess.text.filter(name => !used.has(name)),
    published: free(guess.published),
    outlet: free(guess.outlet),
    author: free(guess.author),
    url: free(guess.url),
    language: free(guess.language),
  };
  return ok({ mapping: { ...guessed, ...asked }, chosenBy: 'analyst' });
}

/** What of a mapping the table can serve: files with the same fields may lack one that is seldom filled. */
function onlyPresent(mapping: RecordMapping, { fields }: RecordTable): RecordMapping {
  const present = (name: string | null): string | null =>
    name !== null && fields.includes(name) ? name : null;
  return {
    title: present(mapping.title),
    text: mapping.text.filter(name => fields.includes(name)),
    published: present(mapping.published),
    outlet: present(mapping.outlet),
    author: present(mapping.author),
    url: present(mapping.url),
    language: present(mapping.language),
  };
}

const signatureLimit = 2000;

/**
 * Stands for the fields of a table, whatever their order; of tables whose records differ in their fields, for those that
 * half of them have.
 */
export function signatureOf({ keyFields }: RecordTable): string {
  const names = JSON.stringify([...keyFields].sort());
  if (names.length <= signatureLimit) return names;
  // Long lists of names may begin with the same ones.
  return `${names.slice(0, signatureLimit)} ${fnv1a(names).toString(16)}`;
}
