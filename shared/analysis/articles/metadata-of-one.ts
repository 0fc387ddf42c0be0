import type { ArticleDraft } from './article-draft.ts';
import { noHints } from './extracted-hints.ts';
import type { ExtractedHints } from './extracted-hints.ts';
import { readMetadata } from './read-metadata.ts';

/** What `readMetadata` reads, where the metadata speaks of several articles together: what the lines of one of them state goes first. */
export function readMetadataOfOne(
  source: string,
  draft: ArticleDraft,
  hints: ExtractedHints,
  published: string | null,
): ReturnType<typeof readMetadata> {
  const own = readMetadata(source, draft, noHints, null);
  const shared = readMetadata(source, draft, hints, published);
  return {
    outlet: own.outlet ?? shared.outlet,
    author: own.author ?? shared.author,
    published: own.published ?? shared.published,
    warnings: own.warnings,
  };
}
