import { withoutLabel } from '#shared/records/value-label.ts';
import type { DecodedSource } from '#main/import/decode/decode-source.ts';
import type { HintOrigin } from '#shared/analysis/articles/hint-origins.ts';
import { partOf } from '#shared/records/json/flatten-record.ts';
import { parseJson } from '#shared/records/json/parse-json.ts';
import type { JsonNode } from '#shared/records/json/parse-json.ts';
import { readMarkup } from '#shared/records/markup/read-markup.ts';
import { readValue } from '#shared/records/read-value.ts';
import { err } from '#shared/result/result.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import type { Reading } from '../format-adapter.ts';
import { readMachineDate } from '../machine-date.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import { splitFeedTrailer } from './feed-trailer.ts';
import { feedReading } from './feed-reading.ts';
import type { ReadEntries } from './feed-reading.ts';

const memberOf = (node: JsonNode | undefined, name: string): JsonNode | undefined =>
  node?.kind === 'object' ? node.members.get(name) : undefined;

const itemsOf = (node: JsonNode | undefined): readonly JsonNode[] =>
  node?.kind === 'list' ? node.items : [];

/** A member of an object as text. */
interface Value extends MappedText {
  readonly node: JsonNode;
}

function valueOf(source: string, object: JsonNode | undefined, name: string): Value | null {
  const node = memberOf(object, name);
  const part = node === undefined ? null : partOf(source, node);
  if (node === undefined || part === null) return null;
  const value = readValue(source, { parts: [part] }, '');
  return value.text.trim() === '' ? null : { ...value, node };
}

const originOf = (value: Value | null): HintOrigin | null =>
  value === null
    ? null
    : { provenance: 'metadata', source: { start: value.node.start, end: value.node.end } };

/** Reads the items of a JSON feed, each as one article. An item that the text ends in is left out. */
export function readJsonFeed(decoded: DecodedSource): Reading {
  const { text: source } = decoded;
  const { root, brokenAt } = parseJson(source);
  if (root === null) return err({ code: 'broken-file', place: null });
  const items = itemsOf(memberOf(root, 'items'));
  const whole = items.filter(item => item.kind === 'object' && item.isWhole);
  const entries: ReadEntries = {
    documents: whole.map((item, index) => readItem(source, item, { root, number: index + 1 })),
    isCut: brokenAt !== null,
  };
  return feedReading(decoded, 'application/feed+json', entries);
}

function readItem(
  source: string,
  item: JsonNode,
  { root, number }: { readonly root: JsonNode; readonly number: number },
): ExtractedDocument | null {
  const title = valueOf(source, item, 'title');
  const text = readText(source, item) ?? title;
  if (text === null) return null;
  const published = valueOf(source, item, 'date_published') ?? valueOf(source, item, 'date_modified');
  const author = authorOf(source, item) ?? authorOf(source, root);
  const outlet = valueOf(source, root, 'title');
  const language = valueOf(source, item, 'language') ?? valueOf(source, root, 'language');
  const url =
    valueOf(source, item, 'url') ?? valueOf(source, item, 'external_url') ?? valueOf(source, item, 'id');
  return {
    mediaType: 'application/feed+json',
    ...splitFeedTrailer(text),
    hints: {
      title: title?.text.trim() ?? null,
      outlet: outlet?.text.trim() ?? null,
      author: author === null ? null : withoutLabel(author.text.trim(), 'author'),
      published: readMachineDate(published?.text),
      language: language?.text ?? null,
    },
    hintOrigins: {
      title: originOf(title),
      outlet: originOf(outlet),
      author: originOf(author),
      published: originOf(published),
    },
    isOneArticle: true,
    span: { start: item.start, end: item.end },
    url: url !== null && /^https?:\/\/\S+$/i.test(url.text) ? url.text : null,
    part: `#${number}`,
  };
}

/** The content, as markup where it has any: an item may hold it in both ways. */
function readText(source: string, item: JsonNode): MappedText | null {
  const html = valueOf(source, item, 'content_html');
  const marked = html === null ? null : readMarkup(html);
  if (marked !== null && marked.text.trim() !== '') return marked;
  return valueOf(source, item, 'content_text') ?? valueOf(source, item, 'summary');
}

/** The first author with a name; version 1.0 has but one. */
const authorOf = (source: string, object: JsonNode): Value | null =>
  [...itemsOf(memberOf(object, 'authors')), memberOf(object, 'author')]
    .map(author => valueOf(source, author, 'name'))
    .find(name => name !== null) ?? null;
