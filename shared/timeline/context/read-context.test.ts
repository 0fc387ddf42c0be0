import { describe, expect, it } from 'vitest';
import type { Span } from '#shared/domain/article/span.ts';
import { buildDate, buildEntity, buildStatement, placeOf } from '#shared/testing/build-findings.ts';
import { readTerms } from './passage-terms.ts';
import { readContext, type ContextSource } from './read-context.ts';

const article = (text: string, parts: Partial<ContextSource> = {}): ContextSource => ({
  title: { text: 'عنوان', source: null },
  text,
  sentences: [...text.matchAll(/[^.]+\./g)].map(([sentence], at, all): Span => ({
    start: all[at]?.index ?? 0,
    end: (all[at]?.index ?? 0) + sentence.length,
  })),
  temporal: [],
  statements: [],
  entities: [],
  ...parts,
});
const date = (text: string, words: string) => buildDate(text, placeOf(text, words));
const passageOf = (source: ContextSource) => readContext(source).passages[0];

describe('the words around a date', () => {
  const text = 'زار الوفد المصنع. انهار الجسر في 12 مارس وقتل 7 عمال يوم الخميس. ثم فتح الطريق.';

  it('are those of its sentence in their light stems, numbers of one digit among them', () => {
    const passage = passageOf(article(text, { temporal: [date(text, '12 مارس')] }));
    for (const word of ['جسر', 'عمال', '7']) expect(passage?.terms).toContain(readTerms(word)[0]);
    for (const word of ['المصنع', 'الطريق']) expect(passage?.terms).not.toContain(readTerms(word)[0]);
  });

  it('are without those of this date and of others beside it', () => {
    const dates = [date(text, '12 مارس'), date(text, 'يوم الخميس')];
    const terms = readTerms('12 مارس الخميس');
    expect(terms).toHaveLength(3);
    for (const passage of readContext(article(text, { temporal: dates })).passages)
      for (const term of terms) expect(passage.terms).not.toContain(term);
  });

  it('keep how long something lasted, which is part of what happened', () => {
    const lasting = 'أعلنت هدنة مدتها 72 ساعة بدأت يوم الخميس.';
    const duration = { ...date(lasting, '72 ساعة'), kind: 'duration' as const };
    const source = article(lasting, { temporal: [duration, date(lasting, 'يوم الخميس')] });
    expect(readContext(source).passages).toMatchObject([{ expression: 1 }]);
    expect(passageOf(source)?.terms).toContain(readTerms('72')[0]);
  });

  it('are the same with harakat, other forms of alef and Arabic digits', () => {
    const other = text.replace('انهار', 'إنهَارَ').replace('7', '٧');
    const [one, two] = [text, other].map(each =>
      passageOf(article(each, { temporal: [date(each, '12 مارس')] })),
    );
    expect(one?.terms).toEqual(two?.terms);
  });

  it('reach only so far in a text that has lost its full stops', () => {
    const endless = `بركان ${'كلمات كثيرة متتابعة '.repeat(200)}انهار الجسر في 12 مارس ${'وبعدها غيرها '.repeat(200)}`;
    const source = article(endless, {
      sentences: [{ start: 0, end: endless.length }],
      temporal: [date(endless, '12 مارس')],
    });
    expect(passageOf(source)?.terms).toContain(readTerms('الجسر')[0]);
    expect(passageOf(source)?.terms).not.toContain(readTerms('بركان')[0]);
  });

  it('are none for a date outside every sentence', () => {
    expect(passageOf(article(text, { sentences: [], temporal: [date(text, '12 مارس')] }))?.terms).toEqual(
      new Uint32Array(),
    );
  });

  it('are those of the title for a date that stands there', () => {
    const inTitle = { ...date(text, '12 مارس'), span: { start: -1, end: -1 } };
    const source = article(text, {
      title: { text: 'مقتل 7 عمال في انهيار جسر', source: null },
      temporal: [inTitle],
    });
    expect(passageOf(source)?.terms).toEqual(readContext(source).titleTerms);
  });
});

