import { createContext, useContext } from 'react';
import type { PaneNumber, SentencePlace } from '#renderer/features/compare/comparison-model.ts';
import type { LoadedArticle } from '#renderer/features/compare/use-compared-articles.ts';
import type { Span } from '#shared/domain/article/span.ts';

/** What every part of the overview draws from. */
export interface OverviewScene {
  readonly articles: readonly LoadedArticle[];
  /** Shows the sentence that a span begins in; null on paper, where nothing leads anywhere. */
  readonly go: ((pane: PaneNumber, span: Span) => void) | null;
}

const SceneContext = createContext<OverviewScene | null>(null);

export const OverviewSceneProvider = SceneContext.Provider;

/** What the overview is about; throws outside of one, which is a bug. */
export function useScene(): OverviewScene {
  const scene = useContext(SceneContext);
  if (scene === null) throw new Error('useScene stands outside an overview');
  return scene;
}

/** The sentence that a span begins in, or the nearest before it. */
export function placeOfSpan(sentences: readonly Span[], pane: PaneNumber, span: Span): SentencePlace {
  return {
    pane,
    sentence: Math.max(
      0,
      sentences.findLastIndex(({ start }) => start <= span.start),
    ),
  };
}
