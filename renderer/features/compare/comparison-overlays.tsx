import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import type { ComparisonModel, SentencePlace } from './comparison-model.ts';
import { HelpDialog } from './help-dialog.tsx';
import { MarksDialog } from './marks-dialog.tsx';
import { NotesDialog } from './notes-dialog.tsx';
import type { ComparisonMarks } from './use-marks.ts';

/** What lies over the comparison, if anything does. */
export type Overlay =
  { readonly kind: 'help' | 'marks' } | { readonly kind: 'notes'; readonly place: SentencePlace };

interface ComparisonOverlaysProps {
  readonly overlay: Overlay | null;
  readonly model: ComparisonModel;
  readonly marks: ComparisonMarks;
  readonly names: readonly string[];
  readonly say: (words: string) => void;
  readonly onReveal: (place: SentencePlace) => void;
  readonly onTakeBack: (mark: ComparisonMark) => void;
  readonly onClose: () => void;
}

/** The dialogs of the comparison: its keys, all notes and decisions, the notes of one sentence. */
export function ComparisonOverlays(props: ComparisonOverlaysProps) {
  const { overlay, model, marks, names, say, onReveal, onTakeBack, onClose } = props;
  switch (overlay?.kind) {
    case 'help':
      return <HelpDialog onClose={onClose} />;
    case 'marks':
      return (
        <MarksDialog
          marks={marks}
          names={names}
          onReveal={onReveal}
          onTakeBack={onTakeBack}
          onClose={onClose}
        />
      );
    case 'notes':
      return (
        <NotesDialog
          model={model}
          marks={marks}
          place={overlay.place}
          names={names}
          say={say}
          onClose={onClose}
        />
      );
    case undefined:
      return null;
  }
}
