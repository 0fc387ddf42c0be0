import { useMessages } from '#renderer/messages/use-messages.ts';
import type { PlaceName } from './source-window.ts';

/** A page by its number, a part by its name. */
export function PlaceLabel({ place }: { readonly place: PlaceName }) {
  const t = useMessages();
  return place.kind === 'page' ? t('reader.source-page', { page: place.page }) : <bdi>{place.part}</bdi>;
}
