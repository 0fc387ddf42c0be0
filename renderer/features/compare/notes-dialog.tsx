import { useState, type FormEvent } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { facingPane, sentenceAt, type ComparisonModel, type SentencePlace } from './comparison-model.ts';
import { ExistingNote } from './existing-note.tsx';
import { NoteField } from './note-field.tsx';
import { notesAt } from './notes-at.ts';
import type { ComparisonMarks } from './use-marks.ts';
import { useNoteKeeping } from './use-note-keeping.ts';
import styles from './dialogs.module.css';

interface NotesDialogProps {
  readonly model: ComparisonModel;
  readonly marks: ComparisonMarks;
  readonly place: SentencePlace;
  readonly names: readonly string[];
  readonly say: (words: string) => void;
  readonly onClose: () => void;
}

/** The whole sentence, or together with its counterpart in one other article. */
type About = 'sentence' | `${number}`;

/** The notes on a sentence and a field for one more, on it alone or together with a counterpart. */
export function NotesDialog({ model, marks, place, names, say, onClose }: NotesDialogProps) {
  const t = useMessages();
  const keeping = useNoteKeeping(marks);
  const [words, setWords] = useState('');
  const [about, setAbout] = useState<About>('sentence');
  const sentence = sentenceAt(model, place);
  const counterparts = (sentence?.links ?? []).flatMap(number => {
    const link = model.links[number];
    if (!link) return [];
    const outlet = names[facingPane(link, place.pane)] ?? '';
    return [{ value: `${number}` as const, label: t('compare.note-on-both', { outlet }) }];
  });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const link = about === 'sentence' ? null : (model.links[Number(about)] ?? null);
    void keeping.add(words, place, link).then(isKept => {
      if (!isKept) return;
      say(t('compare.note-kept'));
      onClose();
    });
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('compare.note-title')}>
      <form className={styles.noteForm} onSubmit={save}>
        <blockquote className={styles.noteQuote} dir="auto">
          {sentence && sliceSpan(model.articles[place.pane]?.text ?? '', sentence.span)}
        </blockquote>
        {notesAt(marks.placed.notes, place).map(note => (
          <ExistingNote
            key={note.mark.id}
            note={note}
            onChange={changed => keeping.change(note, changed)}
            onRemove={() => keeping.remove(note)}
          />
        ))}
        <NoteField label={t('compare.note-new')} value={words} onChange={setWords} autoFocus />
        {counterparts.length > 0 && (
          <Select
            label={t('compare.note-about')}
            value={about}
            onChange={setAbout}
            options={[{ value: 'sentence', label: t('compare.note-on-one') }, ...counterparts]}
          />
        )}
        {keeping.problem && <p role="alert">{keeping.problem}</p>}
        <DialogActions>
          <Button onPress={onClose}>{t('shell.close')}</Button>
          <Button variant="primary" type="submit" isDisabled={words.trim() === ''}>
            {t('compare.note-save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
