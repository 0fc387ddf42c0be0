import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '#shared/domain/article/span.ts';
import type { Correction, FindingLayer } from '#shared/domain/correction/correction.ts';
import { newArticleId, newCorrectionId } from '#shared/ids/ids.ts';
import { buildDate, buildEntity, buildNumber, buildStatement } from '#shared/testing/build-findings.ts';
import { buildArticle, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { CorrectableBody } from './correctable-body.ts';
import { indexRejections, newStandingRejection } from './standing-rejection.ts';

const articleId = newArticleId(sourceIdNumber(1), 0);
const none = indexRejections([]);
const words = ['أمس', 'الجمعة', '12', 'سامي', 'قال', 'في', 'السوق', 'غدا'];

/** A text of few different words, so that the same words stand in many places, and where each of them stands. */
const texts = fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 24 }).map(chosen => {
  const spans: Span[] = [];
  let start = 0;
  for (const word of chosen) {
    spans.push({ start, end: start + word.length });
    start += word.length + 1;
  }
  return { text: chosen.join(' '), spans };
});

const some = <T>(items: readonly T[]) => fc.subarray([...items]);

const bodies = texts.chain(({ text, spans }) =>
  fc
    .record({ dates: some(spans), names: some(spans), numbers: some(spans), said: some(spans) })
    .map(
      ({
        dates,
        names,
        numbers,
        said,
      }): { readonly body: CorrectableBody; readonly spans: readonly Span[] } => ({
        spans,
        body: {
          ...buildArticle({ text }),
          temporal: dates.map((span, index) =>
            buildDate(
              text,
              span,
              index > 0 && index % 3 === 0
                ? { relative: { op: 'offset', n: 1, unit: 'day', anchor: { expression: index - 1 } } }
                : {},
            ),
          ),
          entities: [...new Set(names.map(span => text.slice(span.start, span.end)))].map(name =>
            buildEntity(
              text,
              name,
              names.filter(span => text.slice(span.start, span.end) === name),
            ),
          ),
          numbers: numbers.map(span => buildNumber(text, span, 12)),
          statements: said.map(span => buildStatement(span)),
        },
      }),
    ),
);

const reading = {
  date: {
    kind: 'point',
    relative: { op: 'absolute', value: '2026-01-02' },
    precision: 'day',
    calendar: 'gregorian',
  },
  number: { value: 7, unit: null, qualifier: 'exact' },
  entity: { type: 'person', canonical: 'ليلى' },
} as const;

/** A correction of a place that may or may not hold a finding, of words that may or may not stand there. */
const correctionOf = (body: CorrectableBody, spans: readonly Span[], layer: FindingLayer) =>
  fc
    .record({
      span: fc.oneof(fc.constantFrom(...spans), fc.constant({ start: 900, end: 903 })),
      isStale: fc.boolean(),
      action: fc.constantFrom('reject', 'change', 'add'),
      scope: fc.constantFrom('mention', 'entity'),
      n: fc.nat(1_000_000),
    })
    .map(({ span, isStale, action, scope, n }): Correction => {
      const target = {
        place: 'text',
        span,
        text: isStale ? 'سامي' : body.text.slice(span.start, span.end),
        key: `person:${body.text.slice(span.start, span.end)}`,
      };
      const value =
        layer === 'statement'
          ? { speaker: null, class: 'says', kind: 'direct', content: span }
          : reading[layer];
      const made = {
        id: newCorrectionId(`c${n}`),
        articleId,
        target,
        layer,
        action,
        createdAt: `2026-01-01T${n}`,
      };
      return {
        ...made,
        ...(action !== 'reject' && { value }),
        ...(layer === 'entity' && { scope }),
      } as Correction;
    });

const layers: readonly FindingLayer[] = ['date', 'statement', 'entity', 'number'];
const cases = bodies.chain(({ body, spans }) =>
  fc
    .array(
      fc.constantFrom(...layers).chain(layer => correctionOf(body, spans, layer)),
      { maxLength: 8 },
    )
    .map(corrections => ({ body, spans, corrections })),
);

const findingsOf = ({ temporal, statements, entities, numbers }: CorrectableBody) => ({
  date: temporal,
  statement: statements,
  entity: entities,
  number: numbers,
});

/** The list of dates in another order, each still counted from the same one. */
function reorderedDates(body: CorrectableBody): CorrectableBody {
  const { length } = body.temporal;
  return {
    ...body,
    temporal: body.temporal.toReversed().map(date => {
      const { relative } = date;
      return 'anchor' in relative && typeof relative.anchor === 'object'
        ? buildDate(body.text, date.span, {
            relative: {
              op: 'offset',
              n: 1,
              unit: 'day',
              anchor: { expression: length - 1 - relative.anchor.expression },
            },
          })
        : date;
    }),
    statements: body.statements.toReversed(),
    entities: body.entities.toReversed(),
    numbers: body.numbers.toReversed(),
  };
}

