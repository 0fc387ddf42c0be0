import { describe, expect, it } from 'vitest';
import type { Correction } from '#shared/domain/correction/correction.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { newArticleId, newCorrectionId } from '#shared/ids/ids.ts';
import {
  buildDate,
  buildEntity,
  buildNumber,
  buildStatement,
  placeOf,
} from '#shared/testing/build-findings.ts';
import { buildArticle, sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { CorrectableBody } from './correctable-body.ts';
import {
  dateTarget,
  mentionTarget,
  numberTarget,
  selectionTarget,
  statementTarget,
} from './correction-targets.ts';
import type { CorrectionWish } from './plan-correction.ts';
import { indexRejections, newStandingRejection } from './standing-rejection.ts';

const text = 'قال سامي حداد إن السوق مغلق منذ الجمعة. ثم عاد حداد في اليوم التالي وباع ١٢ صندوقا يوم الجمعة.';
const at = (words: string, from = 0): Span => placeOf(text, words, from);
const firstFriday = at('الجمعة');
const secondFriday = at('يوم الجمعة');
const nextDay = at('اليوم التالي');
const articleId = newArticleId(sourceIdNumber(1), 0);
const none = indexRejections([]);

const body: CorrectableBody = {
  ...buildArticle({ text, sourceMap: [{ text: 0, source: 100, length: text.length }] }),
  temporal: [
    buildDate(text, firstFriday),
    buildDate(text, nextDay, {
      rule: 'event.day-after',
      relative: { op: 'offset', n: 1, unit: 'day', anchor: { expression: 0 } },
    }),
    buildDate(text, secondFriday),
  ],
  statements: [
    buildStatement(at('السوق مغلق منذ الجمعة'), {
      speaker: { text: 'سامي حداد', span: at('سامي حداد'), entity: 'person:سامي حداد', elided: false },
      cue: { text: 'قال', span: at('قال'), class: 'says', strength: 'neutral' },
    }),
  ],
  entities: [
    buildEntity(text, 'سامي حداد', [at('سامي حداد'), at('حداد', 40)]),
    buildEntity(text, 'السوق', [at('السوق')], 'place'),
  ],
  numbers: [buildNumber(text, at('١٢'), 12)],
};

let count = 0;
const make = (wish: CorrectionWish): Correction => {
  count += 1;
  const id = newCorrectionId(`c${count}`);
  return {
    ...wish,
    id,
    articleId,
    createdAt: `2026-01-01T00:00:${String(count).padStart(2, '0')}.000Z`,
  } as Correction;
};
const present = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('the test expects it');
  return value;
};
const targetOfDate = (index: number) => present(dateTarget(present(body.temporal[index])));
const apply = (...corrections: readonly Correction[]) => applyCorrections(body, corrections, none);
const wordsOf = (corrected: CorrectableBody): readonly string[] => corrected.temporal.map(date => date.text);

describe('corrections of dates', () => {
  it('takes a rejected date away and leaves what is counted from it open', () => {
    const { body: corrected } = apply(make({ layer: 'date', action: 'reject', target: targetOfDate(0) }));
    expect(wordsOf(corrected)).toEqual(['اليوم التالي', 'يوم الجمعة']);
    expect(corrected.temporal[0]?.relative).toMatchObject({ anchor: { expression: -1 } });
  });

  it('keeps anchors on the same words when a date before them is added', () => {
    const target = present(selectionTarget(text, at('قال ')));
    const { body: corrected } = apply(
      make({
        layer: 'date',
        action: 'add',
        target,
        value: {
          kind: 'point',
          relative: { op: 'absolute', value: '2026-01-02' },
          precision: 'day',
          calendar: 'gregorian',
        },
      }),
    );
    expect(wordsOf(corrected)[0]).toBe('قال');
    expect(corrected.temporal[0]).toMatchObject({
      provenance: 'analyst',
      certainty: 'stated',
      source: { start: 100, end: 103 },
    });
    expect(corrected.temporal[2]?.relative).toMatchObject({ anchor: { expression: 1 } });
  });

  it('keeps what a changed date is counted from, whatever its place in the list is now', () => {
    const value = {
      kind: 'point',
      relative: { op: 'offset', n: 2, unit: 'day', anchor: { expression: 99 } },
      precision: 'day',
      calendar: 'gregorian',
    } as const;
    const { body: corrected } = apply(
      make({ layer: 'date', action: 'change', target: targetOfDate(1), value }),
    );
    expect(corrected.temporal[1]?.relative).toMatchObject({ n: 2, anchor: { expression: 0 } });
  });

  it('rejects only the place it was made on, not the same words elsewhere', () => {
    const friday = present(selectionTarget(text, firstFriday));
    const { body: corrected } = apply(make({ layer: 'date', action: 'reject', target: friday }));
    expect(wordsOf(corrected)).toEqual(['اليوم التالي', 'يوم الجمعة']);
  });
});

