import type { OverviewArticle } from './overview.ts';

/** What the author line of an article names beside each other: «لندن - د ب أ», «العربية.نت، وكالات». */
export const authorParts = ({ summary: { author } }: Pick<OverviewArticle, 'summary'>): readonly string[] =>
  author?.name.split(/\s+[-–—ـ]\s*|[-–—ـ]\s+|[،,/|+()]/u).map(part => part.trim()) ?? [];
