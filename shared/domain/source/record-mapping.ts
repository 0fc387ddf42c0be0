/** Which fields of a record (columns of a table, keys of a JSON object) hold what; null or none where no field does. */
export interface RecordMapping {
  readonly title: string | null;
  /** In the order in which they are joined, one paragraph after the other. */
  readonly text: readonly string[];
  readonly published: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** A mapping in which no field holds anything. */
export const noMapping: RecordMapping = {
  title: null,
  text: [],
  published: null,
  outlet: null,
  author: null,
  url: null,
  language: null,
};

/** What a field can be chosen for. */
export const recordRoles = ['title', 'text', 'published', 'outlet', 'author', 'url', 'language'] as const;
export type RecordRole = (typeof recordRoles)[number];

/** A mapping that the analyst saved, for every file whose records have the same fields. */
export interface SavedMapping {
  /** Stands for the names of the fields, whatever their order. */
  readonly signature: string;
  readonly mapping: RecordMapping;
}

/** The fields of a file of records and what was made of them, so that the analyst can see and change it. */
export interface RecordLayout {
  readonly signature: string;
  readonly fields: readonly {
    readonly name: string;
    /** A few values, shortened, as they stand in the file. */
    readonly samples: readonly string[];
  }[];
  readonly recordCount: number;
  readonly mapping: RecordMapping;
  /** Who chose it: worked out from names and values, or saved by the analyst. */
  readonly chosenBy: 'guess' | 'analyst';
}

/** All fields that a mapping uses, each once. */
export const mappedFields = ({ text, ...single }: RecordMapping): readonly string[] => [
  ...new Set([...text, ...Object.values(single).filter(name => name !== null)]),
];
