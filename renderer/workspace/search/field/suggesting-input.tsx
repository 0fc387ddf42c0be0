import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { ComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { useMessages } from '#renderer/messages/use-messages.ts';
import fieldStyles from '#renderer/ui/field.module.css';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import type { Searcher } from '#renderer/operations/searcher.ts';
import { completionAt } from '#shared/search/query/completion-at.ts';
import { isDateField } from '#shared/search/query/query-field.ts';
import { quietCounts } from './quiet-counts.ts';
import { QueryUnderlay } from './query-underlay.tsx';
import { SuggestionItem } from './suggestion-item.tsx';
import { applySuggestion, suggestionId } from './suggestion.ts';
import type { UnderlayPiece } from './underlay-pieces.ts';
import { useSuggestions } from './use-suggestions.ts';
import type { Typing } from './use-typing.ts';
import styles from './search-field.module.css';
import listStyles from './suggestions.module.css';

interface SuggestingInputProps {
  readonly value: string;
  readonly typing: Typing;
  readonly pieces: readonly UnderlayPiece[];
  /** Ids of what is said of the value. */
  readonly describedBy: string;
  readonly suggest: Searcher['suggest'];
  /** What the suggestions stand under. */
  readonly frameRef: RefObject<HTMLElement | null>;
}

/** The line in which a query is typed, with what may be meant by what is typed at the caret. */
export function SuggestingInput(props: SuggestingInputProps) {
  const { value, typing, pieces, describedBy, suggest, frameRef } = props;
  const t = useMessages();
  const language = useSettings(settings => settings.language);
  const { inputRef, caret, isTyping, followCaret, settle, onChange, write } = typing;
  const underlay = useRef<HTMLDivElement>(null);
  const completion = isTyping ? completionAt(value, caret) : null;
  const { items, isLoading } = useSuggestions(completion, suggest);
  const isOfAnyField = completion?.field === null;
  const saysNothing = completion !== null && completion.field !== null && !isDateField(completion.field);

  const followScroll = (): void => {
    if (underlay.current) underlay.current.scrollLeft = inputRef.current?.scrollLeft ?? 0;
  };
  useLayoutEffect(followScroll);
  useEffect(() => (inputRef.current ? quietCounts(inputRef.current) : undefined), [inputRef]);

  const choose = (id: unknown): void => {
    const suggestion = items.find(item => suggestionId(item) === id);
    if (suggestion === undefined || completion === null) return;
    const applied = applySuggestion(value, completion, { suggestion, language });
    write(applied.text, { start: applied.caret, end: applied.caret });
  };

  return (
    <ComboBox
      aria-label={t('search.field')}
      aria-describedby={describedBy}
      className={styles.box ?? ''}
      items={items.map(suggestion => ({ id: suggestionId(suggestion), suggestion }))}
      inputValue={value}
      onInputChange={onChange}
      value={null}
      onChange={choose}
      defaultFilter={() => true}
      menuTrigger="input"
      // Values come a moment after the letters that they fit; a menu that waits for them never opens.
      allowsEmptyCollection={isLoading || saysNothing}
      allowsCustomValue
    >
      <QueryUnderlay pieces={pieces} scrollRef={underlay} />
      <Input
        ref={inputRef}
        className={styles.input ?? ''}
        placeholder={t('search.placeholder')}
        {...(value !== '' && { dir: 'auto' })}
        onSelect={followCaret}
        onScroll={followScroll}
        onBlur={settle}
        spellCheck={false}
        autoComplete="off"
        enterKeyHint="search"
      />
      {/* What is marked so is heard while suggestions are shown; all else around them is hidden then. */}
      <span className="visually-hidden" role="status" data-live-announcer="true">
        {items.length > 0 && !isLoading && t('search.suggestions', { count: items.length })}
      </span>
      <Popover
        triggerRef={frameRef}
        placement="bottom start"
        className={`${fieldStyles.popover} ${listStyles.popover} ${isOfAnyField && items.length === 0 ? listStyles.waiting : ''}`}
      >
        <ListBox
          className={fieldStyles.list ?? ''}
          renderEmptyState={() => (
            <p className={listStyles.nothing}>
              {t(isLoading ? 'search.looking-up' : 'search.suggestions-none')}
            </p>
          )}
        >
          {({ suggestion }: { readonly suggestion: (typeof items)[number] }) => (
            <SuggestionItem suggestion={suggestion} isOfAnyField={isOfAnyField} />
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
