import { useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Searcher } from '#renderer/operations/searcher.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import { addTerm } from '#shared/search/query/quote-value.ts';
import { dayWords } from './day-words.ts';
import { QueryProblems } from './query-problems.tsx';
import { SearchHelp } from './search-help.tsx';
import { shownProblems } from './shown-problems.ts';
import { SuggestingInput } from './suggesting-input.tsx';
import { underlayPieces } from './underlay-pieces.ts';
import { useTyping, type Typing } from './use-typing.ts';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  /** The query as it is typed (see `parseQuery`). */
  readonly value: string;
  /** Called at each change: by typing, by a suggestion or example taken over, with '' when it is cleared. */
  readonly onChange: (value: string) => void;
  /** Enter was pressed, and no suggestion was meant by it. */
  readonly onSubmit: (value: string) => void;
  /** Escape was pressed with nothing in the field: what else narrows the search is to go. Null where nothing does. */
  readonly onWiden: (() => void) | null;
  /** Something of it got the focus: a search may follow. */
  readonly onFocus: () => void;
  /** That of `Searcher`; the same function as long as it answers the same. */
  readonly suggest: Searcher['suggest'];
  /** An answer is on its way. */
  readonly isBusy?: boolean;
}

/**
 * Enter searches and Escape clears the words, then what else narrows the search, where they mean nothing to the suggestions; Tab
 * takes over the one gone to.
 */
function useFieldKeys({ value, onSubmit, onWiden }: SearchFieldProps, typing: Typing) {
  return (event: KeyboardEvent<HTMLDivElement>): void => {
    const input = typing.inputRef.current;
    if (input === null || event.target !== input || event.nativeEvent.isComposing) return;
    const isAtSuggestion = input.hasAttribute('aria-activedescendant');
    if (event.key === 'Tab' && !event.shiftKey && isAtSuggestion) event.preventDefault();
    if (event.key === 'Enter' && !isAtSuggestion) {
      event.preventDefault();
      event.stopPropagation();
      typing.settle();
      onSubmit(value);
    }
    if (event.key === 'Escape' && input.ariaExpanded !== 'true' && (value !== '' || onWiden)) {
      event.preventDefault();
      event.stopPropagation();
      if (value === '') onWiden?.();
      else typing.write('', { start: 0, end: 0 });
    }
  };
}

/**
 * The field for a query: it suggests names of fields and values of the collection, marks what is an operator and what is wrong,
 * and helps with examples. `Mod+F` and `/` go to it.
 */
export function SearchField(props: SearchFieldProps) {
  const { value, onChange, onFocus, suggest, isBusy = false } = props;
  const t = useMessages();
  const formats = useFormats();
  const said = useId();
  const frame = useRef<HTMLDivElement>(null);
  const typing = useTyping(value, onChange);
  const { inputRef, caret, isTyping } = typing;
  const { tokens, problems: all } = useMemo(() => parseQuery(value), [value]);
  const problems = isTyping ? shownProblems(all, value, caret) : all;
  const days = isTyping ? dayWords({ text: value, tokens, caret }, { t, formats }) : null;
  const focus = (): void => {
    inputRef.current?.focus();
    inputRef.current?.select();
  };
  // «ظ» is on the key of the stroke.
  useShortcuts(['Mod+f', '/', 'ظ'].map(keys => ({ keys, run: focus })));
  const onKeyDown = useFieldKeys(props, typing);
  const write = (text: string): void => typing.write(text, { start: text.length, end: text.length });

  return (
    <div role="search" className={styles.search} onFocus={onFocus} onKeyDownCapture={onKeyDown}>
      <div ref={frame} className={styles.frame} aria-busy={isBusy}>
        <Icon name="search" size={16} />
        <SuggestingInput
          value={value}
          typing={typing}
          pieces={underlayPieces(value, tokens, problems)}
          describedBy={said}
          suggest={suggest}
          frameRef={frame}
        />
        {value !== '' && <IconButton icon="close" label={t('search.clear')} onPress={() => write('')} />}
        <SearchHelp onInsert={example => write(`${addTerm(value, example)} `)} />
        {isBusy && <div role="progressbar" aria-label={t('search.busy')} className={styles.busy} />}
      </div>
      <div id={said}>
        {days !== null && <p className={styles.days}>{days}</p>}
        <QueryProblems
          text={value}
          problems={problems}
          onGoTo={place => typing.write(value, place)}
          onReplace={({ start, end }, by) => write(value.slice(0, start) + by + value.slice(end))}
        />
      </div>
    </div>
  );
}
