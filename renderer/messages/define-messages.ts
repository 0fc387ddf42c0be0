/** One sentence in each interface language, in ICU MessageFormat. */
export interface Message {
  readonly en: string;
  readonly ar: string;
}

/** Declares the sentences of one area; a sentence without its translation does not compile. */
export const defineMessages = <const Area extends Readonly<Record<string, Message>>>(messages: Area): Area =>
  messages;
