import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { UncomparableArticle } from './use-compared-articles.ts';

interface UncomparableNoticeProps {
  readonly articles: readonly UncomparableArticle[];
  /** How many articles can be compared. */
  readonly left: number;
}

/** Says which of the chosen articles can't be compared and why, and takes them out of the comparison. */
export function UncomparableNotice({ articles, left }: UncomparableNoticeProps) {
  const t = useMessages();
  const compared = useWorkspace(state => state.compared);
  const { compare, show } = useWorkspace(state => state.actions);
  if (articles.length === 0) return null;
  const takeOut = (): void => compare(compared.filter(id => !articles.some(article => article.id === id)));
  return (
    <Problem
      actions={
        <>
          <Button onPress={takeOut}>{t('compare.take-out', { count: articles.length })}</Button>
          {left < 2 && (
            <Button icon="library" onPress={() => show('library')}>
              {t('compare.to-library')}
            </Button>
          )}
        </>
      }
    >
      {articles.map(({ id, title, reason }) => (
        <p key={id}>
          {reason === 'gone'
            ? t('compare.gone', { title: title || t('compare.an-article') })
            : t('compare.no-text', { title: title || t('compare.untitled') })}
        </p>
      ))}
      <p>{t(left < 2 ? 'compare.too-few-left' : 'compare.rest-shown')}</p>
    </Problem>
  );
}
