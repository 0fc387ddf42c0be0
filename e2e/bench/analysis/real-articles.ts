import { readGoldRows } from './gold-files.ts';

/** An article of someone else's, from which dumps are made while measuring; nothing of it is stored. */
export interface RealArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface NewsRow {
  readonly title: string;
  readonly text: string;
}

/** A page's own «read also» inside the text would be an unmarked piece of boilerplate. */
const holdsLinks =
  /(?:قر[أا]|شاهد|طالع|تابع)(?:\/ي)? (?:أيض|ايض|المزيد)|^إعلان|نقلا? ?ً? ?عن|جميع المقالات|^[_-]{5}/m;

function realArticles(path: string): readonly RealArticle[] {
  const rows = readGoldRows<NewsRow>(path) ?? [];
  return rows
    .filter(({ title, text }) => title.trim() !== '' && text.trim() !== '' && !holdsLinks.test(text))
    .map(({ title, text }) => ({
      title: title.trim().replaceAll(/\s+/g, ' '),
      paragraphs: text
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean),
    }));
}

interface TranslatedSentence {
  readonly document: string;
  readonly eng: string;
}

/** The English side of translated news, in which the first sentence of a document is its headline; none where it is absent. */
export function englishArticles(): readonly RealArticle[] {
  const documents = new Map<string, string[]>();
  for (const { document, eng } of readGoldRows<TranslatedSentence>('pairs/ntrex-odd.jsonl') ?? [])
    documents.set(document, [...(documents.get(document) ?? []), eng.trim()]);
  return [...documents.values()]
    .filter(([title = '']) => title.length < 120 && !/[.]$/.test(title))
    .map(([title = '', ...sentences]) => ({
      title,
      paragraphs: sentences.flatMap((sentence, i) =>
        i % 2 === 0 ? [`${sentence} ${sentences[i + 1] ?? ''}`.trim()] : [],
      ),
    }))
    .filter(article => article.paragraphs.length > 0);
}

/** Articles of three Arabic outlets and of a radio station; none where they are absent. */
export const arabicArticles = (): readonly RealArticle[] => [
  ...realArticles('arabic-news/multisource-2018-04-09_15.jsonl'),
  ...realArticles('arabic-news/jawhara-300.jsonl'),
];
