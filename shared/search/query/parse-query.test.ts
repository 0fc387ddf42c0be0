import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import type { QueryNode } from './query-node.ts';

/** A node in short: words bare, phrases in marks, values with their field. */
function short(node: QueryNode): string {
  switch (node.kind) {
    case 'all':
      return 'all';
    case 'word':
    case 'prefix':
    case 'phrase': {
      const text = { word: node.text, prefix: `${node.text}*`, phrase: `"${node.text}"` }[node.kind];
      return node.field === 'title' ? `title:${text}` : text;
    }
    case 'value':
      return `${node.field}:${{ words: node.text, prefix: `${node.text}*`, exact: `"${node.text}"` }[node.match]}`;
    case 'days':
      return `${node.from ?? ''}..${node.to ?? ''}`;
    case 'and':
      return `(${node.nodes.map(short).join(' ')})`;
    case 'or':
      return `(${node.nodes.map(short).join(' | ')})`;
    case 'not':
      return `-${short(node.node)}`;
  }
}

const meaning = (text: string): string => short(parseQuery(text).node);
const problems = (text: string): readonly string[] =>
  parseQuery(text).problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);

describe('words', () => {
  it.each([
    ['', 'all'],
    ['  ؟ … ', 'all'],
    ['غزة', 'غزة'],
    ['وقف إطلاق النار', '(وقف إطلاق النار)'],
    ['هدنة، غزة؛ القاهرة', '(هدنة غزة القاهرة)'],
    ['غزة،القاهرة', '(غزة القاهرة)'],
    ['هدنة\u00a0غزة', '(هدنة غزة)'],
    ['\u200fهدنة\u200f \u202bغزة\u202c', '(هدنة\u200f غزة\u202c)'],
    ['1,250 شهيدًا', '(1,250 شهيدًا)'],
    ['١٬٢٥٠ و ٣،٥', '(١٬٢٥٠ ٣،٥)'],
    ['منظمة (أوبك) النفط', '(منظمة أوبك النفط)'],
    ['رئيس צה"ל', '(رئيس צה"ל)'],
    ['كوفيد-19', 'كوفيد-19'],
  ])('all have to be found: %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['كتا*', 'كتا*'],
    ['minist* OR وزير*', '(minist* | وزير*)'],
    ['كتا٭', 'كتا*'],
    ['هدن*، غزة', '(هدن* غزة)'],
    ['** غزة *', 'غزة'],
    ['الشرق-الأوس*', '(الشرق- الأوس*)'],
  ])('stand for those that begin so with a star: %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['غزة ك*', 'غزة', ['short-prefix ك*']],
    ['غزة كِـ*', 'غزة', ['short-prefix كِـ*']],
    ['غزة ال*', 'غزة', ['article-prefix ال*']],
    ['العنوان:الـ*', 'all', ['article-prefix الـ*']],
    ['كت*ب', 'كت ب', ['misplaced-star كت*ب']],
    ['*كتاب', 'كتاب', ['misplaced-star *كتاب']],
    ['"وزير الخار*"', '"وزير الخار"', ['misplaced-star "وزير الخار*"']],
  ])('say what is wrong with their star: %s', (text, expected, codes) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual(codes);
  });
});

describe('words in quotation marks', () => {
  it.each([
    '"وقف إطلاق النار"',
    '«وقف إطلاق النار»',
    '“وقف إطلاق النار”',
    '”وقف إطلاق النار“',
    '»وقف إطلاق النار«',
  ])('have to be found as they stand: %s', text => {
    expect(meaning(`غزة ${text}`)).toBe('(غزة "وقف إطلاق النار")');
    expect(problems(text)).toEqual([]);
  });

  it('may hold the other kind of marks, operators and the mark of a Hebrew abbreviation', () => {
    expect(meaning('«قال "نعم" أو لا»')).toBe('"قال "نعم" أو لا"');
    expect(meaning('"דובר צה"ל הודיע" غزة')).toBe('("דובר צה"ל הודיע" غزة)');
  });

  it('go to the end where the mark is missing, and say so', () => {
    expect(meaning('غزة "وقف إطلاق')).toBe('(غزة "وقف إطلاق")');
    expect(problems('غزة "وقف إطلاق')).toEqual(['unclosed-quote "']);
    expect(meaning('غزة "')).toBe('غزة');
  });
});

