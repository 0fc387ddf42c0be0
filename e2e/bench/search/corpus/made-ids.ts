import { newArticleId, newSourceId, type ArticleId } from '#shared/ids/ids.ts';
import { mixBits } from '#shared/reuse/hash.ts';

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');

/** The id of a made article: it looks like a hash, as those of read files do, and its last digits tell the number. */
export const idOfMade = (number: number): ArticleId =>
  newArticleId(
    newSourceId(
      (hex(mixBits(number)) + hex(mixBits(~number)) + hex(mixBits(number ^ 0x5bd1e995)) + hex(number)).padEnd(
        64,
        '0',
      ),
    ),
    0,
  );

/** The number of the made article with this id. */
export const numberOfMade = (id: ArticleId): number => Number.parseInt(id.slice(24, 32), 16);
