import { useRef, useState } from 'react';
import { useMessages, type Translate } from '#renderer/messages/use-messages.ts';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { SuggestField, type Suggested } from '#renderer/ui/suggest-field.tsx';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import { laneIdOf, type LaneKey } from '#shared/timeline/lane-key.ts';
import type { LaneSuggestion, SuggestionWish } from '#shared/timeline/suggest-lanes.ts';
import type { TimelineClient } from '#renderer/features/timeline/worker/timeline-client.ts';
import { scopeIcons } from './scope-words.ts';
import { useSuggestions } from './use-suggestions.ts';

const everyKind: SuggestionWish['by'] = ['outlet', 'name', 'speaker', 'tag'];
const limit = 12;

/** The scope of all marks of a lane; null for a lane without a name. */
function scopeOfLane(key: LaneKey): TimelineScope | null {
  switch (key.by) {
    case 'outlet':
      return { kind: 'outlet', outlet: key.outlet };
    case 'name':
    case 'speaker':
      return { kind: key.by, id: key.id, name: key.name };
    case 'tag':
      return key.tag === null ? null : { kind: 'tag', tag: key.tag };
    case 'none':
      return null;
  }
}

function suggested({ key, articleCount: count }: LaneSuggestion, t: Translate): readonly Suggested<string>[] {
  const id = laneIdOf(key);
  switch (key.by) {
    case 'outlet': {
      const label = key.outlet ?? t('timeline.no-outlet');
      return [{ id, label, icon: scopeIcons.outlet, note: t('scope.suggest-outlet', { count }) }];
    }
    case 'name':
    case 'speaker':
      return [
        { id, label: key.name, icon: scopeIcons[key.by], note: t(`scope.suggest-${key.by}`, { count }) },
      ];
    case 'tag': {
      const label = key.tag ?? t('timeline.no-tag');
      return [{ id, label, icon: scopeIcons.tag, note: t('scope.suggest-tag', { count }) }];
    }
    case 'none':
      return [];
  }
}

interface ScopeFieldProps {
  readonly client: TimelineClient | null;
  readonly onChoose: (scope: TimelineScope) => void;
}

/** Asks what the timeline is to tell of: any words, or a name, an outlet or a tag that is suggested. `/` goes to it. */
export function ScopeField({ client, onChoose }: ScopeFieldProps) {
  const t = useMessages();
  const [words, setWords] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { found } = useSuggestions(client, { words, by: everyKind, limit });
  useShortcuts([{ keys: '/', run: () => input.current?.focus() }]);
  const choose = (scope: TimelineScope | null): void => {
    if (scope === null) return;
    setWords('');
    onChoose(scope);
  };
  const byWords = (written: string): TimelineScope => ({ kind: 'words', words: written.trim() });
  const wordsId = 'words';
  const items: readonly Suggested<string>[] =
    words.trim() === ''
      ? []
      : [
          {
            id: wordsId,
            label: t('scope.suggest-words', { words: words.trim() }),
            icon: scopeIcons.words,
          },
          ...found.flatMap(suggestion => suggested(suggestion, t)),
        ];
  return (
    <SuggestField
      label={t('scope.field')}
      placeholder={t('scope.placeholder')}
      value={words}
      onChange={setWords}
      items={items}
      inputRef={input}
      onEnter={written => choose(byWords(written))}
      onChoose={id => {
        const suggestion = found.find(({ key }) => laneIdOf(key) === id);
        choose(id === wordsId ? byWords(words) : suggestion ? scopeOfLane(suggestion.key) : null);
      }}
    />
  );
}
