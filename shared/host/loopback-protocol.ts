/**
 * What the page and the loopback host have agreed on. The token of this start travels in the URL fragment (which is never
 * sent), then as `Authorization: Bearer` on requests and as `auth.TOKEN` among the protocols of a socket.
 */
export const loopbackProtocol = {
  /** Followed by the name of a method; POST, JSON. */
  hostPath: '/host/',
  /** POST of the bytes of one dropped file. */
  dropPath: '/drop',
  /** Header of a drop: the file's name, percent-encoded. */
  dropNameHeader: 'x-file-name',
  importSocket: { path: '/import', protocol: 'mizan.import.v1' },
  eventSocket: { path: '/events', protocol: 'mizan.events.v1' },
  /** Begins the protocol that carries the token. */
  tokenProtocolPrefix: 'auth.',
  /** The key of the token in the URL fragment and in the session storage of the tab. */
  tokenKey: 'token',
  /** Bytes of one dropped file at most; larger ones are granted by their path. */
  dropLimitBytes: 512 * 1024 * 1024,
  /** Bytes of a request to the host at most. */
  requestLimitBytes: 1024 * 1024,
} as const;
