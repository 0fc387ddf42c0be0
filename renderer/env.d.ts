/// <reference types="vite/client" />

interface TrustedScriptURL {
  toString(): string;
}
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): TrustedScriptURL };
}
interface Window {
  readonly trustedTypes?: TrustedTypePolicyFactory;
}