describe('operators', () => {
  it.each([
    ['هدنة OR تهدئة', '(هدنة | تهدئة)'],
    ['هدنة | تهدئة', '(هدنة | تهدئة)'],
    ['هدنة|تهدئة', '(هدنة | تهدئة)'],
    ['هدنة أو تهدئة', '(هدنة | تهدئة)'],
    ['هدنة او تهدئة', '(هدنة | تهدئة)'],
    ['هدنة أَو تهدئة', '(هدنة | تهدئة)'],
    ['غزة هدنة أو تهدئة أو صفقة القاهرة', '(غزة (هدنة | تهدئة | صفقة) القاهرة)'],
    ['(غزة هدنة) أو (لبنان اتفاق)', '((غزة هدنة) | (لبنان اتفاق))'],
    ['غزة و لبنان AND سوريا', '(غزة لبنان سوريا)'],
    ['هدنة "أو" تهدئة', '(هدنة "أو" تهدئة)'],
    ['هدنة or تهدئة', '(هدنة or تهدئة)'],
    ['أوروبا أوبك', '(أوروبا أوبك)'],
  ])('join words: %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['غزة -لبنان', '(غزة -لبنان)'],
    ['غزة −لبنان', '(غزة -لبنان)'],
    ['غزة -"وقف إطلاق النار"', '(غزة -"وقف إطلاق النار")'],
    ['غزة -(لبنان أو سوريا)', '(غزة -(لبنان | سوريا))'],
    ['غزة NOT لبنان', '(غزة -لبنان)'],
    ['غزة أو -لبنان', '(غزة | -لبنان)'],
    ['-غزة', '-غزة'],
    ['غزة -المصدر:الجزيرة', '(غزة -outlet:الجزيرة)'],
    ['غزة -هدن*', '(غزة -هدن*)'],
  ])('leave out: %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual([]);
  });

  it('are no words that titles have: «ليس», a dash, a hyphen', () => {
    expect(meaning('ليس سرًا')).toBe('(ليس سرًا)');
    expect(meaning('غزة – رويترز')).toBe('(غزة رويترز)');
    expect(meaning('الشرق-الأوسط "نيويورك تايمز"-لندن')).toBe('(الشرق-الأوسط "نيويورك تايمز" -لندن)');
    expect(parseQuery('"نيويورك تايمز"-لندن').node).toMatchObject({ nodes: [{}, { kind: 'word' }] });
  });

  it.each([
    ['أو غزة', 'غزة', ['lone-or أو']],
    ['غزة OR', 'غزة', ['lone-or OR']],
    ['غزة OR OR لبنان', '(غزة | لبنان)', ['lone-or OR']],
    ['(غزة أو)', 'غزة', ['lone-or أو']],
    ['أو', 'all', ['lone-or أو']],
    ['غزة - لبنان', '(غزة لبنان)', ['lone-not -']],
    ['غزة -', 'غزة', ['lone-not -']],
    ['غزة -() لبنان', '(غزة لبنان)', []],
    ['غزة -؟ لبنان', '(غزة لبنان)', ['lone-not -']],
    ['غزة -- لبنان', '(غزة لبنان)', ['lone-not -']],
    ['غزة NOT', 'غزة', ['lone-not NOT']],
  ])('say that nothing is on one side: %s', (text, expected, codes) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual(codes);
  });

  it.each([
    ['(غزة (هدنة', '(غزة هدنة)', ['unclosed-bracket (', 'unclosed-bracket (']],
    ['غزة) لبنان', '(غزة لبنان)', ['unopened-bracket )']],
    [')', 'all', ['unopened-bracket )']],
  ])('say which bracket lacks its other: %s', (text, expected, codes) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual(codes);
  });
});

