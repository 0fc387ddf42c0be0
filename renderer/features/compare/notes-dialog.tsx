import { useState, type FormEvent } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { addNote, changeNote, removeNote } from '#renderer/operations/mark-passages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import { passageOf } from '#shared/compare/marks/marked-article.ts';
import type { PlacedNote } from '#shared/compare/marks/place-marks.ts';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { assertPresent } from '#shared/result/assert.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { facingPane, sentenceAt, type ComparisonModel, type SentencePlace } from './comparison-model.ts';
import { NoteField } from './note-field.tsx';
import { notesAt } from './notes-at.ts';
import type { ComparisonMarks } from './use-marks.ts';
import styles from './compare.module.css';

interface NotesDialogProps {
  readonly model: ComparisonModel;
  readonly marks: ComparisonMarks;
  readonly place: SentencePlace;
  readonly names: readonly string[];
  readonly say: (words: string) => void;
  readonly onClose: () => void;
}

/** The whole sentence, or together with its counterpart in one other article. */
type About = 'sentence' | `link ${number}`;

/** The notes on a sentence and a field for one more, on it alone or together with a counterpart. */
export function NotesDialog({ model, marks, place, names, say, onClose }: NotesDialogProps) {
  const t = useMessages();
  const { comparisons, history } = useServices();
  const ports = { comparisons, history };
  const [words, setWords] = useState('');
  const [about, setAbout] = useState<About>('sentence');
  const [problem, setProblem] = useState<string | null>(null);
  const sentence = sentenceAt(model, place);
  const notes = notesAt(marks.placed.notes, place);
  const passage = (article: number, sentences: readonly number[]) =>
    passageOf(assertPresent(marks.articles[article], 'a place is in one of the articles'), sentences);

  const settle = async (doing: Promise<Result<null, StoreError>>, closes: boolean): Promise<void> => {
    const done = await doing;
    if (!done.ok) setProblem(t(storeErrorMessage(done.error)));
    else if (closes) {
      say(t('compare.note-kept'));
      onClose();
    }
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const link = about === 'sentence' ? undefined : model.links[Number(about.slice('link '.length))];
    const passages = link
      ? ([
          passage(link.articles[0], link.sentences[0]),
          passage(link.articles[1], link.sentences[1]),
        ] as const)
      : ([passage(place.pane, [place.sentence])] as const);
    void settle(addNote(ports, passages, words), true);
  };
  const choices = (sentence?.links ?? []).flatMap(number => {
    const link = model.links[number];
    const outlet = link && names[facingPane(link, place.pane)];
    return outlet === undefined
      ? []
      : [{ value: `link ${number}` as const, label: t('compare.note-on-both', { outlet }) }];
  });
  return (
    <Dialog isOpen onClose={onClose} title={t('compare.note-title')}>
      <form className={styles.noteForm} onSubmit={save}>
        <blockquote className={styles.noteQuote} dir="auto">
          {sentence && sliceSpan(model.articles[place.pane]?.text ?? '', sentence.span)}
        </blockquote>
        {notes.map(note => (
          <ExistingNote
            key={note.mark.id}
            note={note}
            onChange={text => void settle(changeNote(ports, note.mark, text), false)}
            onRemove={() => void settle(removeNote(ports, note.mark), false)}
          />
        ))}
        <NoteField label={t('compare.note-new')} value={words} onChange={setWords} autoFocus />
        {choices.length > 0 && (
          <Select
            label={t('compare.note-about')}
            value={about}
            onChange={setAbout}
            options={[{ value: 'sentence', label: t('compare.note-on-one') }, ...choices]}
          />
        )}
        {problem && <p role="alert">{problem}</p>}
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

interface ExistingNoteProps {
  readonly note: PlacedNote;
  readonly onChange: (words: string) => void;
  readonly onRemove: () => void;
}

/** A note that is kept already; it changes when the field is left. */
function ExistingNote({ note, onChange, onRemove }: ExistingNoteProps) {
  const t = useMessages();
  const formats = useFormats();
  const [words, setWords] = useState(note.mark.note);
  const when = formats.instant(note.mark.createdAt);
  return (
    <div className={styles.existingNote}>
      <NoteField
        label={t(note.places.length > 1 ? 'compare.note-of-both' : 'compare.note-of-one', { when })}
        value={words}
        onChange={setWords}
        onLeave={() => onChange(words)}
      />
      <IconButton icon="close" label={t('compare.note-remove')} onPress={onRemove} />
    </div>
  );
}
