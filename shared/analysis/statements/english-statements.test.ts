import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#shared/text/sentences.ts';
import { findEntities } from '#shared/analysis/entities/find-entities.ts';
import { findStatements } from './find-statements.ts';
import { linkSpeakers } from './link-speakers.ts';
import { englishCues } from './tables/english-cues.ts';

const find = (text: string) => findStatements(text, splitSentences(text, 'en'), 'en', '');
const short = (text: string) =>
  find(text).map(({ speaker, kind, content, quotes }) => [
    speaker === null ? null : `${speaker.text}${speaker.elided ? ' …' : ''}`,
    kind,
    text.slice(content.start, content.end),
    ...(quotes.length > 1 ? [quotes.length] : []),
  ]);
const speakers = (text: string) => find(text).map(({ speaker }) => speaker?.text);

describe('the verbs of English statements', () => {
  it.each(englishCues)('$id reports in its example and not in its counter-example', row => {
    const text = row.example.replace(/[[\]]/g, '');
    const verb = row.example.slice(row.example.indexOf('[') + 1, row.example.indexOf(']'));
    expect(find(text).map(({ cue }) => cue?.text)).toEqual([verb]);
    const forms = new Set(`${row.forms} ${row.participles ?? ''}`.split(' '));
    expect(find(row.counterExample).filter(({ cue }) => forms.has(cue?.text ?? ''))).toEqual([]);
  });

  it('has no form of one verb under two rows', () => {
    const rowsOf = new Map<string, Set<string>>();
    for (const { id, forms } of englishCues)
      for (const form of forms.split(' ')) rowsOf.set(form, (rowsOf.get(form) ?? new Set<string>()).add(id));
    expect([...rowsOf].filter(([, rows]) => rows.size > 1)).toEqual([]);
  });
});

describe('English quotations', () => {
  it('takes a broken quotation for one statement', () => {
    expect(short('"We will not stop," the senator said, "and we will not rest."')).toEqual([
      ['the senator', 'direct', 'We will not stop," the senator said, "and we will not rest.', 2],
    ]);
  });

  it('gives a quotation that nothing introduces to the speaker before it', () => {
    expect(short('"It was loud," said Omar Saleh, a baker. "The windows shook."')).toEqual([
      ['Omar Saleh', 'direct', 'It was loud,'],
      ['Omar Saleh …', 'direct', 'The windows shook.'],
    ]);
  });

  it('follows a quotation that is closed only at the end of its last paragraph', () => {
    const text = '"I have served for years.\n"I will not lie today," he wrote.';
    expect(short(text)).toEqual([['he', 'direct', 'I have served for years.\n"I will not lie today,', 2]]);
  });

  it('knows single marks from apostrophes', () => {
    expect(short("'We aren't closing the workers' ward,' the minister said.")).toEqual([
      ['the minister', 'direct', "We aren't closing the workers' ward,"],
    ]);
  });

  it('keeps the quoted part of an indirect report', () => {
    expect(short('Anna Vold said the cabinet was "tired and lost" by May.')).toEqual([
      ['Anna Vold', 'mixed', 'the cabinet was "tired and lost" by May'],
    ]);
  });

  it.each([
    'The so-called "sunshine fund" is empty.',
    'The film "Night Harvest" opened in nine towns.',
    'The phrase "fake news" appears eleven times.',
    'Two "likely" voters left early.',
    'He wrote "The Long Road" in nine weeks.',
    'He wrote "The Long Road."',
  ])('finds no statement in words that are only marked: %s', text => {
    expect(find(text)).toEqual([]);
  });
});

it('gives a quoted name to the verb beside it', () => {
  expect(
    short('Olaf Scholz rejected the idea, calling it "a bridge to nowhere", and warned of "trouble".'),
  ).toEqual([
    ['Olaf Scholz …', 'direct', 'a bridge to nowhere'],
    ['Olaf Scholz …', 'direct', 'trouble'],
  ]);
});

describe('English speakers', () => {
  it.each([
    ['"Go," said Wei Tan of the Harbor Institute, a research group.', 'Wei Tan of the Harbor Institute'],
    ['Carla Monti, who leads the union, said the offer was low.', 'Carla Monti'],
    [
      "In a statement, the union's president, Carla Monti, said the offer was low.",
      "the union's president, Carla Monti",
    ],
    ['Rep. Dana Whitfield, D-Mich., said the delay was long.', 'Rep. Dana Whitfield'],
    ['"Go," a campaign aide who declined to be named told Reuters.', 'a campaign aide'],
    ['However, critics of the plan argue that it is late.', 'critics of the plan'],
    ['The road is open, officials said on Tuesday.', 'officials'],
    [
      'The road is open, according to two officials familiar with the plan.',
      'two officials familiar with the plan',
    ],
  ])('in %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('carries the subject of a sentence to its participles', () => {
    expect(short('The mayor said the road was open, adding that the bridge was not.')).toEqual([
      ['The mayor', 'indirect', 'the road was open'],
      ['The mayor …', 'indirect', 'the bridge was not'],
    ]);
  });

  it('takes no narrator for a speaker', () => {
    expect(find('I think the road was open.')).toEqual([]);
  });

  it('links "it" to the body that spoke before', () => {
    const text = 'The Pentagon said the road was open. "We checked," it said.';
    const linked = linkSpeakers(find(text), findEntities(text, 'en'));
    expect(linked.map(({ speaker }) => speaker?.entity)).toEqual([
      'organisation:pentagon',
      'organisation:pentagon',
    ]);
  });

  it('links a pronoun to the person it stands for', () => {
    const text =
      'Senator Alma Reyes met Paul Ryan on Monday. "No," she said. Her rival, Tom Baskin, disagreed. "Yes," he said.';
    const linked = linkSpeakers(find(text), findEntities(text, 'en'));
    expect(linked.map(({ speaker }) => [speaker?.text, speaker?.entity])).toEqual([
      ['she', 'person:alma reyes'],
      ['he', 'person:tom baskin'],
    ]);
  });
});

it('keeps every span of an English statement inside the text, whatever is written', () => {
  const words = fc.constantFrom(
    ...'said " “ ” \' , . \n that he the mayor Anna Berg told according to adding road was ( ) : ; who and it'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), parts => {
      const text = parts.join(' ');
      for (const { span, content, quotes, speaker } of find(text)) {
        for (const { start, end } of [span, content, ...quotes, ...(speaker?.span ? [speaker.span] : [])]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});

describe('a sentence behind a dateline', () => {
  it('is spoken by its own subject, name and particles included', () => {
    const text =
      'HALVEN, May 3, 2024 (Meridian) - Governor Rami al-Salem ordered the market closed on Thursday and said an inquiry would report next week.';
    expect(speakers(text)).toEqual(['Governor Rami al-Salem']);
  });
});
