import { useState } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import type { TimelineClient } from '#renderer/features/timeline/worker/timeline-client.ts';
import type { TimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import { useSuggestions } from '#renderer/features/timeline/views/use-suggestions.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { PopoverButton } from '#renderer/ui/popover-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { laneGroupings, laneSorts, type LaneGrouping } from '#shared/domain/timeline/timeline-scope.ts';
import { laneIdOf } from '#shared/timeline/lane-key.ts';
import type { SuggestionWish } from '#shared/timeline/suggest-lanes.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { CollapseEmpty } from './collapse-empty.tsx';
import styles from '../tools/tools.module.css';

interface LanesMenuProps {
  readonly client: TimelineClient | null;
  readonly model: TimelineModel;
  readonly labels: TimelineLabels;
}

const suggestionLimit = 8;
const none: SuggestionWish['by'] = [];
const kinds: Readonly<Record<LaneGrouping, SuggestionWish['by']>> = {
  outlet: ['outlet'],
  name: ['name'],
  speaker: ['speaker'],
  tag: ['tag'],
  none,
};

/** Pins a lane that its name is typed of, also one with too few marks to have been drawn. */
function AddLane({ client, labels }: Omit<LanesMenuProps, 'model'>) {
  const t = useMessages();
  const formats = useFormats();
  const [words, setWords] = useState('');
  const { by, pinned, hidden } = useTimelineState(state => state.lanes);
  const { arrange } = useTimelineState(state => state.actions);
  const { found, isKnown } = useSuggestions(client, { words, by: kinds[by], limit: suggestionLimit });
  return (
    <SuggestField
      label={t('timeline.lane-add')}
      placeholder={t('timeline.lane-add-placeholder')}
      value={words}
      onChange={setWords}
      nothing={isKnown ? t('timeline.lane-add-none', { name: words.trim() }) : '…'}
      items={found.map(({ key, articleCount }) => ({
        id: laneIdOf(key),
        label: labels.laneName(key),
        icon: by === 'outlet' || by === 'none' ? 'outlet' : by === 'tag' ? 'note' : 'name',
        note: formats.number(articleCount),
      }))}
      onChoose={id => {
        setWords('');
        arrange({
          pinned: [...pinned.filter(other => other !== id), id],
          hidden: hidden.filter(other => other !== id),
        });
      }}
    />
  );
}

interface LaneListProps {
  readonly title: string;
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly icon: 'add' | 'close';
  readonly actionOf: (name: string) => string;
  readonly onPress: (id: string) => void;
}

function LaneList({ title, lanes, icon, actionOf, onPress }: LaneListProps) {
  if (lanes.length === 0) return null;
  return (
    <section className={styles.lanes}>
      <h3 className={styles.heading}>{title}</h3>
      <ul>
        {lanes.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
            <IconButton icon={icon} label={actionOf(name)} onPress={() => onPress(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** By what the marks are put into lanes, in which order, and which of them are pinned or hidden. */
export function LanesMenu({ client, model, labels }: LanesMenuProps) {
  const t = useMessages();
  const { by, sort, pinned, hidden, collapsed, order } = useTimelineState(state => state.lanes);
  const { arrange } = useTimelineState(state => state.actions);
  const [collapsedLast, setCollapsedLast] = useState<readonly string[]>([]);
  const named = (ids: readonly string[]) =>
    model.lanes.flatMap(({ key }) => {
      const id = laneIdOf(key);
      return ids.includes(id) ? [{ id, name: labels.laneName(key) }] : [];
    });
  const all = model.lanes.length + model.omittedLanes;
  const hiddenLanes = named(hidden);
  const grouping = t(`timeline.by-${by}`);
  return (
    <PopoverButton
      label={t('timeline.lanes')}
      icon="lanes"
      value={
        hiddenLanes.length === 0
          ? grouping
          : t('timeline.lanes-some-hidden', { grouping, count: hiddenLanes.length })
      }
    >
      <div className={styles.pair}>
        <Select
          label={t('timeline.lanes-by')}
          value={by}
          onChange={next => arrange({ by: next, order: [], pinned: [], collapsed: [], hidden: [] })}
          options={laneGroupings.map(value => ({ value, label: t(`timeline.by-${value}`) }))}
        />
        <Select
          label={t('timeline.lane-order')}
          value={sort}
          onChange={next => arrange({ sort: next })}
          options={laneSorts.map(value => ({ value, label: t(`timeline.sort-${value}`) }))}
        />
      </div>
      {by !== 'none' && (
        <>
          <p className={styles.note} role="status">
            {model.omittedLanes > 0
              ? t('timeline.lane-part', { shown: model.lanes.length, all })
              : t('timeline.lanes-count', { count: all })}
          </p>
          <CollapseEmpty model={model} collapsedLast={collapsedLast} onCollapse={setCollapsedLast} />
          <AddLane client={client} labels={labels} />
          <LaneList
            title={t('timeline.lanes-pinned')}
            lanes={named(pinned)}
            icon="close"
            actionOf={name => t('timeline.lane-unpin', { name })}
            onPress={id => arrange({ pinned: pinned.filter(other => other !== id) })}
          />
          <LaneList
            title={t('timeline.lanes-hidden', { count: hiddenLanes.length })}
            lanes={hiddenLanes}
            icon="add"
            actionOf={name => t('timeline.lane-show', { name })}
            onPress={id => arrange({ hidden: hidden.filter(other => other !== id) })}
          />
          {pinned.length + collapsed.length + order.length > 0 && (
            <Button
              variant="quiet"
              icon="undo"
              onPress={() => arrange({ sort: 'count', order: [], pinned: [], collapsed: [] })}
            >
              {t('timeline.lanes-reset')}
            </Button>
          )}
        </>
      )}
    </PopoverButton>
  );
}
