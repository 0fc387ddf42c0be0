import type { Span } from '#shared/domain/article/span.ts';
import { isHeadlineStatement, type Statement } from '#shared/domain/article/statement.ts';
import type { StatementCorrection, StatementReading } from '#shared/domain/correction/correction.ts';
import { strengthOfClass } from '#shared/analysis/statements/tables/strength-of-class.ts';
import { analystRule } from './correct-dates.ts';
import type { CorrectableBody } from './correctable-body.ts';
import { moveSpan } from './place-target.ts';
import { replayLayer, type LayerRules } from './replay-layer.ts';
import { findingKey, type StandingRejections } from './standing-rejection.ts';

type Cue = NonNullable<Statement['cue']>;

/** The cue with the analyst's class; a class alone has no words, and stands at the start of what is said. */
function cueOf(found: Cue | null, reading: StatementReading, content: Span): Cue {
  // The class of a headline says which text the spans are in, so that it is never given or taken away.
  if (found !== null && (found.class === 'headline' || reading.class === 'headline')) return found;
  const cue = found ?? { text: '', span: { start: content.start, end: content.start } };
  const isSame = found !== null && found.class === reading.class;
  return {
    ...cue,
    class: reading.class,
    strength: isSame ? found.strength : strengthOfClass[reading.class],
  };
}

function speakerOf(
  found: Statement['speaker'],
  reading: StatementReading,
  moved: number,
): Statement['speaker'] {
  const { speaker } = reading;
  if (speaker === null) return null;
  if (found !== null && found.text === speaker.text && found.entity === speaker.entity) return found;
  return {
    text: speaker.text,
    span: speaker.span === null ? null : moveSpan(speaker.span, moved),
    entity: speaker.entity,
    elided: false,
  };
}

/** From the first to the last of a statement's parts. */
function spanOf(content: Span, cue: Cue, speaker: Statement['speaker']): Span {
  const parts = [content];
  if (cue.text !== '') parts.push(cue.span);
  if (speaker !== null && speaker.span !== null && !speaker.elided) parts.push(speaker.span);
  return {
    start: Math.min(...parts.map(part => part.start)),
    end: Math.max(...parts.map(part => part.end)),
  };
}

const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function read(
  found: Statement | null,
  reading: StatementReading,
  moved: number,
): Pick<Statement, 'span' | 'speaker' | 'cue' | 'kind' | 'content' | 'quotes'> {
  const content = moveSpan(reading.content, moved);
  const cue = cueOf(found?.cue ?? null, reading, content);
  const speaker = speakerOf(found?.speaker ?? null, reading, moved);
  const quotes =
    reading.kind === 'direct' && found?.kind !== 'direct'
      ? [content]
      : reading.kind === 'indirect'
        ? []
        : (found?.quotes ?? []).filter(quote => isInside(quote, content));
  return { span: spanOf(content, cue, speaker), speaker, cue, kind: reading.kind, content, quotes };
}

const rulesFor = ({ text, title }: CorrectableBody): LayerRules<Statement, StatementCorrection> => {
  const wordsOf = (statement: Statement): string =>
    (isHeadlineStatement(statement) ? title.text : text).slice(
      statement.content.start,
      statement.content.end,
    );
  return {
    spanOf: statement => statement.content,
    keyOf: statement => statement.rule,
    standingKeyOf: statement => findingKey('statement', statement.rule, wordsOf(statement)),
    // Statements lie inside each other, so that a small one must not be taken for the large one around it.
    leastShare: 0.5,
    clashes: (found, added) => found.start === added.start && found.end === added.end,
    change: (statement, reading, moved) => ({ ...statement, ...read(statement, reading, moved) }),
    add: (reading, target, place) => ({
      ...read(null, reading, place.start - target.span.start),
      attributedVia: [],
      rule: analystRule,
    }),
  };
};

/** Corrected statements. What a headline says has its places in the title, so the two are corrected apart. */
export function correctStatements(
  body: CorrectableBody,
  corrections: readonly StatementCorrection[],
  standing: StandingRejections,
) {
  const inTitle = body.statements.filter(isHeadlineStatement);
  const inText = body.statements.filter(statement => !isHeadlineStatement(statement));
  const rules = rulesFor(body);
  const replay = (found: readonly Statement[], place: 'title' | 'text') =>
    replayLayer(
      body,
      found,
      corrections.filter(({ target }) => target.place === place),
      standing,
      rules,
    );
  const headline = replay(inTitle, 'title');
  const main = replay(inText, 'text');
  return {
    findings: [...headline.items, ...main.items].map(({ finding }) => finding),
    unplaced: [...headline.unplaced, ...main.unplaced],
    standing: [...headline.standing, ...main.standing],
  };
}
