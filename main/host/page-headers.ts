import { createHash } from 'node:crypto';

/** The one style sheet that React Aria puts into the page by itself; allowed by its text, so that no other is. */
const pressableStyle = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * One policy for both hosts: `'self'` is app://bundle in Electron and http://127.0.0.1:PORT on the web host, sockets of the
 * same host and port included. No inline script, no inline style but the one above, nothing from anywhere else, and scripts (of workers too) only
 * through the page's one Trusted Types policy.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' 'sha256-${sha256(pressableStyle)}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker-url',
].join('; ');

/** Headers of every answer that either host gives to a page. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Bluetooth is left out: Chromium does not know it here and complains in the console.
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
  'Cache-Control': 'no-store',
};
