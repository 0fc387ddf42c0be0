import type { CueClass, CueStrength } from '#shared/domain/article/statement.ts';

/**
 * What may follow a verb of saying: `clause` a clause without "that" ("said it was late"), `that` only one with it,
 * `to` an infinitive ("vowed to stay"), `person` somebody and then any of these ("told reporters it was late"),
 * `name` a quoted name for something ("called it “a disgrace”"), `of` a person and a charge ("accused him of lying").
 */
export type EnglishFrame = 'clause' | 'that' | 'to' | 'person' | 'name' | 'of';

export interface EnglishCueRow {
  readonly lemma: string;
  readonly class: CueClass;
  readonly strength?: CueStrength;
  /** The past and present forms. */
  readonly forms: string;
  readonly participles?: string;
  readonly frames: readonly EnglishFrame[];
}

/** English verbs that report what somebody said, wrote or thought. */
export const englishCues: readonly EnglishCueRow[] = [
  { lemma: 'say', class: 'says', forms: 'said says say', participles: 'saying', frames: ['clause'] },
  {
    lemma: 'tell',
    class: 'says',
    forms: 'told tells tell',
    participles: 'telling',
    frames: ['person', 'clause'],
  },
  { lemma: 'state', class: 'says', forms: 'stated', participles: 'stating', frames: ['clause'] },
  { lemma: 'add', class: 'adds', forms: 'added adds', participles: 'adding', frames: ['clause'] },
  { lemma: 'continue', class: 'adds', forms: 'continued', frames: [] },
  { lemma: 'go on', class: 'adds', forms: 'went', frames: [] },
  { lemma: 'write', class: 'says', forms: 'wrote writes', participles: 'writing', frames: ['clause'] },
  {
    lemma: 'tweet',
    class: 'says',
    forms: 'tweeted tweets posted',
    participles: 'tweeting',
    frames: ['clause'],
  },
  { lemma: 'report', class: 'says', forms: 'reported reports', participles: 'reporting', frames: ['clause'] },
  {
    lemma: 'note',
    class: 'says',
    forms: 'noted notes observed observes remarked remarks commented mused',
    participles: 'noting observing remarking',
    frames: ['clause'],
  },
  {
    lemma: 'admit',
    class: 'says',
    strength: 'conceding',
    forms: 'admitted admits acknowledged acknowledges conceded concedes confessed allowed granted',
    participles: 'admitting acknowledging conceding',
    frames: ['clause'],
  },
  {
    lemma: 'stress',
    class: 'stresses',
    forms:
      'stressed stresses insisted insists emphasised emphasized emphasizes reiterated reiterates underlined underscored maintained maintains repeated',
    participles: 'stressing insisting emphasising emphasizing reiterating maintaining',
    frames: ['clause'],
  },
  {
    lemma: 'confirm',
    class: 'stresses',
    forms: 'confirmed confirms affirmed affirms verified',
    participles: 'confirming affirming',
    frames: ['clause'],
  },
  {
    lemma: 'warn',
    class: 'stresses',
    strength: 'warning',
    forms: 'warned warns cautioned cautions',
    participles: 'warning cautioning',
    frames: ['clause', 'person'],
  },
  {
    lemma: 'assure',
    class: 'promises',
    forms: 'assured assures reminded reminds informed informs notified advised convinced',
    participles: 'assuring reminding informing',
    frames: ['person'],
  },
  {
    lemma: 'claim',
    class: 'claims',
    forms:
      'claimed claims alleged alleges asserted asserts contended contends argued argues argue allege claim contend',
    participles: 'claiming alleging asserting contending arguing',
    frames: ['clause'],
  },
  {
    lemma: 'believe',
    class: 'claims',
    strength: 'tentative',
    forms:
      'believed believes believe thinks think feels suspects suspect suspected feared fears hoped hopes hope doubts doubt doubted reckons reckoned',
    participles: 'believing fearing hoping',
    frames: ['clause'],
  },
  {
    lemma: 'suggest',
    class: 'claims',
    strength: 'tentative',
    forms:
      'suggested suggests suggest indicated indicates indicate implied implies hinted hints signaled signalled signals speculated theorized',
    participles: 'suggesting indicating implying hinting signaling',
    frames: ['clause'],
  },
  {
    lemma: 'predict',
    class: 'claims',
    strength: 'tentative',
    forms:
      'predicted predicts predict estimated estimates estimate forecast forecasts projected projects calculated',
    participles: 'predicting estimating',
    frames: ['clause'],
  },
  {
    lemma: 'find',
    class: 'announces',
    forms: 'found finds concluded concludes determined ruled rules showed shows show estimated',
    participles: 'concluding finding ruling',
    frames: ['clause'],
  },
  {
    lemma: 'deny',
    class: 'denies',
    forms: 'denied denies deny disputed disputes refuted refutes',
    participles: 'denying disputing',
    frames: ['clause'],
  },
  {
    lemma: 'demand',
    class: 'demands',
    forms: 'demanded demands recommended recommends proposed proposes requested requests',
    participles: 'demanding recommending proposing',
    frames: ['that', 'to'],
  },
  {
    lemma: 'urge',
    class: 'demands',
    forms: 'urged urges implored begged pleaded ordered instructed exhorted',
    participles: 'urging imploring ordering',
    frames: ['person', 'to'],
  },
  {
    lemma: 'promise',
    class: 'promises',
    forms: 'promised promises promise vowed vows pledged pledges swore threatened threatens agreed',
    participles: 'promising vowing pledging threatening',
    frames: ['to', 'clause'],
  },
  {
    lemma: 'announce',
    class: 'announces',
    forms: 'announced announces declared declares revealed reveals disclosed discloses proclaimed proclaims',
    participles: 'announcing declaring revealing disclosing',
    frames: ['clause'],
  },
  {
    lemma: 'explain',
    class: 'explains',
    forms: 'explained explains recalled recalls recounted recounts testified testifies elaborated',
    participles: 'explaining recalling testifying',
    frames: ['clause'],
  },
  {
    lemma: 'ask',
    class: 'demands',
    forms: 'asked asks wondered wonders inquired',
    participles: 'asking wondering',
    frames: ['person'],
  },
  {
    lemma: 'reply',
    class: 'says',
    forms:
      'replied replies responded responds answered answers countered counters retorted quipped joked jokes shot fired countered counter interjected',
    participles: 'replying responding answering countering joking',
    frames: ['that'],
  },
  {
    lemma: 'shout',
    class: 'says',
    forms:
      'shouted shouts yelled cried chanted chant chants screamed whispered muttered exclaimed sang snapped sighed laughed thundered read reads began concluded boasted bragged lamented laments complained complains fumed',
    participles: 'shouting yelling chanting complaining boasting lamenting reading',
    frames: ['that'],
  },
  {
    lemma: 'opine',
    class: 'supports',
    forms: 'praised praises hailed hails lauded welcomed applauded',
    participles: 'praising hailing',
    frames: ['name'],
  },
  {
    lemma: 'call',
    class: 'claims',
    forms:
      'called calls call described describes describe branded labeled labelled dubbed termed characterized characterised portrayed likened compared',
    participles: 'calling describing branding labeling labelling dubbing',
    frames: ['name'],
  },
  {
    lemma: 'denounce',
    class: 'accuses',
    forms:
      'denounced denounces slammed blasted derided decried condemned condemns criticized criticised dismissed dismisses rejected mocked ridiculed attacked lambasted assailed',
    participles: 'denouncing slamming deriding condemning criticizing criticising dismissing',
    frames: ['name'],
  },
  {
    lemma: 'accuse',
    class: 'accuses',
    forms: 'accused accuses accuse blamed blames',
    participles: 'accusing blaming',
    frames: ['of', 'name'],
  },
];
