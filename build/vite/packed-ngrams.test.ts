import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedNgrams } from './packed-ngrams.mjs';

const path = resolve('node_modules/eld/src/ngrams/extrasmall.js');

interface NgramsModule {
  readonly ngramsData: { readonly languages: object; readonly ngrams: Readonly<Record<string, object>> };
}

async function transform(id: string): Promise<{ readonly code: string } | null> {
  const { transform: pack } = packedNgrams();
  return typeof pack === 'function'
    ? ((await pack.call({} as never, '', id)) as { code: string } | null)
    : null; // it asks for nothing
}

describe('packedNgrams', () => {
  it('holds the scores of every sequence of letters, and of no other', async () => {
    const { ngramsData: plain } = (await import(path)) as NgramsModule;
    const code = (await transform(path))?.code ?? '';
    const { ngramsData: packed } = (await import(
      `data:text/javascript,${encodeURIComponent(code)}`
    )) as NgramsModule;
    const wrong = Object.entries(plain.ngrams).filter(
      ([ngram, scores]) => JSON.stringify(packed.ngrams[ngram]) !== JSON.stringify(scores),
    );
    expect(wrong).toEqual([]);
    expect(packed.languages).toEqual(plain.languages);
    expect(packed.ngrams['no such sequence']).toBeUndefined();
  });

  it('leaves other modules as they are', async () => {
    expect(await transform('/app/main/start.ts')).toBeNull();
  });
});
