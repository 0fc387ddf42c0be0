import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { SourceId } from '#shared/ids/ids.ts';
import { ColumnsDialog } from './columns-dialog.tsx';
import { UnderstoodColumns } from './understood-columns.tsx';

interface SourceColumnsProps {
  readonly sourceId: SourceId;
  /** Without its folder. */
  readonly fileName: string;
}

/** How the columns of a source are understood, with the way to change it; nothing for a source that holds no records. */
export function SourceColumns({ sourceId, fileName }: SourceColumnsProps) {
  const t = useMessages();
  const { records } = useServices();
  const { value: layout } = useObserved(() => records.observeLayout(sourceId), [records, sourceId]);
  const [isOpen, setIsOpen] = useState(false);
  if (!layout) return null;
  return (
    <>
      <UnderstoodColumns layout={layout} />
      <div>
        <Button aria-label={t('columns.open-of', { file: fileName })} onPress={() => setIsOpen(true)}>
          {t('columns.open')}
        </Button>
      </div>
      {isOpen && (
        <ColumnsDialog
          sourceId={sourceId}
          fileName={fileName}
          layout={layout}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
