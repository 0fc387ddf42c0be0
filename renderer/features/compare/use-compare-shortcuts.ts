import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { sentenceAt, type ComparisonModel, type PaneNumber, type SentencePlace } from './comparison-model.ts';
import { judgedIn, linkToJudge } from './judged-disagreements.ts';
import { useJumpKeys } from './use-jump-keys.ts';
import type { Linking } from './use-linking.ts';
import type { RowCommands } from './use-row-commands.ts';
import type { AttentionStore } from './panes/attention.ts';
import type { Walk } from './panes/use-walk.ts';

interface ShortcutPorts {
  readonly model: ComparisonModel;
  readonly attention: AttentionStore;
  readonly walk: Walk;
  readonly commands: RowCommands;
  readonly linking: Linking;
  readonly makeBase: (pane: PaneNumber) => void;
}

/** The keys of the comparison: from difference to difference, and what is done with the sentence that has the focus. */
export function useCompareShortcuts(ports: ShortcutPorts): void {
  const { model, attention, walk, commands, linking, makeBase } = ports;
  const focused = (): SentencePlace | null => attention.getState().focused;
  const onRow = (keys: string, run: (place: SentencePlace) => void) => ({
    keys,
    when: () => focused() !== null,
    run: () => {
      const place = focused();
      if (place) run(place);
    },
  });
  const linksOf = (place: SentencePlace): readonly number[] => sentenceAt(model, place)?.links ?? [];
  const judge = (place: SentencePlace): void => {
    const link = linkToJudge(model, place, null);
    const judged = link === null ? [] : judgedIn(model, link);
    const [only] = judged;
    if (link === null || !only) return;
    if (judged.length === 1) commands.toggleConflict(link, only.disagreement);
    else attention.setState({ menu: { place, of: 'conflict' } });
  };
  useJumpKeys(walk.jump);
  useShortcuts([
    { keys: 'Escape', when: () => attention.getState().linking !== null, run: linking.cancel },
    onRow('l', commands.link),
    onRow('m', commands.note),
    onRow('y', commands.copy),
    onRow('b', ({ pane }) => makeBase(pane)),
    onRow('u', place => {
      const [link] = linksOf(place);
      if (link !== undefined) commands.unlink(link);
    }),
    onRow('x', judge),
  ]);
}
