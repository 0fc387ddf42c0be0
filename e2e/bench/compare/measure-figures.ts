import { existsSync, readFileSync } from 'node:fs';
import { readFindings } from '#shared/analysis/articles/read-findings.ts';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import { spansOfLines } from '#shared/testing/build-comparison.ts';
import { linkedPairs } from './measure-alignment.ts';

/** News in several languages, sentence by sentence; stays outside the project. */
const translationsPath = '../shared/data/pairs/ntrex-odd.jsonl';

const languages = { eng: 'en', arb: 'ar', fra: 'fr', tur: 'tr', heb: 'he' } as const;
export type TranslatedLanguage = keyof typeof languages;

type TranslatedSentence = Readonly<Record<TranslatedLanguage, string>> & { readonly document: string };

/** Documents of translated news, each as its sentences; null where the material is absent. */
export function readTranslations(): readonly (readonly TranslatedSentence[])[] | null {
  if (!existsSync(translationsPath)) return null;
  const documents = new Map<string, TranslatedSentence[]>();
  for (const line of readFileSync(translationsPath, 'utf8').trim().split('\n')) {
    const sentence = JSON.parse(line) as TranslatedSentence;
    documents.set(sentence.document, [...(documents.get(sentence.document) ?? []), sentence]);
  }
  return [...documents.values()];
}

/** One language of a document, one line a sentence, read as an import reads it. */
export function translatedArticle(
  document: readonly TranslatedSentence[],
  language: TranslatedLanguage,
): ComparedArticle {
  const lines = document.map(sentence => sentence[language].replaceAll('\n', ' '));
  const text = lines.join('\n');
  const code = languages[language];
  const findings = readFindings({ text, title: '', language: code, sourceMap: [] });
  return { id: language, language: code, text, ...findings, sentences: spansOfLines(lines) };
}

/** How many links by figures there are, how many of them join a sentence and its translation, and how many sentences there are. */
export interface FigureQuality {
  readonly found: number;
  readonly right: number;
  readonly sentences: number;
}

/** Links between two languages of every document. */
export function measureFigures(
  documents: readonly (readonly TranslatedSentence[])[],
  languagePair: readonly [TranslatedLanguage, TranslatedLanguage],
): FigureQuality {
  const quality = { found: 0, right: 0, sentences: 0 };
  for (const document of documents) {
    const [first, second] = languagePair.map(language => translatedArticle(document, language));
    if (!first || !second) continue;
    const links = linkedPairs(compareArticles([first, second]).links);
    quality.found += links.length;
    quality.right += links.filter(link => new Set(link.split(':')).size === 1).length;
    quality.sentences += document.length;
  }
  return quality;
}
