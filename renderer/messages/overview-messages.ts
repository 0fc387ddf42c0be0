import { defineMessages } from './define-messages.ts';

/** What stands beside compared texts: who was first, entities, quotations, figures, credits. */
export const overviewMessages = defineMessages({});
