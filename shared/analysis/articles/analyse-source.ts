import type { AnalysedArticle, ArticleWarning } from '#shared/domain/article/article.ts';
import { analysisVersion } from '#shared/analysis/analysis-version.ts';
import { auditPublishedDate } from '#shared/analysis/dates/audit-published-date.ts';
import { rankPublishedCandidates } from '#shared/analysis/dates/published-candidates.ts';
import { detectLanguage } from '#shared/analysis/language/detect-language.ts';
import { lacksDigits } from '#shared/analysis/numbers/missing-digits.ts';
import { directionOf } from '#shared/text/direction.ts';
import { noHints, type ExtractedHints } from './extracted-hints.ts';
import { readFindings } from './read-findings.ts';
import { splitSource, type SourceToAnalyse, type SplitArticle } from './split-source.ts';

/** Which language a text is in and which way it runs shows in its first lines. */
const sampleLength = 2000;

/** Pages often declare the language of their template, so the text itself is asked first. */
function languageOf(text: string, hints: ExtractedHints): string {
  const detected = detectLanguage(text);
  const declared = /^[a-z]{2,3}(?=$|[-_])/i.exec(hints.language ?? '')?.[0].toLowerCase();
  return detected === 'und' ? (declared ?? 'und') : detected;
}

const digitsMissing: ArticleWarning = {
  code: 'digits-missing',
  message: 'The text has units and no numbers: its digits were lost before it was saved.',
  source: null,
};

function analyseArticle(article: SplitArticle, hints: ExtractedHints, ordinal: number): AnalysedArticle {
  const { source, title, outlet, author, published, text, sourceMap, boilerplate } = article;
  const sample = `${title.text}\n${text.slice(0, sampleLength)}`;
  const language = languageOf(sample, hints);
  const findings = readFindings({ text, title: title.text, language, sourceMap });
  return {
    ordinal,
    source,
    title,
    outlet,
    author,
    published,
    publishedCandidates: published ? [] : rankPublishedCandidates(findings.temporal, { latestDay: null }),
    warnings: [
      ...article.warnings,
      ...(published ? auditPublishedDate(findings.temporal, published) : []),
      ...(lacksDigits(text) ? [digitsMissing] : []),
    ],
    language,
    direction: directionOf(sample),
    text,
    sourceMap,
    boilerplate,
    ...findings,
    analysisVersion,
  };
}

/** Cuts a decoded source into articles and reads each. Pure and deterministic: the same input gives the same JSON. */
export const analyseSource = (input: SourceToAnalyse): readonly AnalysedArticle[] =>
  splitSource(input).map((article, ordinal) =>
    // Metadata speaks of the page's own article, which is the first, unless it holds for all.
    analyseArticle(article, ordinal === 0 || input.options.holdsForAll ? input.hints : noHints, ordinal),
  );
