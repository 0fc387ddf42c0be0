import { useMessages } from '#renderer/messages/use-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import type { EntityType } from '#shared/domain/article/entity.ts';
import type { Finding, FindingOf } from '#renderer/features/reader/finding/findings.ts';
import findingStyles from '#renderer/features/reader/finding/finding.module.css';
import styles from './lists.module.css';

interface NameListProps {
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
}

const types: readonly EntityType[] = ['person', 'organisation', 'place'];

/** The people, organisations and places of an article by their first mention, with how often each is named. */
export function NameList({ findings, onOpen }: NameListProps) {
  const t = useMessages();
  const formats = useFormats();
  const firsts = new Map<string, FindingOf<'entity'>>();
  for (const finding of findings)
    if (finding.layer === 'entity' && !firsts.has(finding.entity.id)) firsts.set(finding.entity.id, finding);
  if (firsts.size === 0) return <p className={findingStyles.notes}>{t('correct.no-names')}</p>;
  return types.map(type => {
    const named = [...firsts.values()].filter(({ entity }) => entity.type === type);
    if (named.length === 0) return null;
    return (
      <div key={type} className={styles.group}>
        <p className={styles.groupName} id={`names-${type}`}>
          {t(`correct.type-${type}`)}
        </p>
        <ul className={styles.names} aria-labelledby={`names-${type}`} data-type={type}>
          {named.map(finding => (
            <li key={finding.entity.id}>
              <button type="button" className={styles.name} onClick={() => onOpen(finding)}>
                <bdi>{finding.entity.canonical}</bdi>
                {finding.entity.mentions.length > 1 && (
                  <span className={styles.count}>{formats.number(finding.entity.mentions.length)}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
