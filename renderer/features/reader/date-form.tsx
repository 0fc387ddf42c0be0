import { useState } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { coarsen, parseDateReading, precisionOf, vagueReading } from '#shared/corrections/date-reading.ts';
import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import type { DateReading } from '#shared/domain/correction/correction.ts';
import { FormFrame } from './form-frame.tsx';
import styles from './finding.module.css';

const precisions = [
  'time',
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
] as const satisfies readonly TemporalPrecision[];
const vague = ['past', 'present', 'future'] as const;

type Choice = (typeof precisions)[number] | `vague-${(typeof vague)[number]}`;

interface DateFormProps {
  /** The value to begin with; empty for none. */
  readonly value: string;
  readonly onSave: (reading: DateReading) => void;
  readonly onCancel: () => void;
}

/** What words mean in time. The precision follows what is typed; choosing a coarser one shortens it. */
export function DateForm({ value, onSave, onCancel }: DateFormProps) {
  const t = useMessages();
  const formats = useFormats();
  const [typed, setTyped] = useState(precisionOf(value) === null ? '' : value);
  const [choice, setChoice] = useState<Choice>((precisionOf(value) as Choice | null) ?? 'day');
  const [hasProblem, setHasProblem] = useState(false);
  const reading = parseDateReading(typed);
  const direction = vague.find(side => choice === `vague-${side}`);

  const type = (next: string): void => {
    setTyped(next);
    setHasProblem(false);
    const precision = parseDateReading(next)?.precision;
    if (precision && precision !== 'vague') setChoice(precision);
  };
  const choose = (next: Choice): void => {
    setChoice(next);
    setHasProblem(false);
    const shorter = next.startsWith('vague') ? null : coarsen(typed, next as TemporalPrecision);
    if (shorter !== null) setTyped(shorter);
  };
  const save = (): void => {
    if (direction) onSave(vagueReading(direction));
    else if (reading && reading.precision === choice) onSave(reading);
    else setHasProblem(true);
  };

  return (
    <FormFrame onSave={save} onCancel={onCancel}>
      {!direction && (
        <TextField
          label={t('correct.date-value')}
          description={t('correct.date-value-hint')}
          value={typed}
          onChange={type}
          problem={hasProblem ? t('correct.date-problem') : null}
          dir="ltr"
          autoFocus
        />
      )}
      {!direction && reading?.precision === 'day' && reading.kind === 'point' && (
        <p className={styles.notes} role="status">
          {t('correct.date-is', {
            value: `${formats.weekday(isoOf(reading))} ${formats.day(isoOf(reading))}`,
          })}
        </p>
      )}
      <Select
        label={t('correct.date-precision')}
        value={choice}
        onChange={choose}
        options={[
          ...precisions.map(precision => ({
            value: precision as Choice,
            label: t(`timeline.precision-${precision}`),
          })),
          ...vague.map(side => ({ value: `vague-${side}` as const, label: t(`correct.date-vague-${side}`) })),
        ]}
      />
    </FormFrame>
  );
}

const isoOf = ({ relative }: DateReading): string => (relative.op === 'absolute' ? relative.value : '');
