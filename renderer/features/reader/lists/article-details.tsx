import { useMessages } from '#renderer/messages/use-messages.ts';
import { SourceColumns } from '#renderer/workspace/columns/source-columns.tsx';
import { TagEditor } from '#renderer/workspace/tags/tag-editor.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { CorrectedArticle } from '#shared/stores/correction-store.ts';
import { AboutArticle } from './about-article.tsx';
import { CorrectionList } from '#renderer/features/reader/correcting/correction-list.tsx';
import { DateList } from './date-list.tsx';
import type { Finding } from '#renderer/features/reader/finding/findings.ts';
import { Elsewhere } from '#renderer/features/reader/elsewhere/elsewhere.tsx';
import { NameList } from './name-list.tsx';
import { NumberList } from './number-list.tsx';
import { ProvenanceList } from './provenance-list.tsx';
import { StatementList } from './statement-list.tsx';
import type { Correcting } from '#renderer/features/reader/correcting/use-correcting.ts';

interface ArticleDetailsProps {
  readonly summary: ArticleSummary;
  readonly article: CorrectedArticle;
  readonly findings: readonly Finding[];
  readonly correcting: Correcting;
  readonly onOpen: (finding: Finding) => void;
  readonly onEditPublished: () => void;
  readonly onEditOutlet: () => void;
}

/** What is known of the article and what was found in it, each finding one press from its place and its reasons. */
export function ArticleDetails(props: ArticleDetailsProps) {
  const { summary, article, findings, correcting, onOpen, onEditPublished, onEditOutlet } = props;
  const t = useMessages();
  return (
    <>
      <h2 className="visually-hidden">{t('reader.about')}</h2>
      <AboutArticle summary={summary} onEditPublished={onEditPublished} onEditOutlet={onEditOutlet} />
      <TagEditor ids={[summary.id]} tags={summary.tags.map(tag => ({ tag, count: 1 }))} />
      <CorrectionList article={article} findings={findings} correcting={correcting} onOpen={onOpen} />
      <Elsewhere id={summary.id} />
      <h2>{t('reader.dates')}</h2>
      <DateList summary={summary} body={article.body} findings={findings} onOpen={onOpen} />
      <h2>{t('reader.statements')}</h2>
      <StatementList findings={findings} entities={article.body.entities} onOpen={onOpen} />
      <h2>{t('correct.names')}</h2>
      <NameList findings={findings} onOpen={onOpen} />
      <h2>{t('correct.numbers')}</h2>
      <NumberList text={article.body.text} findings={findings} onOpen={onOpen} />
      <h2>{t('reader.provenance')}</h2>
      <ProvenanceList summary={summary} body={article.body} />
      <SourceColumns sourceId={summary.sourceId} fileName={summary.fileName} />
    </>
  );
}
