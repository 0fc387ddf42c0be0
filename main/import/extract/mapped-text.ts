export { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
export type { MappedText, MappedTextBuilder } from '#shared/text/mapped-text.ts';
