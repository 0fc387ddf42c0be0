import { useCallback, useEffect, useState } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import { useSettings } from '#renderer/workspace/settings-store.ts';

/** What was said last. In another language it is no longer said, nor once what it told of was taken back. */
export function useSaid(): readonly [string, (words: string) => void] {
  const language = useSettings(settings => settings.language);
  const { history } = useServices();
  const [said, setSaid] = useState({ language, words: '' });
  const say = useCallback((words: string): void => setSaid({ language, words }), [language]);
  // Whatever is done speaks after the history has it.
  useEffect(
    () => history.subscribe(() => setSaid(now => (now.words === '' ? now : { ...now, words: '' }))),
    [history],
  );
  return [said.language === language ? said.words : '', say];
}