describe('fields', () => {
  it.each([
    ['outlet:الجزيرة', 'outlet:الجزيرة'],
    ['Outlet:الجزيرة', 'outlet:الجزيرة'],
    ['المصدر:الجزيرة', 'outlet:الجزيرة'],
    ['مصدر:الجزيرة', 'outlet:الجزيرة'],
    ['المصدر: الجزيرة', 'outlet:الجزيرة'],
    ['outlet: الجزيرة', 'outlet:الجزيرة'],
    ['الجهة : الجزيرة', 'outlet:الجزيرة'],
    ['المصـدر\u200f:الجزيرة', 'outlet:الجزيرة'],
    ['الناشر:«الشرق الأوسط»', 'outlet:"الشرق الأوسط"'],
    ['outlet:الشرق*', 'outlet:الشرق*'],
    ['outlet:(الجزيرة أو رويترز)', '(outlet:الجزيرة | outlet:رويترز)'],
    ['outlet:(الشرق -الأوسط)', '(outlet:الشرق -outlet:الأوسط)'],
    ['outlet:-رويترز', '-outlet:رويترز'],
    ['outlet:""', 'outlet:""'],
    ['outlet:*', '-outlet:""'],
    ['الكاتب:"أحمد علي"', 'author:"أحمد علي"'],
    ['القائل:غوتيريش', 'speaker:غوتيريش'],
    ['المتحدث:غوتيريش', 'speaker:غوتيريش'],
    ['اسم:حماس', 'entity:حماس'],
    ['entity:حماس', 'entity:حماس'],
    ['وسم:عاجل', 'tag:عاجل'],
    ['tag:#عاجل', 'tag:#عاجل'],
    ['عنوان:غزة', 'title:غزة'],
    ['title:(غزة "وقف إطلاق" هدن*)', '(title:غزة title:"وقف إطلاق" title:هدن*)'],
    ['title:غزة لبنان', '(title:غزة لبنان)'],
    ['title:(غزة outlet:رويترز)', '(title:غزة outlet:رويترز)'],
    ['outlet:reuters.com/world:x', 'outlet:reuters.com/world:x'],
  ])('are known by their names in both languages: %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['lang:ar', 'language:"ar"'],
    ['lang:arabic', 'language:"ar"'],
    ['لغة:العربية', 'language:"ar"'],
    ['اللغة: عربي', 'language:"ar"'],
    ['لغة:كردية', '(language:"ckb" | language:"ku")'],
    ['lang:(en OR عبرية)', '(language:"en" | language:"he")'],
    ['-lang:English', '-language:"en"'],
  ])('know languages by their code and names: %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['الساعة 10:30', '(الساعة 10:30)'],
    ['https://www.aljazeera.net/a?b=c', 'https://www.aljazeera.net/a?b=c'],
    ['قال: نعم', '(قال: نعم)'],
    ['قال:نعم', 'قال:نعم'],
    ['لبنان: ما بعد: رؤية', '(لبنان: ما بعد: رؤية)'],
    ['اللغة: الشارع', '(اللغة: الشارع)'],
    ['مصدر: لا اتفاق', '(مصدر: لا اتفاق)'],
    ['Source: no deal', '(Source: no deal)'],
    ['عنوان: كيف تبدأ', '(عنوان: كيف تبدأ)'],
    ['اليوم : النطق بالحكم', '(اليوم النطق بالحكم)'],
    ['re: later:on', '(re: later:on)'],
  ])('are not what ordinary text has a colon for: %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['غزة outlet:', 'غزة', ['empty-field outlet:']],
    ['outlet: OR غزة', 'غزة', ['empty-field outlet:']],
    ['outlet:title:غزة', 'outlet:title:غزة', []],
    ['outlet: title:غزة', 'title:غزة', ['empty-field outlet:']],
    ['outlet:"', 'all', ['unclosed-quote "', 'empty-field "']],
    ['outlet:"الشرق ال', 'outlet:الشرق ال*', ['unclosed-quote "']],
    ['lang:klingon غزة', 'غزة', ['unknown-language klingon']],
    ['outlte:الجزيرة', 'outlte:الجزيرة', ['unknown-field outlte:']],
    ['المصدار:الجزيرة', 'المصدار:الجزيرة', ['unknown-field المصدار:']],
  ])('say what is wrong with them: %s', (text, expected, codes) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual(codes);
  });

  it('name the field that was meant in the script that was typed', () => {
    expect(parseQuery('outlte:x').problems).toMatchObject([{ typed: 'outlte', meant: 'outlet' }]);
    expect(parseQuery('المصدار:x').problems).toMatchObject([{ typed: 'المصدار', meant: 'المصدر' }]);
  });
});

