import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { longestTag } from '#shared/corrections/article-tags.ts';
import type { TagCount } from '#shared/stores/article-store.ts';
import { suggestTags } from './suggest-tags.ts';

interface TagFieldProps {
  /** All tags of the collection, the most used first. */
  readonly known: readonly TagCount[];
  /** Those that need no suggestion. */
  readonly taken: readonly string[];
  readonly onAdd: (tag: string) => void;
}

/** A field for one more tag: Enter adds what is written, and tags that the collection has are suggested. */
export function TagField({ known, taken, onAdd }: TagFieldProps) {
  const t = useMessages();
  const [written, setWritten] = useState('');
  const add = (tag: string): void => {
    setWritten('');
    onAdd(tag);
  };
  return (
    <SuggestField
      label={t('tags.add')}
      placeholder={t('tags.add')}
      icon="tag"
      value={written}
      onChange={value => setWritten(value.slice(0, longestTag))}
      items={suggestTags(known, written, taken).map(({ tag, count }) => ({
        id: tag,
        label: tag,
        icon: 'tag',
        note: t('tags.suggested', { count }),
      }))}
      onChoose={add}
      onEnter={add}
    />
  );
}
