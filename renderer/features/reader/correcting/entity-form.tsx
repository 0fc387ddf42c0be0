import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { Entity, EntityType } from '#shared/domain/article/entity.ts';
import type { EntityReading } from '#shared/domain/correction/correction.ts';
import { FormFrame } from '#renderer/workspace/dating/form-frame.tsx';

const types: readonly EntityType[] = ['person', 'organisation', 'place'];
const nobody = 'nobody';

interface EntityFormProps {
  readonly name: string;
  readonly type: EntityType;
  /** Entities of the article that it can be the same as. */
  readonly others: readonly Entity[];
  /** How many mentions the name has; null for one that is being added. */
  readonly mentions: number | null;
  readonly onSave: (reading: EntityReading, scope: 'mention' | 'entity') => void;
  readonly onCancel: () => void;
}

/** Who or what a name means: its type, its full name, or someone else of the article. */
export function EntityForm({ name, type, others, mentions, onSave, onCancel }: EntityFormProps) {
  const t = useMessages();
  const [canonical, setCanonical] = useState(name);
  const [chosenType, setType] = useState(type);
  const [same, setSame] = useState(nobody);
  const [scope, setScope] = useState<'mention' | 'entity'>('entity');
  const [hasProblem, setHasProblem] = useState(false);
  const other = others.find(({ id }) => id === same);
  const hasScope = mentions === null || mentions > 1;

  const save = (): void => {
    const reading = other ?? { type: chosenType, canonical: canonical.trim() };
    if (reading.canonical === '') setHasProblem(true);
    else onSave({ type: reading.type, canonical: reading.canonical }, scope);
  };
  return (
    <FormFrame onSave={save} onCancel={onCancel}>
      {others.length > 0 && (
        <Select
          label={t('correct.same-as')}
          value={same}
          onChange={setSame}
          options={[
            { value: nobody, label: t('correct.same-as-nobody') },
            ...others.map(({ id, canonical: called }) => ({ value: id, label: called })),
          ]}
        />
      )}
      {!other && (
        <>
          <TextField
            label={t('correct.name')}
            value={canonical}
            onChange={next => {
              setCanonical(next);
              setHasProblem(false);
            }}
            problem={hasProblem ? t('correct.name-problem') : null}
            autoFocus
          />
          <Select
            label={t('correct.type')}
            value={chosenType}
            onChange={setType}
            options={types.map(value => ({ value, label: t(`correct.type-${value}`) }))}
          />
        </>
      )}
      {hasScope && (
        <Select
          label={t('correct.scope')}
          value={scope}
          onChange={setScope}
          options={[
            {
              value: 'entity',
              label:
                mentions === null
                  ? t('correct.scope-new-entity')
                  : t('correct.scope-entity', { count: mentions }),
            },
            { value: 'mention', label: t('correct.scope-mention') },
          ]}
        />
      )}
    </FormFrame>
  );
}
