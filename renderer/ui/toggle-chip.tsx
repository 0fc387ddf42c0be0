import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import styles from './toggle-chip.module.css';

interface ToggleChipProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
}

/** A small switch with words, for filters and layers. */
export function ToggleChip({ isOn, onChange, icon, children, isDisabled = false }: ToggleChipProps) {
  return (
    <ToggleButton isSelected={isOn} onChange={onChange} isDisabled={isDisabled} className={styles.chip ?? ''}>
      {icon && <Icon name={icon} size={15} />}
      {children}
    </ToggleButton>
  );
}
