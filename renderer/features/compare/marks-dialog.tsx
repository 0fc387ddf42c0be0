import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import type { SentencePlace } from './comparison-model.ts';
import { listMarks, type ListedMark } from './list-marks.ts';
import type { ComparisonMarks } from './use-marks.ts';
import styles from './dialogs.module.css';

interface MarksDialogProps {
  readonly marks: ComparisonMarks;
  readonly names: readonly string[];
  readonly onReveal: (place: SentencePlace) => void;
  readonly onTakeBack: (mark: ComparisonMark) => void;
  readonly onClose: () => void;
}

/** All notes and decisions about the compared articles, each with the way to its place and the way back. */
export function MarksDialog({ marks, names, onReveal, onTakeBack, onClose }: MarksDialogProps) {
  const t = useMessages();
  const listed = listMarks(marks);
  return (
    <Dialog isOpen onClose={onClose} title={t('compare.marks-title')} isWide>
      {listed.length === 0 && <p>{t('compare.marks-none')}</p>}
      <ul className={styles.marks}>
        {listed.map(item => (
          <MarkItem
            key={item.mark.id}
            item={item}
            names={names}
            onReveal={place => {
              onClose();
              onReveal(place);
            }}
            onTakeBack={onTakeBack}
          />
        ))}
      </ul>
      <DialogActions>
        <Button onPress={onClose}>{t('shell.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface MarkItemProps extends Pick<MarksDialogProps, 'names' | 'onReveal' | 'onTakeBack'> {
  readonly item: ListedMark;
}

function MarkItem({ item, names, onReveal, onTakeBack }: MarkItemProps) {
  const t = useMessages();
  const { mark, places } = item;
  const [first] = places;
  return (
    <li className={styles.markItem}>
      <div className={styles.markWords}>
        <strong>{t(`compare.mark-${mark.kind}`)}</strong>
        {mark.kind === 'note' && <p dir="auto">{mark.note}</p>}
        {mark.kind === 'no-conflict' && mark.values && (
          <p dir="auto">
            {t('compare.against', { first: mark.values[0].text, second: mark.values[1].text })}
          </p>
        )}
        {mark.passages.map((passage, side) => (
          <blockquote key={passage.articleId} className={styles.noteQuote}>
            <bdi>{passage.text}</bdi>
            {places[side] && <cite className={styles.markSource}>{names[places[side].pane]}</cite>}
          </blockquote>
        ))}
        {!first && <p>{t('compare.mark-unplaced')}</p>}
      </div>
      {first && <Button onPress={() => onReveal(first)}>{t('compare.mark-go')}</Button>}
      <IconButton
        icon="close"
        label={t(mark.kind === 'note' ? 'compare.note-remove' : 'compare.take-back')}
        onPress={() => onTakeBack(mark)}
      />
    </li>
  );
}
