export interface AccordingToRow {
  readonly id: string;
  readonly language: 'ar' | 'en';
  /** Phrases as written; longer ones are tried first. */
  readonly phrases: readonly string[];
  readonly example: string;
  readonly counterExample: string;
}

/** Phrases that name the source of the clause they stand in. A last «ل» is written together with the name behind it. */
export const accordingTo: readonly AccordingToRow[] = [
  {
    id: 'ar.according-to',
    language: 'ar',
    phrases: [
      'وفق',
      'وفقا ل',
      'وفاقا ل',
      'بحسب',
      'حسب',
      'وبحسب',
      'ووفق',
      'ووفقا ل',
      'وحسب',
      'فبحسب',
      'فوفقا ل',
      'طبقا ل',
      'وطبقا ل',
      'استنادا إلى',
      'على حد قول',
      'على حد تعبير',
      'على حد وصف',
      'حسب قول',
      'بحسب قول',
      'حسب رأي',
      'بحسب رأي',
      'في رأي',
      'برأي',
    ],
    example: 'وصلت القافلة إلى المدينة، بحسب مصادر محلية.',
    counterExample: 'وزعت المقاعد حسب الحاجة.',
  },
  {
    id: 'ar.quoting',
    language: 'ar',
    phrases: ['نقلا عن', 'ونقلا عن'],
    example: 'وصلت القافلة إلى المدينة، نقلا عن مصادر محلية.',
    counterExample: 'وصلت نقلا بالشاحنات عن طريق البر.',
  },
  {
    id: 'ar.as-reported',
    language: 'ar',
    phrases: [
      'حسبما',
      'بحسبما',
      'بحسب ما',
      'وفق ما',
      'حسب ما',
      'وفقا لما',
      'طبقا لما',
      'وفقما',
      'كما',
      'وبحسب ما',
      'وحسبما',
      'وحسب ما',
      'ووفق ما',
      'ووفقا لما',
      'على ما',
      'مثلما',
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
