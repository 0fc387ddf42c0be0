import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ToggleChip } from '#renderer/ui/toggle-chip.tsx';
import { Toolbar, ToolbarSpace } from '#renderer/ui/toolbar.tsx';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { PanelWish } from './panel-wish.ts';
import type { TimelineClient } from './worker/timeline-client.ts';
import type { TimelineLabels } from './words/timeline-labels.ts';
import { useTimelineState } from './timeline-state.ts';
import { AxisMenu } from './tools/axis-menu.tsx';
import { HistoryButtons } from './tools/history-buttons.tsx';
import { LanesMenu } from './lanes/lanes-menu.tsx';
import type { ZoomTarget } from './tools/zoom-target.ts';
import styles from './tools/tools.module.css';

const zoomTargets: readonly ZoomTarget[] = ['all', 'year', 'month', 'day'];

/** What can be asked for beside the timeline without pointing at anything in it. */
type AskedPanel = Extract<PanelWish['kind'], 'undated' | 'most-reported' | 'announcements'>;

interface TimelineToolbarProps {
  readonly client: TimelineClient | null;
  readonly model: TimelineModel;
  readonly labels: TimelineLabels;
  readonly panel: PanelWish['kind'] | null;
  readonly onPanel: (panel: AskedPanel | null) => void;
  readonly onZoomTo: (target: ZoomTarget) => void;
  readonly onZoomBy: (factor: number) => void;
  readonly onUseRange: () => void;
  readonly onBack: () => void;
  readonly onForward: () => void;
}

/** Where in time one looks, and where one has been. */
function TimeButtons(props: TimelineToolbarProps) {
  const { onZoomTo, onZoomBy, onUseRange, onBack, onForward } = props;
  const t = useMessages();
  return (
    <>
      <HistoryButtons onBack={onBack} onForward={onForward} />
      <span className={styles.group}>
        {zoomTargets.map(target => (
          <Button key={target} variant="quiet" onPress={() => onZoomTo(target)}>
            {t(`timeline.${target}`)}
          </Button>
        ))}
        <IconButton icon="add" label={t('timeline.zoom-in')} onPress={() => onZoomBy(0.5)} />
        <IconButton icon="remove" label={t('timeline.zoom-out')} onPress={() => onZoomBy(2)} />
        <IconButton icon="filter" label={t('timeline.use-range')} onPress={onUseRange} />
      </span>
    </>
  );
}

/** What can be done with the timeline. */
export function TimelineToolbar(props: TimelineToolbarProps) {
  const { client, model, labels, panel, onPanel } = props;
  const t = useMessages();
  const isTable = useTimelineState(state => state.isTable);
  const { change } = useTimelineState(state => state.actions);
  const toggle = (asked: AskedPanel): void => onPanel(panel === asked ? null : asked);
  return (
    <Toolbar label={t('timeline.tools')}>
      <TimeButtons {...props} />
      <LanesMenu client={client} model={model} labels={labels} />
      <AxisMenu />
      <ToggleChip isOn={isTable} onChange={isOn => change({ isTable: isOn })} icon="table">
        {t('timeline.table')}
      </ToggleChip>
      <ToolbarSpace />
      <ToggleChip isOn={panel === 'most-reported'} onChange={() => toggle('most-reported')}>
        {t('timeline.most-reported-short')}
      </ToggleChip>
      <ToggleChip isOn={panel === 'announcements'} onChange={() => toggle('announcements')}>
        {t('timeline.announcements-short')}
      </ToggleChip>
      {model.undated.length > 0 && (
        <ToggleChip isOn={panel === 'undated'} onChange={() => toggle('undated')} icon="calendar">
          {t('timeline.undated', { count: model.undated.length })}
        </ToggleChip>
      )}
    </Toolbar>
  );
}