describe('days', () => {
  it.each([
    ['on:2024-02-25', '2024-02-25..2024-02-25'],
    ['on:2024-02', '2024-02-01..2024-02-29'],
    ['في:2024', '2024-01-01..2024-12-31'],
    ['يوم:25/2/2024', '2024-02-25..2024-02-25'],
    ['after:2024-02-25', '2024-02-26..'],
    ['بعد:2024', '2025-01-01..'],
    ['since:2024', '2024-01-01..'],
    ['منذ:2024-02', '2024-02-01..'],
    ['before:2024-02', '..2024-01-31'],
    ['قبل:٢٠٢٤', '..2023-12-31'],
    ['until:2024-02', '..2024-02-29'],
    ['حتى:2024-02-25', '..2024-02-25'],
    ['منذ:15 نيسان 2024 غزة', '(2024-04-15.. غزة)'],
    ['منذ: الاثنين، 15 أبريل 2024 في غزة', '(2024-04-15.. في غزة)'],
    ['بعد:2024 في غزة', '(2025-01-01.. في غزة)'],
    ['on:"April 15, 2024"', '2024-04-15..2024-04-15'],
    ['on:رمضان 1447', '2026-02-18..2026-03-19'],
    ['on:(2024-02 OR 2024-04)', '(2024-02-01..2024-02-29 | 2024-04-01..2024-04-30)'],
    ['-on:2024-02', '-2024-02-01..2024-02-29'],
  ])('are read as they are typed: %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['on:أمس غزة', 'غزة', ['unknown-date أمس']],
    ['on:2024-13', 'all', ['unknown-date 2024-13']],
    ['قبل:15 نيسان غزة', 'غزة', ['date-without-year 15 نيسان']],
    ['في:مارس', 'all', ['date-without-year مارس']],
    ['after:march gaza', 'gaza', ['date-without-year march']],
    ['بعد:مارس في غزة', '(في غزة)', ['date-without-year مارس']],
    ['قبل:الأحد 15 نيسان غزة', 'غزة', ['date-without-year الأحد 15 نيسان']],
    ['في:30 فبراير 2018 غزة', 'غزة', ['unknown-date 30 فبراير 2018']],
    ['في:29 فبراير 2018', 'all', ['unknown-date 29 فبراير 2018']],
    ['on:February 30, 2018 Gaza', 'Gaza', ['unknown-date February 30, 2018']],
    ['on:31 Ramadan 1447', 'all', ['unknown-date 31 Ramadan 1447']],
    ['في:غزة 2018', '2018', ['unknown-date غزة']],
    ['before:', 'all', ['empty-field before:']],
    ['on:"2024-02', '2024-02-01..2024-02-29', ['unclosed-quote "']],
  ])('that cannot be read ask for nothing, and say so: %s', (text, expected, codes) => {
    expect(meaning(text)).toBe(expected);
    expect(problems(text)).toEqual(codes);
  });
});

describe('any text', () => {
  const pieces = [
    'غزة',
    'x',
    '"',
    '«',
    '»',
    '(',
    ')',
    '-',
    '*',
    ':',
    ' ',
    'OR ',
    ' أو ',
    '|',
    'outlet:',
    'بعد:',
    '2024',
    '\u200f',
    'NOT ',
  ];
  const queries = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(parts => parts.join('')),
  );

  it('is a query, whose tokens follow one another and whose problems lie in it', () => {
    fc.assert(
      fc.property(queries, text => {
        const { node, problems: found, tokens } = parseQuery(text);
        expect(JSON.parse(JSON.stringify(node))).toEqual(node);
        let end = 0;
        for (const { span } of tokens) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        for (const { span } of [{ span: { start: 0, end } }, ...found]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has nothing in it that asks for nothing', () => {
    const isSound = (node: QueryNode): boolean => {
      if ('nodes' in node)
        return node.nodes.length > 1 && node.nodes.every(inner => inner.kind !== node.kind && isSound(inner));
      if (node.kind === 'not') return isSound(node.node);
      if (node.kind === 'value') return node.text !== '' || node.match === 'exact';
      return !('text' in node) || /[\p{L}\p{Nd}]/u.test(node.text);
    };
    fc.assert(
      fc.property(queries, text => {
        const { node } = parseQuery(text);
        expect(node.kind === 'all' || isSound(node)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['(', ')', '-(', 'NOT ', '"', '*', 'OR ', 'outlet:', 'outlet:(', 'tag:-', 'tag: NOT ', 'ا', 'ا '])(
    'may be very long: %s over and over',
    piece => {
      expect(() => parseQuery(piece.repeat(200_000 / piece.length))).not.toThrow();
    },
  );

  it('is read up to a word of its first ten thousand characters, and says what is left out', () => {
    const text = `${'غزة '.repeat(2499)}القاهرة بيروت ${'دمشق '.repeat(200_000)}`;
    const { node, problems: found, tokens } = parseQuery(text);
    expect(node).toEqual(parseQuery('غزة '.repeat(2499)).node);
    expect(tokens).toHaveLength(2499);
    expect(found).toEqual([{ code: 'too-long', span: { start: 9995, end: text.length } }]);
    expect(parseQuery('ا'.repeat(10_001)).node).toEqual({
      kind: 'word',
      text: 'ا'.repeat(10_000),
      field: 'any',
    });
    expect(parseQuery('ا'.repeat(10_000)).problems).toEqual([]);
  });
});
