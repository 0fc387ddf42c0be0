import { useState } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import {
  coarsen,
  lengthReading,
  parseDateReading,
  partsOfLength,
  precisionOf,
  vagueReading,
  type LengthUnit,
} from '#shared/corrections/date-reading.ts';
import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import type { DateReading } from '#shared/domain/correction/correction.ts';
import { FormFrame } from './form-frame.tsx';
import styles from './dating.module.css';

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

const lengths: readonly LengthUnit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];

type Choice = (typeof precisions)[number] | 'duration' | `vague-${(typeof vague)[number]}`;

const choiceFor = (value: string): Choice =>
  partsOfLength(value) ? 'duration' : ((precisionOf(value) as Choice | null) ?? 'day'); // a value that is parsed is never vague

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
  const [choice, setChoice] = useState(choiceFor(value));
  const [count, setCount] = useState(partsOfLength(value)?.n ?? '');
  const [unit, setUnit] = useState<LengthUnit>(partsOfLength(value)?.unit ?? 'day');
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
    const precision = precisions.find(one => one === next);
    const shorter = precision ? coarsen(typed, precision) : null;
    if (shorter !== null) setTyped(shorter);
  };
  const save = (): void => {
    const length = choice === 'duration' ? lengthReading(count, unit) : null;
    const stated = reading?.precision === choice ? reading : null;
    const chosen = direction ? vagueReading(direction) : (length ?? stated);
    if (chosen) onSave(chosen);
    else setHasProblem(true);
  };

  const isStated = !direction && choice !== 'duration';
  return (
    <FormFrame onSave={save} onCancel={onCancel}>
      {choice === 'duration' && (
        <>
          <TextField
            label={t('correct.date-length')}
            value={count}
            onChange={next => {
              setCount(next);
              setHasProblem(false);
            }}
            problem={hasProblem ? t('correct.date-length-problem') : null}
            autoFocus
          />
          <Select
            label={t('correct.date-unit')}
            value={unit}
            onChange={setUnit}
            options={lengths.map(one => ({ value: one, label: t(`correct.unit-${one}`) }))}
          />
        </>
      )}
      {isStated && (
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
      {isStated && reading?.precision === 'day' && reading.kind === 'point' && (
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
          { value: 'duration' as const, label: t('correct.date-duration') },
          ...vague.map(side => ({ value: `vague-${side}` as const, label: t(`correct.date-vague-${side}`) })),
        ]}
      />
    </FormFrame>
  );
}

const isoOf = ({ relative }: DateReading): string => (relative.op === 'absolute' ? relative.value : '');
