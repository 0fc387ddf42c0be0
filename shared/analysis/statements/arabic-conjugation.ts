/** The persons in which news reports: he, she, they (two, many), of the past or the present. */
export type Gender = 'masculine' | 'feminine' | 'plural';

interface InflectedForm {
  readonly form: string;
  readonly gender: Gender;
}

/** Forms of a past tense («دعا» → «دعت», «دعوا»), as written; the last letter of a weak verb falls before endings. */
export function pastForms(masculine: string): readonly InflectedForm[] {
  const isWeak = /[اى]$/.test(masculine);
  const stem = isWeak ? masculine.slice(0, -1) : masculine;
  const dual = isWeak ? '' : `${stem}ا`;
  return [
    { form: masculine, gender: 'masculine' },
    { form: `${stem}ت`, gender: 'feminine' },
    { form: `${stem}وا`, gender: 'plural' },
    { form: dual, gender: 'plural' },
  ];
}

/** Forms of a present tense («ينفي» → «تنفي», «ينفون»), as written. */
export function presentForms(masculine: string): readonly InflectedForm[] {
  const rest = masculine.slice(1);
  const stem = rest.replace(/[يوى]$/, '');
  return [
    { form: masculine, gender: 'masculine' },
    { form: `ت${rest}`, gender: 'feminine' },
    { form: `ي${stem}ون`, gender: 'plural' },
    { form: `ي${stem}ان`, gender: 'plural' },
  ];
}

/** Forms of a participle in the accusative («مضيفا» → «مضيفة», «مضيفين»), as written. */
export function participleForms(masculine: string): readonly InflectedForm[] {
  const stem = masculine.replace(/ا$/, '');
  return [
    { form: masculine, gender: 'masculine' },
    { form: `${stem}ة`, gender: 'feminine' },
    { form: `${stem}ين`, gender: 'plural' },
    { form: `${stem}ات`, gender: 'plural' },
  ];
}
