import type { QuantityQualifier } from '#shared/domain/article/quantity.ts';

export interface QualifierRow {
  readonly qualifier: QuantityQualifier;
  /** `before` the number or `after` it. */
  readonly place: 'before' | 'after';
  /** As written, one per entry; folded when the table is read. A leading ب, ل, و or ف is allowed for. */
  readonly phrases: readonly string[];
  readonly example: string;
  readonly counterExample: string;
}

/** Words that make a number inexact; longer phrases are tried first. */
export const qualifiers: readonly QualifierRow[] = [
  {
    qualifier: 'about',
    place: 'before',
    phrases: [
      'نحو',
      'حوالي',
      'حوالى',
      'قرابة',
      'زهاء',
      'ما يقارب',
      'ما يقرب من',
      'يقارب',
      'تقارب',
      'ما يناهز',
      'يناهز',
      'قرب',
      'about',
      'around',
      'nearly',
      'almost',
      'some',
      'roughly',
      'approximately',
      'close to',
      'an estimated',
    ],
    example: 'وصل نحو 40 شخصا',
    counterExample: 'وصل إلى نحو المدينة 40 شخصا',
  },
  {
    qualifier: 'more-than',
    place: 'before',
    phrases: [
      'أكثر من',
      'أكبر من',
      'أعلى من',
      'ما يزيد على',
      'ما يزيد عن',
      'يزيد على',
      'يزيد عن',
      'تزيد على',
      'تزيد عن',
      'يفوق',
      'تفوق',
      'تجاوز',
      'تجاوزت',
      'يتجاوز',
      'تتجاوز',
      'more than',
      'over',
      'above',
      'exceeding',
    ],
    example: 'حضر أكثر من 40 شخصا',
    counterExample: 'حضر أكثر القادة ومعهم 40 شخصا',
  },
  {
    qualifier: 'less-than',
    place: 'before',
    phrases: ['أقل من', 'أدنى من', 'دون', 'ما دون', 'less than', 'fewer than', 'under', 'below'],
    example: 'حضر أقل من 40 شخصا',
    counterExample: 'أقلهم من حضر ومعه 40 شخصا',
  },
  {
    qualifier: 'at-least',
    place: 'before',
    phrases: [
      'ما لا يقل عن',
      'لا يقل عن',
      'لا تقل عن',
      'ما لا يقل عنه',
      'على الأقل',
      'at least',
      'no fewer than',
      'no less than',
      'a minimum of',
    ],
    example: 'قتل ما لا يقل عن 40 شخصا',
    counterExample: 'لا يقل عنه شأنا 40 شخصا',
  },
  {
    qualifier: 'at-most',
    place: 'before',
    phrases: [
      'ما لا يزيد عن',
      'ما لا يزيد على',
      'لا يزيد عن',
      'لا يزيد على',
      'لا تزيد عن',
      'لا يتجاوز',
      'لا تتجاوز',
      'ما يصل إلى',
      'يصل إلى',
      'at most',
      'up to',
      'no more than',
      'as many as',
      'a maximum of',
    ],
    example: 'حضر ما لا يزيد عن 40 شخصا',
    counterExample: 'لا يزيد عنهم أحد ومعهم 40 شخصا',
  },
  {
    qualifier: 'at-least',
    place: 'after',
    phrases: ['على الأقل', 'على أقل تقدير', 'فأكثر', 'أو أكثر', 'at least', 'or more'],
    example: 'قتل 40 شخصا على الأقل',
    counterExample: 'قتل 40 شخصا على الطريق',
  },
  {
    qualifier: 'at-most',
    place: 'after',
    phrases: ['على الأكثر', 'كحد أقصى', 'at most', 'or fewer', 'or less'],
    example: 'حضر 40 شخصا على الأكثر',
    counterExample: 'حضر 40 شخصا على عجل',
  },
  {
    qualifier: 'about',
    place: 'after',
    phrases: ['تقريبا', 'or so'],
    example: 'حضر 40 شخصا تقريبا',
    counterExample: 'حضر 40 شخصا تقربا',
  },
];
