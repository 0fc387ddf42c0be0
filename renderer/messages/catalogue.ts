import { columnsMessages } from './columns-messages.ts';
import { compareMarksMessages } from './compare-marks-messages.ts';
import { compareMessages } from './compare-messages.ts';
import { correctMessages } from './correct-messages.ts';
import { editingMessages } from './editing-messages.ts';
import { errorMessages } from './error-messages.ts';
import { importMessages } from './import-messages.ts';
import { libraryMessages } from './library-messages.ts';
import { overviewMessages } from './overview-messages.ts';
import { readerFindMessages } from './reader-find-messages.ts';
import { readerMessages } from './reader-messages.ts';
import { reanalysisMessages } from './reanalysis-messages.ts';
import { reportMessages } from './report-messages.ts';
import { reuseMessages } from './reuse-messages.ts';
import { savedComparisonMessages } from './saved-comparison-messages.ts';
import { searchMessages } from './search-messages.ts';
import { searchResultsMessages } from './search-results-messages.ts';
import { settingsMessages } from './settings-messages.ts';
import { shellMessages } from './shell-messages.ts';
import { tagMessages } from './tag-messages.ts';
import { timelineDateMessages } from './timeline-date-messages.ts';
import { timelineEventMessages } from './timeline-event-messages.ts';
import { timelineFileMessages } from './timeline-file-messages.ts';
import { timelineLaneMessages } from './timeline-lane-messages.ts';
import { timelineMessages } from './timeline-messages.ts';
import { timelineTrayMessages } from './timeline-tray-messages.ts';
import { timelineViewMessages } from './timeline-view-messages.ts';
import { whyMessages } from './why-messages.ts';

/** Every sentence of the app, in both languages. */
export const catalogue = {
  ...columnsMessages,
  ...compareMarksMessages,
  ...compareMessages,
  ...correctMessages,
  ...editingMessages,
  ...errorMessages,
  ...importMessages,
  ...libraryMessages,
  ...overviewMessages,
  ...readerFindMessages,
  ...readerMessages,
  ...reanalysisMessages,
  ...reportMessages,
  ...reuseMessages,
  ...savedComparisonMessages,
  ...searchMessages,
  ...searchResultsMessages,
  ...settingsMessages,
  ...shellMessages,
  ...tagMessages,
  ...timelineDateMessages,
  ...timelineEventMessages,
  ...timelineFileMessages,
  ...timelineLaneMessages,
  ...timelineMessages,
  ...timelineTrayMessages,
  ...timelineViewMessages,
  ...whyMessages,
};

export type MessageId = keyof typeof catalogue;
