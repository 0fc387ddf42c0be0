import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { Toolbar, ToolbarSpace } from '#renderer/ui/toolbar.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { FindingLayer } from '#shared/domain/correction/correction.ts';
import type { SearchMatches } from './matching/use-search-matches.ts';
import type { ArticleId } from '#shared/ids/ids.ts';

interface ReaderToolbarProps {
  readonly id: ArticleId;
  readonly matches: SearchMatches;
  readonly onShowSource: () => void;
  readonly onFind: () => void;
}

const layers = [
  { layer: 'date', icon: 'calendar', label: 'reader.mark-dates' },
  { layer: 'statement', icon: 'quote', label: 'reader.mark-quotes' },
  { layer: 'entity', icon: 'name', label: 'correct.names' },
  { layer: 'number', icon: 'number', label: 'correct.numbers' },
] as const satisfies readonly {
  readonly layer: FindingLayer;
  readonly icon: IconName;
  readonly label: string;
}[];

/** Which layers are marked in the text, and what can be done with the article. */
export function ReaderToolbar({ id, matches, onShowSource, onFind }: ReaderToolbarProps) {
  const t = useMessages();
  const isPutAside = useWorkspace(state => state.tray.includes(id));
  const shown = useWorkspace(state => state.shownLayers);
  const { addToTray, showLayer } = useWorkspace(state => state.actions);
  return (
    <Toolbar label={t('reader.tools')}>
      {layers.map(({ layer, icon, label }) => (
        <ToggleChip
          key={layer}
          isOn={shown.includes(layer)}
          onChange={isOn => showLayer(layer, isOn)}
          icon={icon}
        >
          {t(label)}
        </ToggleChip>
      ))}
      {matches.count !== null && (
        <ToggleChip icon="search" isOn={matches.isShown} onChange={matches.show}>
          {t('results.matches', { count: matches.count })}
        </ToggleChip>
      )}
      <ToolbarSpace />
      <Button icon="search" aria-keyshortcuts="Control+F" onPress={onFind}>
        {t('find.open')}
      </Button>
      <Button icon="source" onPress={onShowSource}>
        {t('reader.show-source')}
      </Button>
      <Button icon={isPutAside ? 'check' : 'add'} isDisabled={isPutAside} onPress={() => addToTray(id)}>
        {t(isPutAside ? 'reader.put-aside-done' : 'reader.put-aside')}
      </Button>
    </Toolbar>
  );
}
