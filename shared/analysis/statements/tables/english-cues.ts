import type { CueClass, CueStrength } from '#shared/domain/article/statement.ts';

/**
 * What may follow a verb of saying: `clause` a clause without "that" ("said it was late"), `that` only one with it,
 * `to` an infinitive ("vowed to stay"), `person` somebody and then any of these ("told reporters it was late"),
 * `name` a quoted name for something ("called it “a disgrace”"), `of` a person and a charge ("accused him of lying").
 */
export type EnglishFrame = 'clause' | 'that' | 'to' | 'person' | 'name' | 'of';

export interface EnglishCueRow {
  /** The verb as a dictionary has it; the row's other verbs are used like it. */
  readonly id: string;
  readonly class: CueClass;
  readonly strength?: CueStrength;
  /** The past and present forms. */
  readonly forms: string;
  readonly participles?: string;
  readonly frames: readonly EnglishFrame[];
  /** Square brackets show the verb that reports; in `counterExample` no verb of the row does. */
  readonly example: string;
  readonly counterExample: string;
}

/** English verbs that report what somebody said, wrote or thought. */
export const englishCues: readonly EnglishCueRow[] = [
  {
    id: 'say',
    class: 'says',
    forms: 'said says say',
    participles: 'saying',
    frames: ['clause'],
    example: 'The mayor [said] the road was open.',
    counterExample: 'The mayor had a say in it.',
  },
  {
    id: 'tell',
    class: 'says',
    forms: 'told tells tell',
    participles: 'telling',
    frames: ['person', 'clause'],
    example: 'The mayor [told] reporters the road was open.',
    counterExample: 'The mayor told a joke.',
  },
  {
    id: 'state',
    class: 'says',
    forms: 'stated',
    participles: 'stating',
    frames: ['clause'],
    example: 'The mayor [stated] that the road was open.',
    counterExample: 'The mayor had state papers.',
  },
  {
    id: 'add',
    class: 'adds',
    forms: 'added adds add',
    participles: 'adding',
    frames: ['clause'],
    example: '“The road is open,” the mayor [added].',
    counterExample: 'The mayor added two lanes to the road.',
  },
  {
    id: 'continue',
    class: 'adds',
    forms: 'continued',
    frames: [],
    example: '“The road is open,” the mayor [continued].',
    counterExample: 'The mayor continued the tour.',
  },
  {
    id: 'go on',
    class: 'adds',
    forms: 'went',
    frames: [],
    example: '“The road is open,” the mayor [went] on, “and so is the bridge.”',
    counterExample: 'The mayor went home.',
  },
  {
    id: 'write',
    class: 'says',
    forms: 'wrote writes write',
    participles: 'writing',
    frames: ['clause'],
    example: 'The mayor [wrote] that the road was open.',
    counterExample: 'The mayor wrote two books.',
  },
  {
    id: 'tweet',
    class: 'says',
    forms: 'tweeted tweets posted',
    participles: 'tweeting',
    frames: ['clause'],
    example: '“The road is open,” the mayor [tweeted].',
    counterExample: 'The mayor posted guards at the road.',
  },
  {
    id: 'report',
    class: 'says',
    forms: 'reported reports',
    participles: 'reporting',
    frames: ['clause'],
    example: 'The agency [reported] that the road was open.',
    counterExample: 'The agency lost its reports that week.',
  },
  {
    id: 'note',
    class: 'says',
    forms: 'noted notes note observed observes remarked remarks commented mused',
    participles: 'noting observing remarking',
    frames: ['clause'],
    example: 'The mayor [noted] that the road was open.',
    counterExample: 'The mayor kept her notes.',
  },
  {
    id: 'admit',
    class: 'says',
    strength: 'conceding',
    forms:
      'admitted admits admit acknowledge concede acknowledged acknowledges conceded concedes confessed allowed granted',
    participles: 'admitting acknowledging conceding',
    frames: ['clause'],
    example: 'The mayor [admitted] the road was closed.',
    counterExample: 'The hospital admitted two patients.',
  },
  {
    id: 'stress',
    class: 'stresses',
    forms:
      'stressed stresses stress insisted insists insist emphasize maintain emphasised emphasized emphasizes reiterated reiterates underlined underscored maintained maintains repeated',
    participles: 'stressing insisting emphasising emphasizing reiterating maintaining',
    frames: ['clause'],
    example: 'The mayor [insisted] that the road was open.',
    counterExample: 'The mayor was under stress.',
  },
  {
    id: 'confirm',
    class: 'stresses',
    forms: 'confirmed confirms confirm affirmed affirms verified',
    participles: 'confirming affirming',
    frames: ['clause'],
    example: 'The mayor [confirmed] that the road was open.',
    counterExample: 'The mayor confirmed the appointment.',
  },
  {
    id: 'warn',
    class: 'stresses',
    strength: 'warning',
    forms: 'warned warns warn cautioned cautions caution',
    participles: 'warning cautioning',
    frames: ['clause', 'person'],
    example: 'The mayor [warned] drivers that the road was closed.',
    counterExample: 'The mayor went without warning.',
  },
  {
    id: 'assure',
    class: 'promises',
    forms: 'assured assures reminded reminds informed informs notified advised convinced',
    participles: 'assuring reminding informing',
    frames: ['person'],
    example: 'The mayor [assured] drivers that the road was open.',
    counterExample: 'The mayor advised two firms.',
  },
  {
    id: 'claim',
    class: 'claims',
    forms:
      'claimed claims alleged alleges asserted asserts contended contends argued argues argue allege claim contend',
    participles: 'claiming alleging asserting contending arguing',
    frames: ['clause'],
    example: 'The mayor [claimed] that the road was open.',
    counterExample: 'The storm claimed two lives.',
  },
  {
    id: 'believe',
    class: 'claims',
    strength: 'tentative',
    forms:
      'believed believes believe thinks think feels suspects suspect suspected feared fears hoped hopes hope doubts doubt doubted worried worries worry reckons reckoned',
    participles: 'believing fearing hoping',
    frames: ['clause'],
    example: 'The mayor [believes] the road is open.',
    counterExample: 'The mayor feels tired.',
  },
  {
    id: 'suggest',
    class: 'claims',
    strength: 'tentative',
    forms:
      'suggested suggests suggest indicated indicates indicate implied implies hinted hints signaled signalled signals speculated theorized',
    participles: 'suggesting indicating implying hinting signaling',
    frames: ['clause'],
    example: 'The mayor [suggested] that the road was open.',
    counterExample: 'The mayor suggested a walk.',
  },
  {
    id: 'predict',
    class: 'claims',
    strength: 'tentative',
    forms:
      'predicted predicts predict estimated estimates estimate forecast forecasts projected projects calculated',
    participles: 'predicting estimating',
    frames: ['clause'],
    example: 'Forecasters [predicted] that the road would be closed.',
    counterExample: 'The forecasts were wrong.',
  },
  {
    id: 'find',
    class: 'announces',
    forms: 'found finds concluded concludes determined ruled rules showed  show',
    participles: 'concluding finding ruling',
    frames: ['clause'],
    example: 'The report [found] that the road was closed.',
    counterExample: 'The mayor found her keys.',
  },
  {
    id: 'deny',
    class: 'denies',
    forms: 'denied denies deny disputed disputes refuted refutes',
    participles: 'denying disputing',
    frames: ['clause'],
    example: 'The mayor [denied] that the road was closed.',
    counterExample: 'The court denied bail.',
  },
  {
    id: 'demand',
    class: 'demands',
    forms: 'demanded demands recommended recommends proposed proposes requested requests',
    participles: 'demanding recommending proposing',
    frames: ['that', 'to'],
    example: 'The mayor [demanded] that the road be opened.',
    counterExample: 'The mayor faced demands from drivers.',
  },
  {
    id: 'urge',
    class: 'demands',
    forms: 'urged urges implored begged pleaded ordered instructed exhorted',
    participles: 'urging imploring ordering',
    frames: ['person', 'to'],
    example: 'The mayor [urged] drivers to stay at home.',
    counterExample: 'The mayor felt an urge to leave.',
  },
  {
    id: 'promise',
    class: 'promises',
    forms: 'promised promises promise vowed vows pledged pledges swore threatened threatens agreed',
    participles: 'promising vowing pledging threatening',
    frames: ['to', 'clause'],
    example: 'The mayor [promised] to open the road.',
    counterExample: 'The mayor kept her promises.',
  },
  {
    id: 'announce',
    class: 'announces',
    forms: 'announced announces declared declares revealed reveals disclosed discloses proclaimed proclaims',
    participles: 'announcing declaring revealing disclosing',
    frames: ['clause'],
    example: 'The mayor [announced] that the road was open.',
    counterExample: 'The mayor announced a contest.',
  },
  {
    id: 'explain',
    class: 'explains',
    forms:
      'explained explains explain recalled recalls recall recounted recounts testified testifies elaborated',
    participles: 'explaining recalling testifying',
    frames: ['clause'],
    example: 'The mayor [explained] that the road was closed.',
    counterExample: 'The mayor explained the map.',
  },
  {
    id: 'ask',
    class: 'demands',
    forms: 'asked asks wondered wonders inquired',
    participles: 'asking wondering',
    frames: ['person'],
    example: 'The mayor [asked] why the road was closed.',
    counterExample: 'The mayor asked a favour.',
  },
  {
    id: 'reply',
    class: 'says',
    forms:
      'replied replies responded responds answered answers countered counters retorted quipped joked jokes shot fired countered counter interjected',
    participles: 'replying responding answering countering joking',
    frames: ['that'],
    example: '“The road is open,” the mayor [replied].',
    counterExample: 'The mayor answered the phone.',
  },
  {
    id: 'shout',
    class: 'says',
    forms:
      'shouted shouts yelled cried chanted chant chants screamed whispered muttered exclaimed sang snapped sighed laughed thundered read reads began boasted bragged lamented laments complained complains complain fumed',
    participles: 'shouting yelling chanting complaining boasting lamenting reading',
    frames: ['that'],
    example: '“The road is open!” the mayor [shouted].',
    counterExample: 'The mayor read the papers.',
  },
  {
    id: 'opine',
    class: 'supports',
    forms: 'praised praises hailed hails lauded welcomed applauded',
    participles: 'praising hailing',
    frames: ['name'],
    example: 'The mayor [praised] the plan as “a gift to drivers.”',
    counterExample: 'The mayor welcomed her guests.',
  },
  {
    id: 'call',
    class: 'claims',
    forms:
      'called calls call described describes describe branded labeled labelled dubbed termed characterized characterised portrayed likened compared',
    participles: 'calling describing branding labeling labelling dubbing',
    frames: ['name'],
    example: 'The mayor [called] the plan “a bad joke.”',
    counterExample: 'The mayor called her brother.',
  },
  {
    id: 'denounce',
    class: 'accuses',
    forms:
      'denounced denounces slammed blasted derided decried condemned condemns criticized criticised dismissed dismisses rejected mocked ridiculed attacked lambasted assailed',
    participles: 'denouncing slamming deriding condemning criticizing criticising dismissing',
    frames: ['name'],
    example: 'The mayor [denounced] the plan as “a bad joke.”',
    counterExample: 'The mayor dismissed two aides.',
  },
  {
    id: 'accuse',
    class: 'accuses',
    forms: 'accused accuses accuse blamed blames',
    participles: 'accusing blaming',
    frames: ['of', 'name'],
    example: 'The mayor [accused] the council of hiding the bill.',
    counterExample: 'The mayor blamed nobody.',
  },
];
