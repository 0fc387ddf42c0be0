import fc from 'fast-check';

const words = fc.constantFrom(
  'غمرت',
  'السيول',
  'الميناء',
  'المدينة',
  '12 شخصا',
  '15 شخصا',
  'وزير',
  'سفينة',
  'في',
  'جسر',
);

/** A sentence of one to nine words out of so few that two of them often have some in common, numbers of people among them. */
export const arbitrarySentence = fc.array(words, { minLength: 1, maxLength: 9 }).map(list => list.join(' '));
