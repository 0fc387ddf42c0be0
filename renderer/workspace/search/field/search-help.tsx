import { useId, useState } from 'react';
import { Button as AriaButton, DialogTrigger, Popover } from 'react-aria-components';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import fieldStyles from '#renderer/ui/field.module.css';
import { helpExamples } from './help-examples.ts';
import styles from './search-help.module.css';

interface SearchHelpProps {
  readonly onInsert: (example: string) => void;
}

/** How a query is written, by examples that can be taken over. */
export function SearchHelp({ onInsert }: SearchHelpProps) {
  const t = useMessages();
  const heading = useId();
  const [isOpen, setOpen] = useState(false);
  const insert = (example: string): void => {
    setOpen(false);
    // Once the panel has let go of the focus, which the field is to have.
    setTimeout(() => onInsert(example));
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton icon="help" label={t('search.help')} />
      <Popover
        className={`${fieldStyles.popover} ${styles.help}`}
        placement="bottom end"
        aria-labelledby={heading}
      >
        <h2 id={heading}>{t('search.help')}</h2>
        <p className={styles.intro}>{t('search.help-intro')}</p>
        <ul className={styles.examples}>
          {helpExamples.map(({ ar, en, what }) => (
            <li key={what}>
              <span>{t(what)}</span>
              {[ar, en].map((example, at) => (
                <AriaButton
                  key={at === 0 ? 'ar' : 'en'}
                  className={styles.example ?? ''}
                  onPress={() => insert(example)}
                >
                  <bdi dir={at === 0 ? 'rtl' : 'ltr'}>{example}</bdi>
                </AriaButton>
              ))}
            </li>
          ))}
        </ul>
      </Popover>
    </DialogTrigger>
  );
}
