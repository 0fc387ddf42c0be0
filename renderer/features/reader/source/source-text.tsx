import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import type { SourceText as Source } from '#shared/domain/source/source.ts';
import { directionOf } from '#shared/text/direction.ts';
import { readEscapes } from './read-escapes.ts';
import { SourceLines } from './source-lines.tsx';
import { layWindow, widenAfter, widenBefore, windowAround } from './source-window.ts';
import { rtlStretches, writingOf } from './source-writing.ts';
import styles from './source.module.css';

interface SourceTextProps {
  readonly source: Source;
  readonly mediaType: string;
  /** In the text of the source, as is the passage. */
  readonly article: Span;
  readonly passage: Span | null;
}

/** The text that an article was read from, with the article and the passage marked; of a long one what lies around them. */
export function SourceText({ source, mediaType, article, passage }: SourceTextProps) {
  const t = useMessages();
  const { text, places } = source;
  const marked = useMemo(
    () => ({ article, passage: passage ?? { start: article.start, end: article.start } }),
    [article, passage],
  );
  const [shown, setShown] = useState(() => windowAround(text, marked.article, marked.passage));
  const [isAsWritten, setAsWritten] = useState(false);
  const { lines, direction, hasEscapes } = useMemo(() => {
    const words = sliceSpan(text, shown);
    const writing = writingOf(mediaType, words);
    const rtl = rtlStretches({ text, shown, outside: article.start }, writing);
    return {
      lines: layWindow(shown, marked, { places, rtl }),
      direction: writing === 'prose' ? directionOf(words) : 'ltr',
      hasEscapes: writing !== 'prose' && readEscapes(words) !== words,
    };
  }, [text, shown, marked, places, mediaType, article]);
  const target = useRef<HTMLElement>(null);
  useEffect(() => {
    target.current?.scrollIntoView({ block: 'center' });
  }, []);

  return (
    <>
      {hasEscapes && (
        <div className={styles.escapes}>
          <p>{t(isAsWritten ? 'reader.source-as-written' : 'reader.source-escapes-read')}</p>
          <Button onPress={() => setAsWritten(!isAsWritten)}>
            {t(isAsWritten ? 'reader.source-read-escapes' : 'reader.source-show-as-written')}
          </Button>
        </div>
      )}
      {/* Focusable, so that the keyboard can scroll it. */}
      <pre className={styles.text} dir={direction} tabIndex={0} data-source-text>
        {shown.start > 0 && (
          <Button icon="up" onPress={() => setShown(widenBefore(text, shown))}>
            {t('reader.source-before')}
          </Button>
        )}
        <SourceLines
          lines={lines}
          words={span =>
            hasEscapes && !isAsWritten ? readEscapes(sliceSpan(text, span)) : sliceSpan(text, span)
          }
          target={{ at: marked.passage.start, mark: target }}
        />
        {shown.end < text.length && (
          <Button icon="down" onPress={() => setShown(widenAfter(text, shown))}>
            {t('reader.source-after')}
          </Button>
        )}
      </pre>
    </>
  );
}
