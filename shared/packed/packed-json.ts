import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

declare const held: unique symbol;

/** JSON in UTF-8, compressed with raw DEFLATE (RFC 1951). Lone surrogates survive, as JSON escapes them. */
export type Packed<T> = Uint8Array & { readonly [held]?: T };

/** Compresses bytes to raw DEFLATE. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Most is won by the first level; the sixth makes bodies a tenth smaller and takes a third longer. */
export const packingLevel = 1;

const deflatePlainly: Deflate = bytes => deflateSync(bytes, { level: packingLevel });

/** Writes a value that is JSON-safe as JSON in UTF-8. */
export const writeJson = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));

/** What `writeJson` was given. Throws on bytes that it did not write. */
export const readJson = (bytes: Uint8Array): unknown => JSON.parse(strFromU8(bytes));

/** Packs a value that is JSON-safe; `deflate` is for hosts that have a faster one. */
export const packJson = <T>(value: T, deflate = deflatePlainly): Packed<T> => deflate(writeJson(value));

/** What `packJson` was given. Throws on bytes that it did not write. */
export const unpackJson = <T>(packed: Packed<T>): T => readJson(inflateSync(packed)) as T; // as it promises
