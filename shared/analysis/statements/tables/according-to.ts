export interface AccordingToRow {
  readonly id: string;
  readonly language: 'ar' | 'en';
  /** Phrases as written; longer ones are tried first. */
  readonly phrases: readonly string[];
  readonly example: string;
  readonly counterExample: string;
}

/** Phrases that name the source of the clause they stand in. */
export const accordingTo: readonly AccordingToRow[] = [
  {
    id: 'ar.according-to',
    language: 'ar',
    phrases: [
      'وفق',
      'وفقا ل',
      'بحسب',
      'حسب',
      'وبحسب',
      'ووفق',
      'ووفقا ل',
      'وحسب',
      'نقلا عن',
      'استنادا إلى',
      'على حد قول',
      'على حد تعبير',
      'بناء على',
    ],
    example: 'وصلت القافلة إلى المدينة، بحسب مصادر محلية.',
    counterExample: 'وزعت المقاعد حسب الحاجة.',
  },
  {
    id: 'ar.as-reported',
    language: 'ar',
    phrases: [
      'حسبما',
      'بحسب ما',
      'وفق ما',
      'حسب ما',
      'وفقا لما',
      'وفقما',
      'كما',
      'وبحسب ما',
      'ووفق ما',
      'على ما',
    ],
    example: 'وصلت القافلة إلى المدينة، وفق ما ذكرت الوكالة.',
    counterExample: 'وصلت القافلة إلى المدينة، كما وصل الوفد.',
  },
  {
    id: 'en.according-to',
    language: 'en',
    phrases: ['according to'],
    example: 'The convoy reached the town, according to local officials.',
    counterExample: 'The convoy moved in accord with the plan.',
  },
];
