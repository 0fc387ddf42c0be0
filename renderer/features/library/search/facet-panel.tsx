import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { useFacets } from '#renderer/workspace/search/use-facets.ts';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import { choicesOf } from '#shared/domain/search/typed-search.ts';
import { facetFields, type FacetField } from '#shared/search/search-fields.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';
import { FacetGroup } from './facet-group.tsx';
import { facetValues, type FacetValue } from './facet-values.ts';
import { showFacets } from './results-session.ts';
import styles from './results.module.css';

/** That all articles lack something is no choice. */
const canNarrow = (values: readonly FacetValue[]): boolean =>
  values.some(({ value, isChosen }) => value !== '' || isChosen);

const shownAtFirst = 6;
const shownMore = 20;
/** At least so many are counted: all months of many years, so that none of those shown is left out between two others. */
const leastCounted = 400;

/** How the results divide by outlet, month, language, tag, name and speaker, and the way to narrow them to some of these. */
export function FacetPanel({ request }: { readonly request: SearchRequest }) {
  const t = useMessages();
  const search = useWorkspace(state => state.search);
  const [wanted, setWanted] = useState<Readonly<Partial<Record<FacetField, number>>>>({});
  const limit = Math.max(leastCounted, ...Object.values(wanted).map(count => count + shownMore));
  const facets = useFacets(request, limit);
  const groups =
    facets &&
    facetFields
      .map(field => ({ field, values: facetValues(field, facets[field], choicesOf(search, field)) }))
      .filter(({ values }) => canNarrow(values));
  return (
    <aside className={styles.facets} aria-label={t('results.facets')}>
      <div className={styles.facetsHead}>
        <h2>{t('results.facets')}</h2>
        <IconButton icon="close" label={t('shell.close')} onPress={() => showFacets(false)} />
      </div>
      {groups?.length === 0 && <p className={styles.muted}>{t('results.no-values')}</p>}
      {groups?.map(({ field, values }) => {
        const shown = wanted[field] ?? shownAtFirst;
        const showMore = (): void => setWanted({ ...wanted, [field]: shown + shownMore });
        return (
          <FacetGroup
            key={field}
            field={field}
            values={values.slice(0, shown)}
            onShowMore={values.length > shown ? showMore : null}
          />
        );
      })}
    </aside>
  );
}