describe('the names around a date', () => {
  const text = 'التقى الوالي سعيد حنا وزار بيروت يوم الأحد. ووصلت منى قاسم.';
  const entities = [
    buildEntity(text, 'منى قاسم', [placeOf(text, 'منى قاسم')]),
    buildEntity(text, 'بيروت', [placeOf(text, 'بيروت')], 'place'),
    buildEntity(text, 'سعيد حنا', [placeOf(text, 'سعيد حنا')]),
  ];

  it('are those of its sentence, and of the article all', () => {
    const { names, passages } = readContext(article(text, { entities, temporal: [date(text, 'يوم الأحد')] }));
    expect(names.map(({ id, mentionCount }) => [id, mentionCount])).toEqual(
      entities.map(({ id }) => [id, 1]),
    );
    expect(passages[0]?.names).toEqual([1, 2]);
  });
});

describe('the place of a date', () => {
  it('is told by how many of the words of its sentence stand before it', () => {
    const text = 'وصل الوفد يوم الأحد إلى صنعاء. وغادر يوم الجمعة.';
    const { passages } = readContext(
      article(text, { temporal: [date(text, 'يوم الأحد'), date(text, 'يوم الجمعة')] }),
    );
    expect(passages.map(({ terms, termsBefore }) => [terms.length, termsBefore])).toEqual([
      [3, 2],
      [1, 1],
    ]);
  });
});

describe('the speaker of a date', () => {
  const text = 'قال سعيد إن منى أكدت أن الجسر سيفتح يوم الأحد بعد عام. وعاد يوم الاثنين.';
  const entities = ['سعيد', 'منى'].map(name => buildEntity(text, name, [placeOf(text, name)]));
  const speaker = (entity: string | null) => ({ text: 'هو', span: null, entity, elided: false });
  const outer = buildStatement(placeOf(text, 'قال سعيد إن منى أكدت أن الجسر سيفتح يوم الأحد بعد عام'), {
    speaker: speaker('person:سعيد'),
  });
  const inner = buildStatement(placeOf(text, 'منى أكدت أن الجسر سيفتح يوم الأحد'), {
    speaker: speaker('person:منى'),
  });
  const temporal = [date(text, 'يوم الأحد'), date(text, 'بعد عام'), date(text, 'يوم الاثنين')];

  it('is whose statement holds it most closely, and nobody outside statements', () => {
    const { names, passages } = readContext(
      article(text, { entities, temporal, statements: [outer, inner] }),
    );
    expect(passages.map(({ speaker: row }) => row)).toEqual([1, 0, null]);
    expect(names.map(({ isSpeaker }) => isSpeaker)).toEqual([true, true]);
  });

  it('says on which day they spoke only where the date stands outside what they said', () => {
    const told = 'قال سعيد يوم الأحد إن الجسر افتتح يوم الجمعة. وعاد يوم الاثنين.';
    const statement = buildStatement(placeOf(told, 'قال سعيد يوم الأحد إن الجسر افتتح يوم الجمعة'), {
      content: placeOf(told, 'الجسر افتتح يوم الجمعة'),
    });
    const days = ['يوم الأحد', 'يوم الجمعة', 'يوم الاثنين'].map(words => date(told, words));
    const { passages } = readContext(article(told, { temporal: days, statements: [statement] }));
    expect(passages.map(({ isOfSaying }) => isOfSaying)).toEqual([true, false, false]);
  });

  it('is nobody where whoever speaks has no name', () => {
    const unnamed = { ...inner, speaker: speaker(null) };
    const { passages } = readContext(article(text, { entities, temporal, statements: [outer, unnamed] }));
    expect(passages[0]?.speaker).toBeNull();
  });

  it('is not told by a statement of the headline, whose places are in the title', () => {
    const cue = {
      text: ':',
      span: { start: 0, end: 1 },
      class: 'headline' as const,
      strength: 'neutral' as const,
    };
    const headline = { ...outer, cue };
    const { names, passages } = readContext(article(text, { entities, temporal, statements: [headline] }));
    expect(passages.map(({ speaker: row }) => row)).toEqual([null, null, null]);
    expect(names[0]?.isSpeaker).toBe(true);
  });
});
