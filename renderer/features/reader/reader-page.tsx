import { useEffect, useMemo, useRef, useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { setOutlet, setPublished } from '#renderer/operations/correct-article.ts';
import { failureOf, type EditError } from '#renderer/operations/edit-work.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import { useShortcuts } from '#renderer/ui/shortcuts.ts';
import { takeLostFocus } from '#renderer/ui/take-lost-focus.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { CorrectedArticle } from '#shared/stores/correction-store.ts';
import { ArticleText } from './article-text.tsx';
import { BoilerplateList } from '#renderer/features/reader/lists/boilerplate-list.tsx';
import { findingsOf } from '#renderer/features/reader/finding/findings.ts';
import { Headline, Warnings } from './headline.tsx';
import { ReaderAside } from './reader-aside.tsx';
import { ReaderDialogs, type OpenDialog } from './reader-dialogs.tsx';
import { ReaderToolbar } from './reader-toolbar.tsx';
import { selectedSpan } from '#renderer/features/reader/correcting/selected-span.ts';
import { SelectionToolbar } from '#renderer/features/reader/correcting/selection-toolbar.tsx';
import { useCorrecting } from '#renderer/features/reader/correcting/use-correcting.ts';
import { useMarks } from '#renderer/features/reader/finding/use-marks.ts';
import { useSelectedWords } from '#renderer/features/reader/correcting/use-selected-words.ts';
import { FindBar } from '#renderer/features/reader/find-bar/find-bar.tsx';
import { useFind } from '#renderer/features/reader/find-bar/use-find.ts';
import { useSearchMatches } from '#renderer/features/reader/matching/use-search-matches.ts';
import { moveByWord, selectFirstWord } from '#renderer/features/reader/correcting/word-selection.ts';
import styles from './reader.module.css';

interface ReaderPageProps {
  readonly summary: ArticleSummary;
  readonly article: CorrectedArticle;
  readonly focus: Span | null;
}

/** Of selected words that are looked for, so many characters at most. */
const longestFound = 100;

/** One article: its text with marks, what was found in it and can be set right, and where it comes from. */
export function ReaderPage({ summary, article, focus }: ReaderPageProps) {
  const t = useMessages();
  const services = useServices();
  const layers = useWorkspace(state => state.shownLayers);
  const { addToTray, show } = useWorkspace(state => state.actions);
  const { body } = article;
  const findings = useMemo(() => findingsOf(body), [body]);
  const shown = useMemo(
    () => findings.filter(({ layer, place }) => place === 'text' && layers.includes(layer)),
    [findings, layers],
  );
  const marks = useMarks(shown);
  const correcting = useCorrecting(summary.id, article);
  const { selected, clear } = useSelectedWords(body.text);
  const [isChoosing, setIsChoosing] = useState(false);
  const [passage, setPassage] = useState(focus);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [error, setError] = useState<StoreError | null>(null);
  const page = useRef<HTMLElement>(null);
  const matches = useSearchMatches({ page, title: summary.title, text: body.text });
  const find = useFind({ page, title: summary.title, text: body.text });
  useEffect(() => setPassage(focus), [focus]);
  useEffect(() => takeLostFocus(page.current), []);
  useEffect(() => {
    if (selected === null) setIsChoosing(false);
  }, [selected]);

  const close = (): void => setDialog(null);
  const correct = (done: Promise<Result<null, EditError>>): void => {
    close();
    void done.then(result => setError(failureOf(result)));
  };
  const showSource = (): void => {
    const current = findings.find(({ key, place }) => key === marks.current && place === 'text');
    const span = selectedSpan(window.getSelection()) ?? current?.span ?? passage;
    setDialog({ kind: 'source', passage: span ? sourceOfSpan(body.sourceMap, span) : body.title.source });
  };
  const startSelecting = (): void => {
    selectFirstWord();
    page.current?.focus({ preventScroll: true });
  };
  const { panel } = marks;
  // While a statement's form is open, selected words are what it asks for.
  const isTaking =
    panel.kind === 'new' ? panel.layer === 'statement' : panel.kind === 'finding' && panel.isChanging;
  const isSelecting = selected !== null && !isTaking && dialog === null;
  const isFree = dialog === null;
  // Asked of the document itself, which is ahead of what was drawn when keys follow each other fast.
  const hasWords = (): boolean =>
    isFree && !isTaking && !isChoosing && selectedSpan(window.getSelection()) !== null;

  const stepBack = (): void => {
    if (isSelecting) clear();
    else if (find.isOpen) find.close();
    else if (panel.kind === 'details') show(useWorkspace.getState().readFrom);
    else marks.back();
  };
  const openFind = (): void => {
    const selection = window.getSelection();
    const isHere = selection?.anchorNode && page.current?.contains(selection.anchorNode);
    find.open(isHere ? selection.toString().trim().slice(0, longestFound) : '');
  };
  useShortcuts([
    { keys: 'Mod+f', run: openFind, when: isFree },
    { keys: 's', run: showSource, when: isFree },
    { keys: 'c', run: () => addToTray(summary.id), when: isFree },
    { keys: 'd', run: () => setDialog({ kind: 'published' }), when: isFree },
    { keys: 'n', run: () => marks.step(1), when: isFree },
    { keys: 'p', run: () => marks.step(-1), when: isFree },
    { keys: 'm', run: startSelecting, when: isFree },
    { keys: 'ArrowLeft', run: () => moveByWord('left', false), when: hasWords },
    { keys: 'ArrowRight', run: () => moveByWord('right', false), when: hasWords },
    { keys: 'Shift+ArrowLeft', run: () => moveByWord('left', true), when: hasWords },
    { keys: 'Shift+ArrowRight', run: () => moveByWord('right', true), when: hasWords },
    { keys: 'Enter', run: () => setIsChoosing(true), when: hasWords },
    { keys: 'Escape', run: stepBack, when: isFree },
  ]);

  return (
    <section className={styles.reader} aria-label={t('shell.reader')}>
      <ReaderToolbar id={summary.id} matches={matches} onShowSource={showSource} onFind={openFind} />
      {find.isOpen && <FindBar find={find} />}
      {[error, correcting.error].map(
        problem => problem && <Problem key={problem.code}>{t(storeErrorMessage(problem))}</Problem>,
      )}
      <p className="visually-hidden" role="status">
        {isSelecting ? t('correct.mark-as-keys', { words: selected.target.text }) : correcting.said}
      </p>
      <div className={styles.columns}>
        <article ref={page} className={styles.page} aria-label={t('reader.article')} tabIndex={0}>
          <Headline summary={summary} />
          <Warnings summary={summary} />
          <ArticleText
            summary={summary}
            body={body}
            findings={shown}
            focus={passage}
            pending={panel.kind === 'new' ? panel.target.span : null}
            current={marks.current}
            isOpen={panel.kind === 'finding'}
            moves={marks.moves}
            onOpen={marks.open}
          />
          <BoilerplateList
            parts={body.boilerplate}
            onShowInSource={source => setDialog({ kind: 'source', passage: source })}
          />
        </article>
        <ReaderAside
          summary={summary}
          article={article}
          findings={findings}
          shown={shown}
          marks={marks}
          correcting={correcting}
          selection={selected?.target.span ?? null}
          onEditPublished={() => setDialog({ kind: 'published' })}
          onEditOutlet={() => setDialog({ kind: 'outlet' })}
        />
      </div>
      {isSelecting && (
        <SelectionToolbar
          selected={selected}
          isFocused={isChoosing}
          onChoose={(layer, type) => {
            marks.startNew({ layer, type, target: selected.target });
            clear();
          }}
        />
      )}
      <ReaderDialogs
        dialog={dialog}
        summary={summary}
        body={body}
        onClose={close}
        onPublished={published => correct(setPublished(services, [summary.id], published))}
        onOutlet={name => correct(setOutlet(services, [summary.id], name))}
      />
    </section>
  );
}
