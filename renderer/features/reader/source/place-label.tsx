import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { PlaceName } from './source-window.ts';

/** Parts that bear a technical name, and not one that somebody gave them. */
const knownParts: ReadonlyMap<string, MessageId> = new Map([
  ['headers', 'reader.source-part-headers'],
  ['text/plain', 'reader.source-part-text'],
  ['text/html', 'reader.source-part-html'],
  ['word/document.xml', 'reader.source-part-text'],
  ['word/footnotes.xml', 'reader.source-part-footnotes'],
  ['word/endnotes.xml', 'reader.source-part-endnotes'],
  ['word/comments.xml', 'reader.source-part-comments'],
]);

/** A page by its number, a part by its name: in the language of the interface where that is known. */
export function PlaceLabel({ place }: { readonly place: PlaceName }) {
  const t = useMessages();
  if (place.kind === 'page') return t('reader.source-page', { page: place.page });
  const known = knownParts.get(place.part);
  return known === undefined ? <bdi>{place.part}</bdi> : t(known);
}
