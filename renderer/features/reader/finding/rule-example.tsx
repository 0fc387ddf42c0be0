import { useEffect, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { directionOf } from '#shared/text/direction.ts';
import styles from './finding.module.css';

interface RuleExampleProps {
  readonly rule: string;
  readonly language: string;
}

/** The sentence that a rule's table gives for an example, with what the rule finds in it marked; nothing where there is none. */
export function RuleExample({ rule, language }: RuleExampleProps) {
  const t = useMessages();
  const [example, setExample] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    setExample(null);
    // The tables of all rules are fetched only once somebody asks why.
    void import('#shared/corrections/rule-example.ts').then(
      ({ exampleOfRule }) => isShown && setExample(exampleOfRule(rule, language)),
    );
    return () => {
      isShown = false;
    };
  }, [rule, language]);
  if (example === null) return null;
  const [, before = '', found = '', after = ''] = /^([^[]*)\[?([^\]]*)\]?(.*)$/s.exec(example) ?? [];
  const isBracketed = example.includes('[');
  return (
    <p className={styles.example}>
      <span className={styles.exampleLabel}>{t('why.example')}</span>{' '}
      <bdi dir={directionOf(example)}>
        {isBracketed ? (
          <>
            {before}
            <mark>{found}</mark>
            {after}
          </>
        ) : (
          example
        )}
      </bdi>
    </p>
  );
}
