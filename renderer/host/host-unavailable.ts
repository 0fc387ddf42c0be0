/** Why a page can't have a host; the start-up screen has a sentence for each. */
export type HostUnavailableCode = 'no-token';

/** Thrown by `connectHost` when there is no way to the host: the address was opened without its token. */
export class HostUnavailable extends Error {
  readonly code: HostUnavailableCode;

  constructor(code: HostUnavailableCode) {
    super(`the host is not available: ${code}`);
    this.name = 'HostUnavailable';
    this.code = code;
  }
}
