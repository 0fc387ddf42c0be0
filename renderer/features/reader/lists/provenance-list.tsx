import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { Source, SourcePlace } from '#shared/domain/source/source.ts';
import type { SightingWithSource } from '#shared/stores/article-store.ts';
import { useStored } from '#renderer/features/reader/use-stored.ts';
import { Fact } from './fact.tsx';
import styles from '#renderer/features/reader/reader.module.css';

interface ProvenanceListProps {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
}

const noSightings: readonly SightingWithSource[] = [];
const noMails: readonly ArticleSummary[] = [];

/** Which file the article was read from, where in it, where else it stands, and how to recognise the file again. */
export function ProvenanceList({ summary, body }: ProvenanceListProps) {
  const t = useMessages();
  const formats = useFormats();
  const { articles } = useServices();
  const { id, sourceId, origin } = summary;
  // What can't be read here shows less; the article itself has reported any trouble with the store.
  const source = useStored<Source | null>(() => articles.getSource(sourceId), null, [
    articles,
    sourceId,
    body,
  ]);
  const sightings = useStored(() => articles.getSightings(id), noSightings, [articles, id, body]);
  const place = { ordinal: summary.ordinal + 1, start: body.source.start, end: body.source.end };

  return (
    <dl className={styles.facts}>
      {source ? (
        <Files source={source} note={t('reader.place-value', place)} />
      ) : (
        <Fact name={t('reader.file')} value={<bdi dir="ltr">{summary.fileName}</bdi>} />
      )}
      <Parts summary={summary} />
      {sightings.map(sighting => (
        <AlsoIn key={`${sighting.sourceId} ${sighting.ordinal}`} sighting={sighting} />
      ))}
      {origin.thread?.root && <Thread root={origin.thread.root} current={summary} />}
      {source && (
        <Fact
          name={t('reader.format')}
          value={<bdi dir="ltr">{[source.mediaType, source.encoding].filter(Boolean).join(' · ')}</bdi>}
          note={formats.fileSize(source.sizeBytes)}
        />
      )}
      <Fact
        name={t('reader.hash')}
        value={
          <bdi dir="ltr" className={styles.hash}>
            {sourceId}
          </bdi>
        }
      />
      <Fact name={t('reader.imported')} value={formats.instant(summary.importedAt)} />
    </dl>
  );
}

const keyOf = ({ path, key }: SourcePlace): string => key ?? path;

/** Each file that holds the source, with its date; and those that held it. */
function Files({ source, note }: { readonly source: Source; readonly note: string }) {
  const t = useMessages();
  const formats = useFormats();
  const dated = ({ modifiedAt }: SourcePlace, first: string): string =>
    modifiedAt === null
      ? first
      : `${first} · ${t('reader.file-date', { date: formats.instant(modifiedAt) })}`;
  return (
    <>
      {source.places.map(place => (
        <Fact
          key={keyOf(place)}
          name={t('reader.file')}
          value={<bdi dir="ltr">{place.path}</bdi>}
          note={dated(place, note)}
        />
      ))}
      {source.formerPlaces.map(place => (
        <Fact
          key={`former ${keyOf(place)}`}
          name={t('reader.former-file')}
          value={<bdi dir="ltr">{place.path}</bdi>}
          note={dated(place, t('reader.former-file-note'))}
        />
      ))}
    </>
  );
}

/** Which part of its file the article is, and its address on the web, to read and not to follow. */
function Parts({ summary: { origin } }: { readonly summary: ArticleSummary }) {
  const t = useMessages();
  return (
    <>
      {origin.part !== null && <Fact name={t('reader.part')} value={<bdi>{origin.part}</bdi>} />}
      {origin.url !== null && (
        <Fact
          name={t('reader.url')}
          value={
            <bdi dir="ltr" className={styles.hash}>
              {origin.url}
            </bdi>
          }
        />
      )}
    </>
  );
}

function AlsoIn({ sighting: { places, origin } }: { readonly sighting: SightingWithSource }) {
  const t = useMessages();
  return places.map(place => (
    <Fact
      key={keyOf(place)}
      name={t('reader.also-in')}
      value={
        <>
          <bdi dir="ltr">{place.path}</bdi>
          {origin.part !== null && (
            <>
              {' › '}
              <bdi>{origin.part}</bdi>
            </>
          )}
        </>
      }
      note={t('reader.also-in-note')}
    />
  ));
}

/** The other mails of a conversation, oldest first; undated ones last. */
function Thread({ root, current }: { readonly root: string; readonly current: ArticleSummary }) {
  const t = useMessages();
  const { articles } = useServices();
  const { openArticle } = useWorkspace(state => state.actions);
  const mails = useStored(() => articles.getThread(root), noMails, [articles, root]);
  const others = mails
    .filter(({ id }) => id !== current.id)
    .toSorted((a, b) => ((a.published?.value ?? '~') < (b.published?.value ?? '~') ? -1 : 1));
  if (others.length === 0) return null;
  return (
    <Fact
      name={t('reader.thread')}
      value={others.map(({ id, title, direction }) => (
        <button
          key={id}
          type="button"
          className={styles.textButton}
          dir={direction}
          onClick={() => openArticle(id)}
        >
          {title || t('shell.untitled')}
        </button>
      ))}
    />
  );
}
