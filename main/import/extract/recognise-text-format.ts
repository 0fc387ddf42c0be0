/** What a decoded file is written in. */
export type TextFormat =
  { readonly kind: 'plain' | 'markdown' | 'html' } | { readonly kind: 'unsupported'; readonly name: string };

const headLength = 4096;

/** Text formats that hold articles in a form of their own, which nothing here reads yet. */
const unsupportedExtensions: Readonly<Record<string, string>> = {
  csv: 'CSV',
  tsv: 'TSV',
  json: 'JSON',
  jsonl: 'JSON Lines',
  ndjson: 'JSON Lines',
  xml: 'XML',
  rss: 'RSS',
  atom: 'Atom',
  eml: 'e-mail',
  mbox: 'mbox',
  mhtml: 'MHTML',
  mht: 'MHTML',
};

const htmlStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b/i;
const htmlTags = /<(?:p|div|span|a|br|h[1-6]|table|ul|img)\b[^<>]*>/gi;
const jsonStart = /^\s*(?:\{\s*"[^"]*"\s*:|\[\s*(?:\{\s*"|\[|"[^"]*"\s*,))/;
const xmlStart = /^\s*(?:<\?xml|<(?:rss|feed|rdf:RDF)\b)/i;
const mailStart = /^(?:From \S+@\S+ |(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID): )/i;

/** Recognises a format by what the text holds, and by the extension of the name only where that says nothing. */
export function recogniseTextFormat(source: string, fileName: string): TextFormat {
  const head = source.slice(0, headLength);
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (htmlStart.test(head)) return { kind: 'html' };
  if (xmlStart.test(head)) return unsupported(/<(?:rss|feed|rdf:RDF)\b/i.test(head) ? 'RSS/Atom' : 'XML');
  if (jsonStart.test(head)) return unsupported('JSON');
  if (mailStart.test(head)) return unsupported('e-mail');
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return { kind: 'html' };
  if (extension === 'md' || extension === 'markdown') return { kind: 'markdown' };
  const name = unsupportedExtensions[extension];
  if (name !== undefined) return unsupported(name);
  return (head.match(htmlTags)?.length ?? 0) >= 6 ? { kind: 'html' } : { kind: 'plain' };
}

const unsupported = (name: string): TextFormat => ({ kind: 'unsupported', name });
