import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { recordRoles } from '#shared/domain/source/record-mapping.ts';
import type { RecordMapping, RecordRole } from '#shared/domain/source/record-mapping.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';

/** Parts of a record that `--only` can choose. */
export const recordParts = [
  'boilerplate',
  'sentences',
  'temporal',
  'statements',
  'entities',
  'numbers',
] as const;
export type RecordPart = (typeof recordParts)[number];

export interface AnalyseArguments {
  readonly paths: readonly string[];
  /** The date of articles that state none, as given. */
  readonly published: string | null;
  readonly whole: boolean;
  readonly only: readonly RecordPart[] | null;
  /** What fields of records are for; what it leaves out is worked out. */
  readonly mapping: Partial<RecordMapping> | null;
}

export const usage = `Usage: npm run --silent analyse -- [options] FILE_OR_FOLDER...
Prints one JSON object per article and line.

  --published DATE         the publication date of articles that state none
  --whole                  each file is the body of one article: no splitting, no boilerplate removal
  --map title=F,text=F,…   the columns or fields of CSV, XLSX and JSON files, of ${recordRoles.join(', ')};
                           text=F+G joins two; what is not named is worked out
  --only PART,PART,…       of the parts ${recordParts.join(', ')}: only these
`;

/** Reads the command line; the error is one sentence for the person who typed it. */
export function parseArguments(args: readonly string[]): Result<AnalyseArguments, string> {
  const paths: string[] = [];
  let parsed: Omit<AnalyseArguments, 'paths'> = {
    published: null,
    whole: false,
    only: null,
    mapping: null,
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') return finish([...paths, ...args.slice(i + 1)], parsed);
    if (!arg.startsWith('-') || arg === '-') {
      paths.push(arg);
      continue;
    }
    const [name = '', inline] = arg.split(/=(.*)/s, 2);
    const takesValue = name !== '--whole';
    const value = takesValue ? (inline ?? args[++i]) : undefined;
    if (takesValue && knownOptions.has(name) && (value === undefined || value === ''))
      return err(`${name} needs a value.`);
    const read = readOption(name, value ?? '');
    if (!read.ok) return read;
    parsed = { ...parsed, ...read.value };
  }
  return finish(paths, parsed);
}

const knownOptions = new Set(['--published', '--map', '--only', '--whole']);

function finish(
  paths: readonly string[],
  parsed: Omit<AnalyseArguments, 'paths'>,
): Result<AnalyseArguments, string> {
  return paths.length === 0 ? err('Name at least one file or folder.') : ok({ ...parsed, paths });
}

function readOption(name: string, value: string): Result<Partial<AnalyseArguments>, string> {
  switch (name) {
    case '--whole':
      return ok({ whole: true });
    case '--published':
      return findPublishedDate(value) === null
        ? err(`--published: "${value}" is not a date that is understood; write it like 2025-02-24.`)
        : ok({ published: value });
    case '--only':
      return readParts(value);
    case '--map':
      return readMapping(value);
    default:
      return err(`There is no option ${name}.`);
  }
}

function readParts(value: string): Result<Partial<AnalyseArguments>, string> {
  const names = value.split(',').map(name => name.trim());
  const parts = recordParts.filter(part => names.includes(part));
  const unknown = names.find(name => !(recordParts as readonly string[]).includes(name));
  return unknown === undefined
    ? ok({ only: parts })
    : err(`--only: there is no part "${unknown}"; there are ${recordParts.join(', ')}.`);
}

const isRole = (name: string): name is RecordRole => (recordRoles as readonly string[]).includes(name);

/**
 * Reads `title=F,text=F+G`. A comma that no role follows belongs to the name of a field, as does a plus in any but the
 * text's.
 */
function readMapping(value: string): Result<Partial<AnalyseArguments>, string> {
  const pieces = value.split(/,(?=\s*[a-z]+\s*=)/).map(piece => /^\s*([a-z]+)\s*=\s*(.*?)\s*$/s.exec(piece));
  let mapping: Partial<RecordMapping> = {};
  for (const piece of pieces) {
    const [, role = '', field = ''] = piece ?? [];
    if (piece === null || field === '') return err(`--map: "${value}" is not written like title=F,text=F.`);
    if (!isRole(role)) return err(`--map: there is no "${role}"; there are ${recordRoles.join(', ')}.`);
    const text = [...(mapping.text ?? []), ...field.split('+').map(name => name.trim())];
    mapping = { ...mapping, [role]: role === 'text' ? text : field };
  }
  return ok({ mapping });
}
