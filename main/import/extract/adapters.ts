import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import { ok } from '#shared/result/result.ts';
import type { FormatAdapter, FormatName } from './format-adapter.ts';
import { textDocument, textDocuments } from './text-document.ts';

const plain: FormatAdapter = {
  takes: 'text',
  read: source =>
    ok(
      textDocument(source, {
        mediaType: 'text/plain',
        text: source.text,
        runs: null,
        hints: noHints,
        leftOut: [],
      }),
    ),
};

/** The adapter of each format, loaded when a file first needs it: some bring large libraries along. */
export const adapters: Readonly<Record<FormatName, () => Promise<FormatAdapter>>> = {
  plain: () => Promise.resolve(plain),
  markdown: async () => {
    const { extractMarkdown } = await import('./extract-markdown.ts');
    return {
      takes: 'text',
      read: source => ok(textDocuments(source, 'text/markdown', extractMarkdown(source.text))),
    };
  },
  html: async () => {
    const { extractHtmlDocuments } = await import('./html/extract-html.ts');
    const { readMessages } = await import('./html/read-messages.ts');
    return {
      takes: 'text',
      read: source => {
        const messages = readMessages(source.text);
        const documents = messages.length > 0 ? messages : extractHtmlDocuments(source.text);
        return ok(textDocuments(source, 'text/html', documents));
      },
    };
  },
  pdf: async () => {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return { takes: 'bytes', read: file => readPdf(file) };
  },
  docx: async () => {
    const { extractDocx } = await import('./office/docx/extract-docx.ts');
    return { takes: 'bytes', read: extractDocx };
  },
  odt: async () => {
    const { extractOdt } = await import('./office/odt/extract-odt.ts');
    return { takes: 'bytes', read: extractOdt };
  },
  rtf: async () => {
    const { extractRtf } = await import('./office/rtf/extract-rtf.ts');
    return { takes: 'bytes', read: extractRtf };
  },
  epub: async () => {
    const { extractEpub } = await import('./office/epub/extract-epub.ts');
    return { takes: 'bytes', read: extractEpub };
  },
  chat: async () => {
    const { readChat } = await import('./chat/read-chat.ts');
    return { takes: 'text', read: source => ok(readChat(source)) };
  },
  feed: async () => (await import('./feed/read-feed.ts')).feedAdapter,
  mhtml: async () => (await import('./mail/read-mhtml.ts')).mhtmlAdapter,
  mail: async () => (await import('./mail/read-mail.ts')).mailAdapter,
  csv: async () => (await import('./records/records-adapter.ts')).recordsAdapter('csv'),
  json: async () => (await import('./records/records-adapter.ts')).recordsAdapter('json'),
  'json-lines': async () => (await import('./records/records-adapter.ts')).recordsAdapter('json-lines'),
  xlsx: async () => (await import('./records/xlsx-adapter.ts')).xlsxAdapter,
};
