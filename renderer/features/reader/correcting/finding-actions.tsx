import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu-button.tsx';
import type { FindingPanelProps } from '#renderer/features/reader/finding/finding-panel-props.ts';
import { targetOf } from './finding-target.ts';
import styles from '#renderer/features/reader/finding/finding.module.css';

type RejectChoice = 'here' | 'entity' | 'everywhere';

/** What can be set right about a finding: reject it here or everywhere, change it, restore what was found. */
export function FindingActions({ article, finding, marks, correcting }: FindingPanelProps) {
  const t = useMessages();
  const target = targetOf(article.body, finding);
  const isCorrected = finding.corrections.length > 0;
  const isAdded = article.corrections.some(
    ({ id, action }) => action === 'add' && finding.corrections.includes(id),
  );
  const mentions = finding.layer === 'entity' ? finding.entity.mentions.length : 1;

  const choices: { readonly id: RejectChoice; readonly label: string; readonly description: string }[] = [
    { id: 'here', label: t('correct.reject-here'), description: t('correct.reject-here-hint') },
  ];
  if (finding.layer === 'entity' && mentions > 1)
    choices.push({
      id: 'entity',
      label: t('correct.reject-entity'),
      description: t('correct.reject-entity-hint', { count: mentions, name: finding.entity.canonical }),
    });
  if (!isCorrected)
    choices.push({
      id: 'everywhere',
      label: t('correct.reject-everywhere'),
      description: t('correct.reject-everywhere-hint'),
    });

  const reject = async (choice: RejectChoice): Promise<void> => {
    if (target === null) return;
    const done =
      choice === 'everywhere'
        ? await correcting.rejectEverywhere(finding)
        : await correcting.correct(
            finding.layer === 'entity'
              ? {
                  layer: 'entity',
                  action: 'reject',
                  target,
                  scope: choice === 'entity' || mentions === 1 ? 'entity' : 'mention',
                }
              : { layer: finding.layer, action: 'reject', target },
            finding,
          );
    if (done) marks.back();
  };
  const restore = async (): Promise<void> => {
    if (await correcting.restore(finding)) marks.back();
  };

  return (
    <div className={styles.actions}>
      <MenuButton
        icon="reject"
        label={t('correct.reject')}
        choices={choices}
        onChoose={choice => void reject(choice)}
      />
      <Button icon="edit" isDisabled={target === null} onPress={marks.change}>
        {t('correct.change')}
      </Button>
      {isCorrected && (
        <Button variant="quiet" icon="undo" onPress={() => void restore()}>
          {t(isAdded ? 'correct.remove-added' : 'correct.restore')}
        </Button>
      )}
    </div>
  );
}
