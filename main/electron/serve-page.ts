import type { Protocol, Session } from 'electron';
import { pageHost, pageScheme } from './page-origin.ts';
import { pageHeaders } from '#main/host/page-headers.ts';
import { readPageFile } from '#main/host/read-page-file.ts';

/**
 * Makes the page's scheme a standard, secure one; once, and before the app is ready. IndexedDB needs that. No policy bypass,
 * no CORS, no service workers, no extensions.
 */
export function registerPageScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Answers every request for the page's scheme from the built files in `folder`. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(pageScheme, request => answerPageRequest(request, folder));
}

/** GET of a file of the page, under the headers of every answer; anything else is refused. */
export async function answerPageRequest(
  request: Pick<Request, 'method' | 'url'>,
  folder: string,
): Promise<Response> {
  const refuse = (status: number) => new Response(null, { status, headers: pageHeaders });
  if (request.method !== 'GET') return refuse(405);
  const { host, pathname } = new URL(request.url);
  if (host !== pageHost) return refuse(404);
  const file = await readPageFile(folder, pathname);
  if (!file.ok) return refuse(file.status);
  return new Response(new Uint8Array(file.bytes), {
    headers: { ...pageHeaders, 'Content-Type': file.mediaType },
  });
}
