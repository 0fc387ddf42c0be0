import { compareMessages } from './compare-messages.ts';
import { errorMessages } from './error-messages.ts';
import { importMessages } from './import-messages.ts';
import { libraryMessages } from './library-messages.ts';
import { readerMessages } from './reader-messages.ts';
import { settingsMessages } from './settings-messages.ts';
import { shellMessages } from './shell-messages.ts';
import { timelineMessages } from './timeline-messages.ts';

/** Every sentence of the app, in both languages. */
export const catalogue = {
  ...compareMessages,
  ...errorMessages,
  ...importMessages,
  ...libraryMessages,
  ...readerMessages,
  ...settingsMessages,
  ...shellMessages,
  ...timelineMessages,
};

export type MessageId = keyof typeof catalogue;
