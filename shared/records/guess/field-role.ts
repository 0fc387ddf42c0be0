/**
 * What a field can be for. `lead` is a paragraph that stands before the text; `other` is known to be none of these, and
 * `foreign` to speak of something else than the article: its author, a picture, another message.
 */
export type FieldRole =
  'title' | 'text' | 'lead' | 'published' | 'outlet' | 'author' | 'url' | 'language' | 'other' | 'foreign';

export type NamedRole = Exclude<FieldRole, 'other' | 'foreign'>;
