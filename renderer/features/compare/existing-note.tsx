import { useState } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import type { PlacedNote } from '#shared/compare/marks/place-marks.ts';
import { NoteField } from './note-field.tsx';
import styles from './dialogs.module.css';

interface ExistingNoteProps {
  readonly note: PlacedNote;
  readonly onChange: (words: string) => void;
  readonly onRemove: () => void;
}

/** A note that is kept already, to be changed or removed. */
export function ExistingNote({ note, onChange, onRemove }: ExistingNoteProps) {
  const t = useMessages();
  const formats = useFormats();
  const [words, setWords] = useState(note.mark.note);
  const when = formats.instant(note.mark.createdAt);
  const isChanged = words.trim() !== note.mark.note && words.trim() !== '';
  return (
    <div className={styles.existingNote}>
      <NoteField
        label={t(note.places.length > 1 ? 'compare.note-of-both' : 'compare.note-of-one', { when })}
        value={words}
        onChange={setWords}
      />
      {isChanged && <Button onPress={() => onChange(words)}>{t('compare.note-change')}</Button>}
      <IconButton icon="close" label={t('compare.note-remove')} onPress={onRemove} />
    </div>
  );
}
