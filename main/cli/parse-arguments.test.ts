import { describe, expect, it } from 'vitest';
import { parseArguments } from './parse-arguments.ts';

describe('parseArguments', () => {
  it('takes paths alone', () => {
    expect(parseArguments(['a.txt', 'news'])).toEqual({
      ok: true,
      value: { paths: ['a.txt', 'news'], published: null, whole: false, only: null, mapping: null },
    });
  });

  it('takes options before and after paths, with a space or an equals sign', () => {
    expect(parseArguments(['--whole', 'a', '--published', '2025-02-24', '--only=temporal,entities'])).toEqual(
      {
        ok: true,
        value: {
          paths: ['a'],
          published: '2025-02-24',
          whole: true,
          only: ['temporal', 'entities'],
          mapping: null,
        },
      },
    );
  });

  it('takes everything after two hyphens as a path', () => {
    expect(parseArguments(['--', '--whole'])).toMatchObject({
      ok: true,
      value: { paths: ['--whole'], whole: false },
    });
  });

  it.each([
    ['title=العنوان,text=النص', { title: 'العنوان', text: ['النص'] }],
    ['text=lead+body, published=the day', { text: ['lead', 'body'], published: 'the day' }],
    ['text=lead,text=body', { text: ['lead', 'body'] }],
    ['outlet=name, short,url=a=b', { outlet: 'name, short', url: 'a=b' }],
  ])('reads the fields of records in %s', (map, mapping) => {
    expect(parseArguments(['a', '--map', map])).toMatchObject({ ok: true, value: { mapping } });
  });

  it.each([
    [[], 'Name at least one file or folder.'],
    [['--fast', 'a'], 'There is no option --fast.'],
    [['a', '--published'], '--published needs a value.'],
    [
      ['a', '--published', 'soon'],
      '--published: "soon" is not a date that is understood; write it like 2025-02-24.',
    ],
    [['a', '--map', 'T'], '--map: "T" is not written like title=F,text=F.'],
    [
      ['a', '--map', 'heading=T'],
      '--map: there is no "heading"; there are title, text, published, outlet, author, url, language.',
    ],
    [
      ['a', '--only', 'dates'],
      '--only: there is no part "dates"; there are boilerplate, sentences, temporal, statements, entities, numbers.',
    ],
  ])('refuses %j with one sentence', (args, sentence) => {
    expect(parseArguments(args)).toEqual({ ok: false, error: sentence });
  });
});
