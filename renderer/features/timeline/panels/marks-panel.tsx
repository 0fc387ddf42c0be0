import { useMemo, useState } from 'react';
import type { MarkList } from '#renderer/features/timeline/marks/listed-marks.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { factsOfModelMark } from '#shared/timeline/mark-facts.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import { ChosenActions } from './chosen-actions.tsx';
import { countDates, followMarks, type FollowedMark } from './follow-marks.ts';
import { MarkItem } from './mark-item.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelParts } from './panel-parts.ts';
import { markHeight } from './row-heights.ts';
import { RowList } from './row-list.tsx';
import { useMarkActions } from './use-mark-actions.ts';

import wordStyles from './words.module.css';

/** The marks of a list as they are in the model of now. */
function useFollowed(list: MarkList, model: TimelineModel): readonly FollowedMark[] {
  return useMemo(() => {
    const listed = list.events.flatMap(event => {
      const facts = factsOfModelMark(list.model, event);
      return facts ? [{ event, facts }] : [];
    });
    if (list.model === model) return listed;
    const facts = listed.map(mark => mark.facts);
    return followMarks(
      facts,
      countDates(list.model, new Set(facts.map(({ articleId }) => articleId))),
      model,
    );
  }, [list, model]);
}

interface MarksPanelProps {
  readonly list: MarkList;
  readonly parts: PanelParts;
}

/** Exactly the marks of a column, a bracket, a chip or a glyph; it follows what is set right in them. */
export function MarksPanel({ list, parts }: MarksPanelProps) {
  const t = useMessages();
  const marks = useFollowed(list, parts.model);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const actions = useMarkActions(parts);
  const keyAt = (index: number): string => {
    const facts = marks[index]?.facts;
    return facts ? `${facts.articleId} ${facts.expression}` : '';
  };
  const toggle = (index: number): void => {
    const next = new Set(chosen);
    if (!next.delete(keyAt(index))) next.add(keyAt(index));
    setChosen(next);
  };
  const picked = marks.filter((_, index) => chosen.has(keyAt(index))).map(({ facts }) => facts);
  const title = t('timeline.list-title', {
    outlet: parts.labels.laneOf(list.model, list.lane),
    when: list.when,
  });

  return (
    <PanelFrame
      parts={parts}
      title={title}
      hint={
        <>
          <span>
            {picked.length > 0
              ? t('panel.chosen', { count: picked.length, all: marks.length })
              : t('timeline.list-count', { count: marks.length })}
          </span>
          <span className={wordStyles.keys}>{t('panel.keys-hint')}</span>
        </>
      }
    >
      <ChosenActions
        parts={parts}
        marks={picked.length > 0 ? picked : marks.map(({ facts }) => facts)}
        name={title}
      />
      <RowList
        label={title}
        description={t('panel.marks-keys')}
        place={parts.place}
        onPlace={parts.keepPlace}
        count={marks.length}
        heightOf={markHeight}
        onKey={(index, event) => {
          const facts = marks[index]?.facts;
          if (event.code === 'KeyX') toggle(index);
          return event.code === 'KeyX' || (facts !== undefined && actions.onKey(facts, event));
        }}
        renderRow={(index, isActive) => {
          const facts = marks[index]?.facts;
          return (
            facts && (
              <MarkItem
                mark={facts}
                parts={parts}
                actions={actions}
                isActive={isActive}
                choice={{ isChosen: chosen.has(keyAt(index)), onChoose: () => toggle(index) }}
              />
            )
          );
        }}
      />
    </PanelFrame>
  );
}
