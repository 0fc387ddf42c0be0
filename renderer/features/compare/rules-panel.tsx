import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { ignorableDifferences, type Strictness } from '#shared/domain/comparison/saved-comparison.ts';
import { setRules, setSpellsOutChanges, toggleIgnored, useCompareSession } from './compare-session.ts';
import { defaultRules, haveSameRules } from './comparison-rules.ts';
import styles from './compare.module.css';

const strictnesses: readonly Strictness[] = ['loose', 'normal', 'strict'];

/** What counts as a difference, and how alike two sentences must be. A change compares the articles again, in sight. */
export function RulesPanel() {
  const t = useMessages();
  const rules = useCompareSession(session => session.rules);
  const spellsOutChanges = useCompareSession(session => session.spellsOutChanges);
  return (
    <section className={styles.rules} aria-labelledby="compare-rules-title">
      <h2 id="compare-rules-title" className={styles.rulesTitle}>
        {t('compare.rules-title')}
      </h2>
      {ignorableDifferences.map(difference => (
        <Checkbox
          key={difference}
          isSelected={!rules.ignored.includes(difference)}
          onChange={() => toggleIgnored(difference)}
        >
          {t(`compare.counts-${difference}`)}
        </Checkbox>
      ))}
      <div className={styles.strictness}>
        <Select
          label={t('compare.strictness')}
          value={rules.strictness}
          onChange={strictness => setRules({ ...rules, strictness })}
          options={strictnesses.map(value => ({ value, label: t(`compare.strictness-${value}`) }))}
        />
      </div>
      <Checkbox isSelected={spellsOutChanges} onChange={setSpellsOutChanges}>
        {t('compare.spell-out')}
      </Checkbox>
      <Button
        icon="undo"
        isDisabled={haveSameRules(rules, defaultRules)}
        onPress={() => setRules(defaultRules)}
      >
        {t('compare.rules-reset')}
      </Button>
    </section>
  );
}
