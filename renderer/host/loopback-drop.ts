import { postToHost, type LoopbackAddress } from './loopback-requests.ts';
import type { Grant, HostError } from '#shared/host/host-api.ts';
import { parseReply } from '#shared/host/host-client.ts';
import { loopbackProtocol } from '#shared/host/loopback-protocol.ts';
import { err, ok, type Result } from '#shared/result/result.ts';

/** File systems allow what a percent-encoding can't express. */
const loneSurrogate = /[\ud800-\udfff]/gu;

type Grants = Result<{ readonly grants: readonly Grant[] }, HostError>;

/**
 * Sends the bytes of dropped files to the host, one after another, since a browser does not tell their path. Stops at the
 * first that fails: `too-large` above the limit, `unsupported` for a folder, which a browser hands over without its files.
 */
export async function grantDroppedBytes(address: LoopbackAddress, files: readonly File[]): Promise<Grants> {
  const grants: Grant[] = [];
  for (const file of files) {
    const sent = await sendFile(address, file);
    if (!sent.ok) return sent;
    grants.push(...sent.value.grants);
  }
  return ok({ grants });
}

async function sendFile(address: LoopbackAddress, file: File): Promise<Grants> {
  if (file.size > loopbackProtocol.dropLimitBytes) return err({ code: 'too-large', detail: 'dropped file' });
  if (!(await isReadable(file)))
    return err({ code: 'unsupported', detail: 'dropped folder or unreadable file' });
  try {
    const headers = {
      'Content-Type': 'application/octet-stream',
      [loopbackProtocol.dropNameHeader]: encodeURIComponent(file.name.replace(loneSurrogate, '_')),
    };
    // A plain Blob has no media type of its own to put in the place of ours.
    return parseReply(await postToHost(address, loopbackProtocol.dropPath, { headers, body: file.slice() }));
  } catch {
    return err({ code: 'unreachable', detail: 'dropped file' }); // fetch tells no more than that it failed
  }
}

async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false; // a folder, or a file that went away after the drop
  }
}
