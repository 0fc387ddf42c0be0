import { useEffect, useState } from 'react';
import { useServices } from '#renderer/workspace/services.tsx';
import type { SourceId } from '#shared/ids/ids.ts';
import type { PdfPages } from './pdf-document.ts';

/** `missing`: the file was not kept. `broken`: it can't be drawn. */
export type PdfState =
  { readonly kind: 'loading' | 'missing' | 'broken' } | { readonly kind: 'ready'; readonly pages: PdfPages };

/** A kept PDF, opened while it is shown. */
export function usePdf(id: SourceId): PdfState {
  const { originals } = useServices();
  const [state, setState] = useState<PdfState>({ kind: 'loading' });
  useEffect(() => {
    let isShown = true;
    let pages: PdfPages | null = null;
    setState({ kind: 'loading' });
    void (async () => {
      const [kept, { openPdf }] = await Promise.all([originals.get(id), import('./pdf-document.ts')]);
      if (!isShown) return;
      if (!kept.ok) {
        setState({ kind: kept.error.code === 'not-found' ? 'missing' : 'broken' });
        return;
      }
      pages = await openPdf(kept.value);
      if (isShown) setState({ kind: 'ready', pages });
      else pages.close();
      // What pdf.js can't open is shown as the text that was read from it.
    })().catch(() => isShown && setState({ kind: 'broken' }));
    return () => {
      isShown = false;
      pages?.close();
    };
  }, [originals, id]);
  return state;
}
