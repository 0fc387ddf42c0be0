import { useState } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import type { Formats } from '#renderer/messages/formats.ts';
import { useMessages, type Translate } from '#renderer/messages/use-messages.ts';
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
import { typingPauseMs, useSettled } from './use-settled.ts';
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
  const settled = useSettled(typed, typingPauseMs);
  const reading = parseDateReading(typed, value);
  const direction = vague.find(side => choice === `vague-${side}`);

  const type = (next: string): void => {
    setTyped(next);
    setHasProblem(false);
    const precision = parseDateReading(next, value)?.precision;
    if (precision && precision !== 'vague') setChoice(precision);
  };
  const choose = (next: Choice): void => {
    setChoice(next);
    setHasProblem(false);
    const precision = precisions.find(one => one === next);
    const stated = reading?.relative.op === 'absolute' ? reading.relative.value : typed;
    const shorter = precision ? coarsen(stated, precision) : null;
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
  const understood = reading && wordsOf(reading, t, formats);
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
          problem={
            hasProblem || (reading === null && typed === settled && typed.trim() !== '')
              ? t('correct.date-problem')
              : null
          }
          autoFocus
        />
      )}
      {isStated && understood !== null && (
        <p className={styles.notes} role="status">
          {t('correct.date-is', { value: understood })}
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

/** A reading in words; null for one in units that have no name of their own. */
function wordsOf({ relative }: DateReading, t: Translate, formats: Formats): string | null {
  if (relative.op !== 'absolute') return null;
  const named = relative.value.split('/').map(value => {
    if (!/^\d{4}(-\d\d|$)/.test(value)) return null;
    return value.length < 10 ? formats.timex(value) : `${formats.weekday(value)} ${formats.timex(value)}`;
  });
  const [from = null, to] = named;
  return from === null || to === null || to === undefined ? from : t('timeline.range', { from, to });
}
