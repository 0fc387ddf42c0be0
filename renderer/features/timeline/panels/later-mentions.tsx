import { useMemo, useState } from 'react';
import { useOpenMark } from '#renderer/features/timeline/marks/use-open-mark.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { directionOf } from '#shared/text/direction.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { MarkPassage } from './mark-item.tsx';
import type { PanelParts } from './panel-parts.ts';
import { useMarkWords } from './use-mark-words.ts';
import { useToldMarks } from './use-told-marks.ts';
import wordStyles from './words.module.css';
import styles from './event-panel.module.css';

/** So many stand there at first: the reports below are what the panel is about. */
const fewest = 3;

interface LaterMentionsProps {
  readonly parts: PanelParts;
  /** Rows of the data, by time of publication; must stay the same array. */
  readonly mentions: readonly number[];
}

function Mention({ parts, mark }: { readonly parts: PanelParts; readonly mark: ReportedMark }) {
  const { labels } = parts;
  const open = useOpenMark();
  const words = useMarkWords(parts)(mark);
  return (
    <li>
      <button type="button" className={styles.mention} onClick={() => open(mark)}>
        <span className={wordStyles.line}>
          {mark.published && <span className={wordStyles.when}>{labels.short.range(mark.published)}</span>}
          <bdi className={wordStyles.outlet}>{words.outlet}</bdi>
        </span>
        {mark.expression < 0 ? (
          <span className={wordStyles.itemTitle} dir={directionOf(words.title ?? '')}>
            {words.title ?? '…'}
          </span>
        ) : (
          <MarkPassage mark={mark} parts={parts} words={words} />
        )}
      </button>
    </li>
  );
}

/** What later articles tell of something announced in words too unlike to be reports of its event, each leading to its passage. */
export function LaterMentions({ parts, mentions }: LaterMentionsProps) {
  const t = useMessages();
  const [areAll, setAreAll] = useState(false);
  const marks = useToldMarks(parts, mentions);
  const listed = useMemo(() => mentions.flatMap(row => marks.get(row) ?? []), [mentions, marks]);
  const hidden = areAll ? 0 : Math.max(0, listed.length - fewest);
  if (listed.length === 0) return null;
  return (
    <>
      <p>{t('panel.told-apart')}</p>
      <ul className={styles.dateList}>
        {listed.slice(0, listed.length - hidden).map(mark => (
          <Mention key={mark.row} parts={parts} mark={mark} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setAreAll(true)}>
          {t('panel.told-more', { count: hidden })}
        </button>
      )}
    </>
  );
}
