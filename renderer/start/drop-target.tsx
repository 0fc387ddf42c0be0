import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './app.module.css';

interface DropTargetProps {
  readonly onDrop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files dropped anywhere on the window, and keeps the browser from opening them in its place. */
export function DropTarget({ onDrop, children }: DropTargetProps) {
  const t = useMessages();
  const [isOver, setIsOver] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    const listeners = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void): void =>
      window.addEventListener(name, handle, { signal: listeners.signal });
    listen('dragover', event => {
      event.preventDefault();
      setIsOver(hasFiles(event));
    });
    listen('dragleave', event => {
      if (event.relatedTarget === null) setIsOver(false);
    });
    listen('drop', event => {
      event.preventDefault();
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) drop.current(files);
    });
    return () => listeners.abort();
  }, []);
  return (
    <>
      {children}
      {isOver && (
        <div className={styles.dropHint}>
          <Icon name="import" size={48} />
          {t('shell.drop-here')}
        </div>
      )}
    </>
  );
}
