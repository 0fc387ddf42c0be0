import type { ReactNode } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useScene } from './overview-scene.ts';
import { toggleSection, useOverviewSession, type OverviewSectionName } from './overview-session.ts';
import styles from './panel.module.css';

interface OverviewSectionProps {
  readonly name: OverviewSectionName;
  /** How many things stand in it; not said where that means nothing. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** One part of the overview under its heading; a press on that closes and opens it. On paper all are open. */
export function OverviewSection({ name, count, children }: OverviewSectionProps) {
  const t = useMessages();
  const formats = useFormats();
  const { go } = useScene();
  const isClosed = useOverviewSession(({ closed }) => closed.has(name)) && go !== null;
  const id = `overview-${name}`;
  const heading = (
    <>
      {t(`overview.${name}`)}
      {count !== undefined && count > 0 && <span className={styles.count}>{formats.number(count)}</span>}
    </>
  );
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={styles.heading}>
        {go === null ? (
          heading
        ) : (
          <button
            type="button"
            aria-expanded={!isClosed}
            aria-controls={id}
            onClick={() => toggleSection(name)}
          >
            <Icon name={isClosed ? 'next' : 'down'} size={15} />
            {heading}
          </button>
        )}
      </h3>
      <div id={id} hidden={isClosed} className={styles.body}>
        {!isClosed && children}
      </div>
    </section>
  );
}
