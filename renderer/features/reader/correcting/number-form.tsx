import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { parseNumberReading } from '#shared/corrections/number-reading.ts';
import type { QuantityQualifier } from '#shared/domain/article/quantity.ts';
import type { NumberReading } from '#shared/domain/correction/correction.ts';
import { FormFrame } from '#renderer/workspace/dating/form-frame.tsx';

const qualifiers: readonly QuantityQualifier[] = [
  'exact',
  'about',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
];

interface NumberFormProps {
  readonly value: string;
  readonly unit: string | null;
  readonly qualifier: QuantityQualifier;
  readonly onSave: (reading: NumberReading) => void;
  readonly onCancel: () => void;
}

/** A number's value, what it counts, and how exact it is said to be. */
export function NumberForm({ onSave, onCancel, ...found }: NumberFormProps) {
  const t = useMessages();
  const [value, setValue] = useState(found.value);
  const [unit, setUnit] = useState(found.unit ?? '');
  const [qualifier, setQualifier] = useState(found.qualifier);
  const [hasProblem, setHasProblem] = useState(false);
  const save = (): void => {
    const reading = parseNumberReading(value, unit, qualifier);
    if (reading) onSave(reading);
    else setHasProblem(true);
  };
  return (
    <FormFrame onSave={save} onCancel={onCancel}>
      <TextField
        label={t('correct.number-value')}
        value={value}
        onChange={next => {
          setValue(next);
          setHasProblem(false);
        }}
        problem={hasProblem ? t('correct.number-problem') : null}
        dir="ltr"
        autoFocus
      />
      <TextField
        label={t('correct.number-unit')}
        description={t('correct.number-unit-hint')}
        value={unit}
        onChange={setUnit}
      />
      <Select
        label={t('correct.qualifier')}
        value={qualifier}
        onChange={setQualifier}
        options={qualifiers.map(option => ({ value: option, label: t(`correct.qualifier-${option}`) }))}
      />
    </FormFrame>
  );
}
