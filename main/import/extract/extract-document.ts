import type { ImportFailure } from '#main/import/read-source.ts';
import { noHints } from '#shared/analysis/articles/extracted-hints.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { extractHtml } from './html/extract-html.ts';
import { extractMarkdown } from './extract-markdown.ts';
import type { ExtractedDocument } from './extracted-document.ts';
import { recogniseTextFormat } from './recognise-text-format.ts';

/**
 * Takes the readable text out of a decoded file, by the adapter that fits what it holds. Nothing is fetched and no
 * script is run. Fails with `unsupported-format` where no adapter fits.
 */
export function extractDocument(source: string, fileName: string): Result<ExtractedDocument, ImportFailure> {
  const format = recogniseTextFormat(source, fileName);
  switch (format.kind) {
    case 'plain':
      return ok({ mediaType: 'text/plain', text: source, runs: null, hints: noHints, leftOut: [] });
    case 'markdown':
      return ok(extractMarkdown(source));
    case 'html':
      return ok(extractHtml(source));
    case 'unsupported':
      return err({ code: 'unsupported-format', place: format.name });
  }
}
