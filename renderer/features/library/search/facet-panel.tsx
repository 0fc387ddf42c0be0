import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { useFacets } from '#renderer/workspace/search/use-facets.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { choicesOf } from '#shared/domain/search/typed-search.ts';
import { facetFields, type FacetField } from '#shared/search/search-fields.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';
import { FacetGroup } from './facet-group.tsx';
import { facetValues } from './facet-values.ts';
import { showFacets } from './results-session.ts';
import styles from './results.module.css';

const shownAtFirst = 6;
const shownMore = 20;
/** At least so many are counted, so that the first «more» is there at once. */
const leastCounted = 30;

/** How the results divide by outlet, month, language, tag, name and speaker, and the way to narrow them to some of these. */
export function FacetPanel({ request }: { readonly request: SearchRequest }) {
  const t = useMessages();
  const search = useWorkspace(state => state.search);
  const [wanted, setWanted] = useState<Readonly<Partial<Record<FacetField, number>>>>({});
  const limit = Math.max(leastCounted, ...Object.values(wanted).map(count => count + shownMore));
  const facets = useFacets(request, limit);
  return (
    <aside className={styles.facets} aria-label={t('results.facets')}>
      <div className={styles.facetsHead}>
        <h2>{t('results.facets')}</h2>
        <IconButton icon="close" label={t('shell.close')} onPress={() => showFacets(false)} />
      </div>
      {facets &&
        facetFields.map(field => {
          const values = facetValues(field, facets[field], choicesOf(search, field));
          const shown = wanted[field] ?? shownAtFirst;
          return (
            <FacetGroup
              key={field}
              field={field}
              values={values.slice(0, shown)}
              onShowMore={
                values.length > shown ? () => setWanted({ ...wanted, [field]: shown + shownMore }) : null
              }
            />
          );
        })}
    </aside>
  );
}
