import type { MessageId } from '#renderer/messages/catalogue.ts';
import type { Finding } from './findings.ts';

/** Families of rules by how their ids begin, longest first where one begins with another; ids of English rules follow `en.`. */
const dateFamilies: readonly (readonly [RegExp, MessageId])[] = [
  [/^deictic\.day(\+weekday|-beside)/, 'why.date-deictic-weekday'],
  [/^deictic/, 'why.date-deictic'],
  [/^(weekday)/, 'why.date-weekday'],
  [/^weekend/, 'why.date-weekend'],
  [/^(period|edge-of-period|length\.side)/, 'why.date-period'],
  [/^abs\.(quarter|season)|^(quarter|season)/, 'why.date-part-of-year'],
  [/^abs\.(decade|century)|^(decade|century)/, 'why.date-decade'],
  [/^abs\.(month-day|day|numeric-day)|^(date|day-)/, 'why.date-day'],
  [/^abs\.(month|misspelt-month)|^month/, 'why.date-month'],
  [/^abs\.year|^year/, 'why.date-year'],
  [/^ancient|^(before|after)-christ/, 'why.date-era'],
  [/^hijri/, 'why.date-hijri'],
  [/^numeric/, 'why.date-numeric'],
  [/^(clock|day\.clock|part-of-day)/, 'why.date-clock'],
  [/^vague/, 'why.date-vague'],
  [/^(within|length\.within)/, 'why.date-ago'],
  [/^(duration|length)/, 'why.date-length'],
  [/^(ago|since|after)/, 'why.date-ago'],
  [/^set/, 'why.date-set'],
  [/^holiday/, 'why.date-holiday'],
  [/^(event|beside)/, 'why.date-event'],
];

const statementFamilies: readonly (readonly [RegExp, MessageId])[] = [
  [/^verb/, 'why.statement-verb'],
  [/^participle/, 'why.statement-participle'],
  [/^(according-to|as-reported|quoting|hearsay)/, 'why.statement-according-to'],
  [/^(trailing|clause-before|quote-before)/, 'why.statement-trailing'],
  [/^(his-words|document)/, 'why.statement-his-words'],
  [/headline|title/, 'why.statement-headline'],
  [/quote|fragment|continu/, 'why.statement-quote'],
];

const nameFamilies: readonly (readonly [RegExp, MessageId])[] = [
  [/^person\.title/, 'why.name-title'],
  [/^person\.verb/, 'why.name-verb'],
  [/^person\.demonym/, 'why.name-demonym'],
  [/^person\.family-name/, 'why.name-family'],
  [/^person/, 'why.name-first-name'],
  [/^organisation\.club/, 'why.name-club'],
  [/^organisation\.acronym/, 'why.name-acronym'],
  [/^place\.head/, 'why.name-place-head'],
  [/^repeated/, 'why.name-repeated'],
  [/^back-reference/, 'why.name-back-reference'],
];

const sentenceOf = (
  rule: string,
  families: readonly (readonly [RegExp, MessageId])[],
  other: MessageId,
): MessageId => families.find(([begins]) => begins.test(rule.replace(/^(en|ar)\./, '')))?.[1] ?? other;

/** The sentence for the family of a date rule; every rule has one. */
export const dateRuleSentence = (rule: string): MessageId => sentenceOf(rule, dateFamilies, 'why.date-other');

/** The sentence for the family of a statement rule; every rule has one. */
export const statementRuleSentence = (rule: string): MessageId =>
  sentenceOf(rule, statementFamilies, 'why.statement-other');

const isInFigures = /[\d٠-٩۰-۹]/;

/** Says in a sentence by what kind of rule something was found. */
export function ruleSentence(finding: Finding): MessageId {
  switch (finding.layer) {
    case 'date':
      return dateRuleSentence(finding.date.rule);
    case 'statement':
      return statementRuleSentence(finding.statement.rule);
    case 'entity':
      return sentenceOf(finding.mention.rule ?? '', nameFamilies, `why.entity-${finding.entity.type}`);
    case 'number':
      if (/[\d٠-٩]ر[\d٠-٩]/.test(finding.words)) return 'why.number-reversed';
      return isInFigures.test(finding.words) ? 'why.number-digits' : 'why.number-words';
  }
}