describe('corrections of statements, numbers and names', () => {
  it('gives a statement another speaker, class and extent, and says whose hand it was', () => {
    const [statement] = body.statements;
    const content = at('السوق مغلق');
    const correction = make({
      layer: 'statement',
      action: 'change',
      target: statementTarget(body, present(statement)),
      value: {
        speaker: { text: 'التاجر', span: null, entity: null },
        class: 'claims',
        kind: 'direct',
        content,
      },
    });
    expect(apply(correction).body.statements[0]).toMatchObject({
      speaker: { text: 'التاجر', span: null, entity: null, elided: false },
      cue: { text: 'قال', class: 'claims', strength: 'tentative' },
      content,
      quotes: [content],
      span: { start: 0, end: content.end },
      provenance: 'analyst',
      corrections: [correction.id],
    });
  });

  it('changes the value, the unit and the qualifier of a number', () => {
    const target = numberTarget(present(body.numbers[0]));
    const value = { value: 120, unit: 'صندوق', qualifier: 'about' } as const;
    const { body: corrected } = apply(make({ layer: 'number', action: 'change', target, value }));
    expect(corrected.numbers[0]).toMatchObject({ ...value, text: '١٢' });
  });

  it('makes one entity of two that are given one name, and a later name holds for both', () => {
    const [person, market] = body.entities.map(entity =>
      present(mentionTarget(entity, present(entity.mentions[0]))),
    );
    const merged = make({
      layer: 'entity',
      scope: 'entity',
      action: 'change',
      target: present(market),
      value: { type: 'person', canonical: 'سامي حداد' },
    });
    const renamed = make({
      layer: 'entity',
      scope: 'entity',
      action: 'change',
      target: present(person),
      value: { type: 'organisation', canonical: 'شركة حداد' },
    });
    const { entities, statements } = apply(merged, renamed).body;
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({
      type: 'organisation',
      canonical: 'شركة حداد',
      aliases: ['سامي حداد', 'السوق'],
      corrections: [merged.id, renamed.id],
    });
    expect(entities[0]?.mentions.map(mention => mention.text)).toEqual(['سامي حداد', 'السوق', 'حداد']);
    expect(statements[0]?.speaker?.entity).toBe(entities[0]?.id);
  });

  it('drops a proposal to make one of two names on both sides, and keeps the names', () => {
    const [person, market] = body.entities.map(({ id }) => id);
    const proposed = body.entities.map(entity => ({
      ...entity,
      possibleAliases: [present(entity.id === person ? market : person)],
    }));
    const [first] = proposed;
    const target = present(mentionTarget(present(first), present(first?.mentions[0])));
    const apart = make({
      layer: 'entity',
      action: 'reject',
      scope: 'proposal',
      other: present(market),
      target,
    });
    expect(applyCorrections({ ...body, entities: proposed }, [apart], none).body.entities).toEqual(
      body.entities,
    );
  });

  it('splits one mention off to another entity', () => {
    const [entity] = body.entities;
    const target = present(mentionTarget(present(entity), present(entity?.mentions[1])));
    const { entities } = apply(
      make({
        layer: 'entity',
        scope: 'mention',
        action: 'change',
        target,
        value: { type: 'person', canonical: 'رامي حداد' },
      }),
    ).body;
    expect(entities.map(({ canonical, mentions }) => [canonical, mentions.length])).toEqual([
      ['سامي حداد', 1],
      ['السوق', 1],
      ['رامي حداد', 1],
    ]);
  });

  it('marks an added name wherever the same whole words stand, and once where asked for once', () => {
    const target = present(selectionTarget(text, at('الجمعة')));
    const wish = {
      layer: 'entity',
      action: 'add',
      target,
      value: { type: 'person', canonical: 'الجمعة' },
    } as const;
    const mentions = (correction: Correction) =>
      apply(correction).body.entities.find(({ canonical }) => canonical === 'الجمعة')?.mentions.length;
    expect(mentions(make({ ...wish, scope: 'entity' }))).toBe(2);
    expect(mentions(make({ ...wish, scope: 'mention' }))).toBe(1);
  });
});

