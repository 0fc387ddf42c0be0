import { useMemo } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import { changeSettings, useSettings } from '#renderer/workspace/settings-store.ts';
import { arrangeColumns, settingsOf, type ArrangedColumn } from './arrange-columns.ts';

interface Columns {
  /** All of them, hidden ones included. */
  readonly columns: readonly ArrangedColumn[];
  readonly shown: readonly ArrangedColumn[];
  /** Arranges them so from now on, in later runs of the program too. */
  keep(columns: readonly ArrangedColumn[]): void;
  /** Arranges them as they were at first. */
  reset(): void;
}

/** The columns of the library. They belong to the user and their screen, and not to a collection. */
export function useColumns(): Columns {
  const { host } = useServices();
  const settings = useSettings(state => state.libraryColumns);
  return useMemo(() => {
    const columns = arrangeColumns(settings);
    const write = (libraryColumns: typeof settings): void =>
      void changeSettings(host.api, { libraryColumns });
    return {
      columns,
      shown: columns.filter(({ isShown }) => isShown),
      keep: next => write(settingsOf(next)),
      reset: () => write([]),
    };
  }, [host, settings]);
}
