import { entityIdOf } from '#shared/corrections/entity-drafts.ts';
import type {
  ArticleContext,
  PackedContext,
  PassageContext,
} from '#shared/domain/timeline/article-context.ts';
import { createByteWriter, type ByteWriter } from './byte-streams.ts';
import { contextVersion, entityTypes, nameBits } from './packed-form.ts';
import { writeShortText } from './short-text.ts';

function writeNames(writer: ByteWriter, names: ArticleContext['names']): void {
  writer.count(names.length);
  let pool = '';
  for (const { id, type, name, mentionCount, isSpeaker } of names) {
    const hasOwnId = id !== entityIdOf({ type, canonical: name });
    writer.byte(
      entityTypes.indexOf(type) | (isSpeaker ? nameBits.isSpeaker : 0) | (hasOwnId ? nameBits.hasOwnId : 0),
    );
    writer.count(mentionCount);
    writer.count(name.length);
    pool += name;
    if (!hasOwnId) continue;
    writer.count(id.length);
    pool += id;
  }
  const bytes = writeShortText(pool);
  writer.count(bytes.length);
  writer.bytes(bytes);
}

/** Writes rows that ascend as their distances. */
function writeRows(writer: ByteWriter, rows: readonly number[]): void {
  writer.count(rows.length);
  let before = 0;
  for (const row of rows) {
    writer.count(row - before);
    before = row;
  }
}

/** Dates of one sentence follow each other, and what stands around them is written once. */
function shareSurroundings(passages: readonly PassageContext[]): {
  readonly surroundings: readonly PassageContext[];
  readonly rowOf: readonly number[];
} {
  const surroundings: PassageContext[] = [];
  const rowOf = passages.map(passage => {
    const last = surroundings.at(-1);
    if (last === undefined || last.terms !== passage.terms || last.names !== passage.names)
      surroundings.push(passage);
    return surroundings.length - 1;
  });
  return { surroundings, rowOf };
}

/** Writes a context down; its layout is that of `unpackContext`. */
export function packContext({ names, titleTerms, passages }: ArticleContext): PackedContext {
  const writer = createByteWriter();
  const { surroundings, rowOf } = shareSurroundings(passages);
  writer.byte(contextVersion);
  writeNames(writer, names);
  writer.count(titleTerms.length);
  writer.count(surroundings.length);
  for (const passage of surroundings) {
    writer.count(passage.terms.length);
    writeRows(writer, passage.names);
  }
  writer.count(passages.length);
  let before = 0;
  for (const [at, { expression, termsBefore, speaker, isOfSaying }] of passages.entries()) {
    writer.count(expression - before);
    writer.count(rowOf[at] ?? 0);
    writer.count(termsBefore);
    writer.count((speaker === null ? 0 : speaker + 1) * 2 + (isOfSaying ? 1 : 0));
    before = expression;
  }
  writer.words(titleTerms);
  for (const { terms } of surroundings) writer.words(terms);
  return writer.finish();
}
