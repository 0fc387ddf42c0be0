import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useWorkspace } from './workspace-store.ts';

interface DateFilterButtonProps {
  /** A day (`YYYY-MM-DD`) in words, where a view has others than the app. */
  readonly dayOf?: (isoDay: string) => string;
}

/** The days that a view is filtered by, brushed on the timeline; pressed, it shows all again. Nothing without a filter. */
export function DateFilterButton({ dayOf }: DateFilterButtonProps) {
  const t = useMessages();
  const formats = useFormats();
  const words = dayOf ?? formats.day;
  const dateFilter = useWorkspace(state => state.dateFilter);
  const { setDateFilter } = useWorkspace(state => state.actions);
  if (dateFilter === null) return null;
  return (
    <Button icon="close" onPress={() => setDateFilter(null)}>
      {t('shell.date-filter', { from: words(dateFilter.from), to: words(dateFilter.to) })}
      <span className="visually-hidden">. {t('shell.date-filter-clear')}</span>
    </Button>
  );
}
