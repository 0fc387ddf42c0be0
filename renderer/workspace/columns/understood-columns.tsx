import { useMessages } from '#renderer/messages/use-messages.ts';
import { recordRoles, type RecordLayout } from '#shared/domain/source/record-mapping.ts';
import styles from './columns.module.css';

/** In one line which columns hold what, and who said so. */
export function UnderstoodColumns({
  layout,
}: {
  readonly layout: Pick<RecordLayout, 'mapping' | 'chosenBy'>;
}) {
  const t = useMessages();
  const { mapping, chosenBy } = layout;
  const roles = recordRoles.flatMap(role => {
    const names = role === 'text' ? mapping.text : [mapping[role]].filter(name => name !== null);
    return names.length > 0 ? [{ role, names }] : [];
  });
  if (mapping.text.length === 0) return <p className={styles.missing}>{t('columns.no-text')}</p>;
  return (
    <p className={styles.understood}>
      {roles.map(({ role, names }) => (
        <span key={role}>
          {t(`columns.role-${role}`)}: <bdi>{names.join(' + ')}</bdi>
        </span>
      ))}
      <span className={styles.hint}>{t(chosenBy === 'analyst' ? 'columns.chosen' : 'columns.guessed')}</span>
    </p>
  );
}
