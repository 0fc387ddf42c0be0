import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Select } from '#renderer/ui/select.tsx';
import buttonStyles from '#renderer/ui/button.module.css';
import fieldStyles from '#renderer/ui/field.module.css';
import { ignorableDifferences, type Strictness } from '#shared/domain/comparison/saved-comparison.ts';
import {
  defaultRules,
  setRules,
  setSpellsOutChanges,
  toggleIgnored,
  useCompareSession,
} from './compare-session.ts';
import styles from './compare.module.css';

const strictnesses: readonly Strictness[] = ['loose', 'normal', 'strict'];

const isDefault = ({ strictness, ignored }: typeof defaultRules): boolean =>
  strictness === defaultRules.strictness && ignored.length === defaultRules.ignored.length;

/** What counts as a difference, and how alike two sentences must be. A change compares the articles again. */
export function RulesPopover() {
  const t = useMessages();
  const rules = useCompareSession(session => session.rules);
  const spellsOutChanges = useCompareSession(session => session.spellsOutChanges);
  return (
    <DialogTrigger>
      <AriaButton className={`${buttonStyles.button} ${buttonStyles.quiet}`}>
        <Icon name="filter" />
        {t('compare.rules')}
        {!isDefault(rules) && <span className={styles.changed}>{t('compare.rules-changed')}</span>}
        <Icon name="down" size={15} />
      </AriaButton>
      <Popover className={fieldStyles.popover ?? ''}>
        <Dialog className={styles.rules ?? ''}>
          <Heading slot="title" className={styles.rulesTitle ?? ''}>
            {t('compare.rules-title')}
          </Heading>
          {ignorableDifferences.map(difference => (
            <Checkbox
              key={difference}
              isSelected={!rules.ignored.includes(difference)}
              onChange={() => toggleIgnored(difference)}
            >
              {t(`compare.counts-${difference}`)}
            </Checkbox>
          ))}
          <Select
            label={t('compare.strictness')}
            value={rules.strictness}
            onChange={strictness => setRules({ ...rules, strictness })}
            options={strictnesses.map(value => ({ value, label: t(`compare.strictness-${value}`) }))}
          />
          <Button icon="undo" isDisabled={isDefault(rules)} onPress={() => setRules(defaultRules)}>
            {t('compare.rules-reset')}
          </Button>
          <hr className={styles.rule} />
          <Checkbox isSelected={spellsOutChanges} onChange={setSpellsOutChanges}>
            {t('compare.spell-out')}
          </Checkbox>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
