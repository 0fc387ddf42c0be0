import { memo, type KeyboardEvent } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Finding } from '#renderer/features/reader/finding/findings.ts';
import { innermost, type TextSegment } from './text-segments.ts';
import { useLayerName } from '#renderer/features/reader/finding/use-layer-name.ts';
import styles from './reader.module.css';

interface MarkedPieceProps {
  readonly segment: TextSegment;
  readonly words: string;
  readonly findings: ReadonlyMap<string, Finding>;
  /** Key of the mark that the Tab key leads to, if it is one of these. */
  readonly stop: string | null;
  /** Key of the mark that the keyboard is at, if it is one of these. */
  readonly current: string | null;
  readonly isOpen: boolean;
  readonly onOpen: (finding: Finding) => void;
}

function classesOf(
  marks: readonly { readonly finding: Finding | undefined; readonly layer: string }[],
): Set<string> {
  const classes = new Set<string | undefined>();
  for (const { finding, layer } of marks) {
    classes.add(styles[`mark-${layer}`]);
    if (finding?.layer === 'entity') classes.add(styles[`mark-${finding.entity.type}`]);
    if (finding && finding.corrections.length > 0) classes.add(styles.byAnalyst);
  }
  return new Set([...classes].filter(name => name !== undefined));
}

/** A piece of the text under one set of marks. Where a mark begins it is a button for the keyboard; the mouse may press any part. */
export const MarkedPiece = memo(function MarkedPiece(props: MarkedPieceProps) {
  const { segment, words, findings, stop, current, isOpen, onOpen } = props;
  const t = useMessages();
  const layerName = useLayerName();
  const { span, marks, begins } = segment;
  if (marks.length === 0) return <span data-start={span.start}>{words}</span>;

  const inner = innermost(marks);
  const pressed = inner && findings.get(inner.key);
  const keys = begins.filter(key => findings.has(key));
  // Of marks that begin together the keyboard's is meant, else the one that a press opens.
  const own = keys.find(key => key === current) ?? keys.find(key => key === stop) ?? keys.at(-1);
  const finding = own === undefined ? undefined : findings.get(own);
  const classes = classesOf(marks.map(({ key, layer }) => ({ finding: findings.get(key), layer })));
  if (current !== null) classes.add(styles.current ?? '');

  const shared = {
    'data-start': span.start,
    'data-focus': marks.some(({ layer }) => layer === 'focus') || undefined,
    className: [...classes].join(' '),
    onClick: (): void => {
      // A press that ends a selection is not meant for the mark under it.
      if (pressed && (window.getSelection()?.isCollapsed ?? true)) onOpen(pressed);
    },
  };
  if (!finding) return <span {...shared}>{words}</span>;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(finding);
  };
  return (
    <span
      {...shared}
      role="button"
      tabIndex={finding.key === stop ? 0 : -1}
      data-begins={keys.join(' ')}
      data-layer={finding.layer}
      aria-label={
        finding.key === current
          ? t('correct.mark-name', { layer: layerName(finding), words: finding.words })
          : undefined
      }
      aria-expanded={finding.key === current && isOpen}
      onKeyDown={onKeyDown}
    >
      {words}
    </span>
  );
});
