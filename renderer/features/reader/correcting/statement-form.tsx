import { useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { Entity } from '#shared/domain/article/entity.ts';
import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import type { CueClass, Statement, StatementKind } from '#shared/domain/article/statement.ts';
import type { StatementReading } from '#shared/domain/correction/correction.ts';
import { FormFrame } from '#renderer/workspace/dating/form-frame.tsx';
import findingStyles from '#renderer/features/reader/finding/finding.module.css';
import styles from './correcting.module.css';

const kinds: readonly StatementKind[] = ['indirect', 'direct', 'mixed'];
const classes: readonly Exclude<CueClass, 'headline'>[] = [
  'says',
  'adds',
  'stresses',
  'claims',
  'denies',
  'demands',
  'promises',
  'announces',
  'explains',
  'accuses',
  'supports',
  'rejects',
  'according-to',
];
const asWritten = 'as-written';

interface StatementFormProps {
  readonly text: string;
  readonly speaker: Statement['speaker'];
  readonly class: CueClass;
  readonly kind: StatementKind;
  readonly content: Span;
  readonly entities: readonly Entity[];
  /** Words selected in the text, which can become what is said; null while none are. */
  readonly selection: Span | null;
  readonly onSave: (reading: StatementReading) => void;
  readonly onCancel: () => void;
}

/** Who says what, and how it is reported. What is said is changed by selecting it in the text. */
export function StatementForm(props: StatementFormProps) {
  const { text, speaker, entities, selection, onSave, onCancel } = props;
  const t = useMessages();
  const [name, setName] = useState(speaker?.text ?? '');
  const [entity, setEntity] = useState(speaker?.entity ?? asWritten);
  const [cueClass, setClass] = useState(props.class);
  const [kind, setKind] = useState(props.kind);
  const [content, setContent] = useState(props.content);

  const chooseEntity = (id: string): void => {
    setEntity(id);
    const chosen = entities.find(one => one.id === id);
    if (chosen && name.trim() === '') setName(chosen.canonical);
  };
  const save = (): void => {
    const written = name.trim();
    const chosen = entities.find(({ id }) => id === entity);
    const spoken = written === '' ? (chosen?.canonical ?? '') : written;
    const isSame = speaker !== null && speaker.text === spoken;
    onSave({
      speaker:
        spoken === ''
          ? null
          : { text: spoken, span: isSame ? speaker.span : null, entity: chosen?.id ?? null },
      class: cueClass,
      kind,
      content,
    });
  };

  return (
    <FormFrame onSave={save} onCancel={onCancel}>
      <TextField
        label={t('correct.speaker')}
        description={t('correct.speaker-hint')}
        value={name}
        onChange={setName}
        autoFocus
      />
      {entities.length > 0 && (
        <Select
          label={t('correct.speaker-known')}
          value={entities.some(({ id }) => id === entity) ? entity : asWritten}
          onChange={chooseEntity}
          options={[
            { value: asWritten, label: t('correct.speaker-other') },
            ...entities.map(({ id, canonical }) => ({ value: id, label: canonical })),
          ]}
        />
      )}
      {cueClass !== 'headline' && (
        <Select
          label={t('correct.class')}
          value={cueClass}
          onChange={setClass}
          options={classes.map(value => ({ value, label: t(`correct.class-${value}`) }))}
        />
      )}
      <Select
        label={t('correct.kind')}
        value={kind}
        onChange={setKind}
        options={kinds.map(value => ({ value, label: t(`correct.kind-${value}`) }))}
      />
      <div className={styles.content}>
        <p className={styles.contentLabel}>{t('correct.content')}</p>
        <blockquote className={findingStyles.clamped}>
          <bdi>{sliceSpan(text, content)}</bdi>
        </blockquote>
        <p className={findingStyles.notes}>{t('correct.content-hint')}</p>
        <Button isDisabled={selection === null} onPress={() => selection && setContent(selection)}>
          {t('correct.content-from-selection')}
        </Button>
      </div>
    </FormFrame>
  );
}