describe('applyCorrections, whatever it is given', () => {
  it('never throws, and keeps every span inside the text and true to it', () => {
    fc.assert(
      fc.property(cases, ({ body, corrections }) => {
        const { body: after } = applyCorrections(body, corrections, none);
        for (const { span, text } of [...after.temporal, ...after.numbers])
          expect(body.text.slice(span.start, span.end)).toBe(text);
        for (const { mentions } of after.entities) {
          expect(mentions.length).toBeGreaterThan(0);
          for (const { span, text } of mentions)
            expect(body.text.slice(span?.start ?? 0, span?.end ?? 0)).toBe(text);
        }
      }),
    );
  });

  it('places each correction or says that it could not, and loses none', () => {
    fc.assert(
      fc.property(cases, ({ body, corrections }) => {
        const { unplaced } = applyCorrections(body, corrections, none);
        for (const correction of unplaced) expect(corrections).toContain(correction);
        expect(new Set(unplaced).size).toBe(unplaced.length);
      }),
    );
  });

  it('does not depend on the order in which findings or corrections come', () => {
    fc.assert(
      fc.property(cases, ({ body, corrections }) => {
        const uniqueTimes =
          new Set(corrections.map(({ createdAt }) => createdAt)).size === corrections.length;
        fc.pre(uniqueTimes && layers.every(layer => corrections.some(one => one.layer === layer)));
        const here = applyCorrections(body, corrections, none);
        const there = applyCorrections(reorderedDates(body), corrections.toReversed(), none);
        expect(there.unplaced).toEqual(here.unplaced);
        const sorted = ({ body: after }: typeof here) => ({
          ...findingsOf(after),
          entity: after.entities.map(({ id, mentions }) => ({ id, mentions })),
          statement: after.statements.map(({ content, kind, provenance }) => ({ content, kind, provenance })),
        });
        expect(sorted(there)).toEqual(sorted(here));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the original again once every correction is taken back', () => {
    fc.assert(
      fc.property(cases, ({ body, corrections }) => {
        const before = structuredClone(body);
        applyCorrections(body, corrections, none);
        expect(body).toEqual(before);
        expect(applyCorrections(body, [], none).body).toBe(body);
      }),
    );
  });

  it('leaves the layers without a correction as they are', () => {
    fc.assert(
      fc.property(cases, ({ body, corrections }) => {
        for (const layer of layers) {
          const own = corrections.filter(correction => correction.layer === layer);
          const after = findingsOf(applyCorrections(body, own, none).body);
          for (const other of layers) {
            // What is derived from names, the link of a speaker, is not there in these statements.
            if (other !== layer) expect(after[other]).toEqual(findingsOf(body)[other]);
          }
        }
      }),
    );
  });

  it('holds on a text that moved: the same findings, further on', () => {
    fc.assert(
      fc.property(cases, fc.nat(40), ({ body, spans, corrections }, by) => {
        // Only corrections whose words stand there, of words that stand nowhere else, have one place to move to.
        const certain = corrections.filter(
          ({ target }) =>
            spans.includes(target.span) &&
            body.text.split(' ').filter(word => word === target.text).length === 1,
        );
        const filler = '-'.repeat(by);
        const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
        const text = filler + body.text;
        const moved: CorrectableBody = {
          ...body,
          text,
          temporal: body.temporal.map(date => ({ ...date, span: move(date.span) })),
          numbers: body.numbers.map(number => ({ ...number, span: move(number.span) })),
          statements: [],
          entities: [],
        };
        const flat = certain.filter(({ layer }) => layer === 'date' || layer === 'number');
        const here = applyCorrections(body, flat, none);
        const there = applyCorrections(moved, flat, none);
        expect(there.unplaced).toEqual(here.unplaced);
        expect(there.body.temporal.map(({ span }) => span)).toEqual(
          here.body.temporal.map(({ span }) => move(span)),
        );
        expect(there.body.numbers.map(({ value }) => value)).toEqual(
          here.body.numbers.map(({ value }) => value),
        );
      }),
    );
  });

  it('takes away what is rejected in every article, and only that', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom(...words), ({ body }, word) => {
        const standing = indexRejections([newStandingRejection('date', 'weekday.bare', word, articleId, '')]);
        const { body: after } = applyCorrections(body, [], standing);
        expect(after.temporal.map(({ text }) => text)).toEqual(
          body.temporal.map(({ text }) => text).filter(text => text !== word),
        );
        expect(after.numbers).toBe(body.numbers);
      }),
    );
  });
});
