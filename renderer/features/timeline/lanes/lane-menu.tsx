import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { MessageId } from '#renderer/messages/catalogue.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import fieldStyles from '#renderer/ui/field.module.css';
import type { LaneAction } from './lane-moves.ts';
import type { TimelineSurface } from '#renderer/features/timeline/timeline-surface.ts';

interface LaneMenuProps {
  readonly surface: TimelineSurface;
  /** Of the lane in the lane order. */
  readonly place: number;
  readonly onChoose: (action: LaneAction) => void;
  readonly onClose: () => void;
}

/** What can be done with a lane, as buttons that a keyboard and a screen reader reach. */
export function LaneMenu({ surface, place, onChoose, onClose }: LaneMenuProps) {
  const { laneOrder, pinnedCount, collapsed, labels, model } = surface.scene();
  const { pinned, scrolled, body } = surface.geometry();
  const row = laneOrder[place] ?? -1;
  const isPinned = place < pinnedCount;
  const isCollapsed = collapsed.has(row);
  const lane = [...pinned.lanes, ...scrolled.lanes].find(one => one.place === place);
  const top = Math.max(body.y, lane?.top ?? 0);
  const height = Math.min(lane?.height ?? 0, body.y + body.height - top);
  const t = useMessages();
  const anchor = useRef<HTMLDivElement>(null);
  const choices: readonly (readonly [LaneAction, MessageId])[] = [
    ['pin', isPinned ? 'timeline.lane-release' : 'timeline.lane-pin'],
    ['collapse', isCollapsed ? 'timeline.lane-expand' : 'timeline.lane-collapse'],
    ['collapse-others', 'timeline.lane-collapse-others'],
    ['expand-all', 'timeline.lane-expand-all'],
    ['up', 'timeline.lane-up'],
    ['down', 'timeline.lane-down'],
    ['hide', 'timeline.lane-hide'],
  ];
  return (
    <>
      <div
        ref={anchor}
        data-lane-anchor=""
        style={{
          position: 'absolute',
          insetInlineStart: 12,
          insetBlockStart: top,
          blockSize: height,
          inlineSize: 1,
        }}
      />
      <Popover
        className={fieldStyles.popover ?? ''}
        triggerRef={anchor}
        isOpen
        onOpenChange={isOpen => {
          if (!isOpen) onClose();
        }}
        placement="bottom start"
      >
        <Menu
          className={fieldStyles.list ?? ''}
          aria-label={t('timeline.lane-menu', { lane: labels.laneOf(model, row) })}
          autoFocus="first"
          onAction={key => {
            const chosen = choices.find(([action]) => action === key);
            if (chosen) onChoose(chosen[0]);
          }}
          onClose={onClose}
        >
          {choices.map(([action, message]) => (
            <MenuItem key={action} id={action} className={fieldStyles.item ?? ''}>
              {t(message)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
