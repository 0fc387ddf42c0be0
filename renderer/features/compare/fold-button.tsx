import { Icon } from '#renderer/ui/icon.tsx';
import styles from './fold-button.module.css';

interface FoldButtonProps {
  /** What is folded, in words. */
  readonly label: string;
  readonly onUnfold: () => void;
}

/** Stands for what is filtered out; a press shows it. */
export function FoldButton({ label, onUnfold }: FoldButtonProps) {
  return (
    <button type="button" className={styles.fold} onClick={onUnfold}>
      <Icon name="down" size={14} />
      {label}
    </button>
  );
}