describe('what is rejected in every article', () => {
  const standing = indexRejections([
    newStandingRejection('date', 'weekday.bare', 'الجُمعة', articleId, '2026-01-01T00:00:00.000Z'),
    newStandingRejection('entity', 'place', 'السوق', articleId, '2026-01-01T00:00:00.000Z'),
  ]);

  it('goes by rule and folded words, and says which rejection it was', () => {
    const corrected = applyCorrections(body, [], standing);
    expect(wordsOf(corrected.body)).toEqual(['اليوم التالي', 'يوم الجمعة']);
    expect(corrected.body.entities.map(({ canonical }) => canonical)).toEqual(['سامي حداد']);
    expect(corrected.standing.map(({ words }) => words)).toEqual(['الجُمعة', 'السوق']);
  });

  it('gives way to a correction of this article', () => {
    const value = {
      kind: 'point',
      relative: { op: 'absolute', value: '2026-01-02' },
      precision: 'day',
      calendar: 'gregorian',
    } as const;
    const changed = make({ layer: 'date', action: 'change', target: targetOfDate(0), value });
    expect(wordsOf(applyCorrections(body, [changed], standing).body)).toContain('الجمعة');
  });
});

describe('corrections after a newer reading', () => {
  const reject = make({ layer: 'date', action: 'reject', target: targetOfDate(2) });

  it('are applied to a finding whose edges have moved', () => {
    const moved = { ...body, temporal: [buildDate(text, at('الجمعة', secondFriday.start))] };
    expect(applyCorrections(moved, [reject], none).body.temporal).toEqual([]);
  });

  it('follow their words to another place of a text that changed, the nearest one', () => {
    const longer = `مقدمة. ${text}`;
    const by = longer.length - text.length;
    const shifted = {
      ...body,
      text: longer,
      temporal: body.temporal.map(date =>
        buildDate(longer, { start: date.span.start + by, end: date.span.end + by }),
      ),
    };
    const corrected = applyCorrections(shifted, [reject], none);
    expect(wordsOf(corrected.body)).toEqual(['الجمعة', 'اليوم التالي']);
    expect(corrected.unplaced).toEqual([]);
  });

  it('are kept as unplaced where their finding is gone, and do not fall on another', () => {
    const without = { ...body, temporal: [present(body.temporal[0])] };
    const corrected = applyCorrections(without, [reject], none);
    expect(corrected.unplaced).toEqual([reject]);
    expect(corrected.body.temporal).toEqual(without.temporal);
  });

  it('leave an added finding where it was added, in place of one that the newer rules find there', () => {
    const target = present(selectionTarget(text, firstFriday));
    const value = {
      kind: 'point',
      relative: { op: 'absolute', value: '2025-12-26' },
      precision: 'day',
      calendar: 'gregorian',
    } as const;
    const { temporal } = apply(make({ layer: 'date', action: 'add', target, value })).body;
    expect(temporal.filter(({ span }) => span.start === firstFriday.start)).toMatchObject([
      { provenance: 'analyst', relative: value.relative },
    ]);
  });
});
