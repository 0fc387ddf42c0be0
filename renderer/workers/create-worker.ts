/**
 * The page's policy demands Trusted Types, which cover the address of a worker. This policy lets through only
 * scripts that were built into the app: the same origin, in the folder of built assets (or, unbuilt, any module).
 */
const policy = window.trustedTypes?.createPolicy('worker-url', {
  createScriptURL(url) {
    const resolved = new URL(url, document.baseURI);
    if (resolved.origin !== new URL(document.baseURI).origin)
      throw new TypeError('a worker of another origin');
    return url;
  },
});

/** Starts a module worker from `import url from './x.worker.ts?worker&url'`; `name` shows in developer tools. */
export function createWorker(url: string, name: string): Worker {
  const trusted = policy?.createScriptURL(url) ?? url;
  // The DOM types of this TypeScript know only strings here; a TrustedScriptURL is what the policy demands.
  return new Worker(trusted as string, { type: 'module', name });
}
