import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { useSettings } from '#renderer/workspace/settings-store.ts';
import type { DigitSetting, LanguageSetting } from '#shared/host/host-api.ts';
import { catalogue, type MessageId } from './catalogue.ts';
import type { Message } from './define-messages.ts';
import { formatLocale } from './format-locale.ts';

export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (id: MessageId, values?: MessageValues) => string;

const translators = new Map<string, Translate>();

/** The library compiles a sentence each time it is said; once is enough, and only those that are said. */
function createCompiler(): typeof compileMessage {
  const known = new Map<string, ReturnType<typeof compileMessage>>();
  return text => {
    const compiled = known.get(text) ?? compileMessage(text);
    known.set(text, compiled);
    return compiled;
  };
}

function createTranslator(language: LanguageSetting, digits: DigitSetting): Translate {
  const i18n: I18n = setupI18n();
  i18n.setMessagesCompiler(createCompiler());
  const entries = Object.entries(catalogue) as [MessageId, Message][];
  i18n.load(language, Object.fromEntries(entries.map(([id, message]) => [id, message[language]])));
  i18n.activate(language, [formatLocale(language, digits)]);
  return (id, values) => i18n._(id, values);
}

/** The sentences in this language, with numbers in these digits. */
export function translator(language: LanguageSetting, digits: DigitSetting): Translate {
  const key = `${language} ${digits}`;
  const known = translators.get(key);
  if (known) return known;
  const made = createTranslator(language, digits);
  translators.set(key, made);
  return made;
}

/** The sentences in the language of the interface; changes with the setting. */
export function useMessages(): Translate {
  const language = useSettings(settings => settings.language);
  const digits = useSettings(settings => settings.digits);
  return translator(language, digits);
}
