import type { Translate } from '#renderer/messages/use-messages.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import type { TimelineScope } from '#shared/domain/timeline/timeline-scope.ts';
import { shorten } from '#shared/text/shorten.ts';

const longestTitle = 60;

/** What a timeline tells of, in a few words. `title`: of the text whose copies it tells of; null where it is not known. */
export function scopeWords(scope: TimelineScope, title: string | null, t: Translate): string {
  switch (scope.kind) {
    case 'all':
      return t('scope.all');
    case 'words':
      return t('scope.words', { words: scope.words });
    case 'name':
      return t('scope.name', { name: scope.name });
    case 'speaker':
      return t('scope.speaker', { name: scope.name });
    case 'tag':
      return t('scope.tag', { tag: scope.tag });
    case 'outlet':
      return scope.outlet === null ? t('scope.no-outlet') : t('scope.outlet', { outlet: scope.outlet });
    case 'cluster':
      return title === null
        ? t('scope.cluster')
        : t('scope.cluster-of', { title: shorten(title, longestTitle) });
    case 'articles':
      return scope.name;
  }
}

/** The drawing that stands for each kind of scope. */
export const scopeIcons: Readonly<Record<TimelineScope['kind'], IconName>> = {
  all: 'timeline',
  words: 'search',
  name: 'name',
  speaker: 'quote',
  tag: 'note',
  outlet: 'outlet',
  cluster: 'copies',
  articles: 'compare',
};

/** Why there is nothing to draw of a scope, and what may help. */
export function emptyScopeReason(scope: TimelineScope, t: Translate): string {
  switch (scope.kind) {
    case 'words':
      return t('scope.empty-words', { words: scope.words });
    case 'name':
      return t('scope.empty-name', { name: scope.name });
    case 'speaker':
      return t('scope.empty-speaker', { name: scope.name });
    case 'cluster':
      return t('scope.empty-cluster');
    case 'all':
    case 'tag':
    case 'outlet':
    case 'articles':
      return t('scope.empty-articles');
  }
}
