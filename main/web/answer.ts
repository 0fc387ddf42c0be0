import type { ServerResponse } from 'node:http';
import { pageHeaders } from '#main/host/page-headers.ts';

/** What to answer a request with. */
export interface Answer {
  readonly status: number;
  readonly body?: string | Buffer;
  readonly mediaType?: string;
  /** Ends the connection: for a body that is not going to be read. */
  readonly close?: boolean;
}

/** Sends an answer under the headers that every answer bears. */
export function sendAnswer(
  response: ServerResponse,
  { status, body = '', mediaType, close = false }: Answer,
): void {
  response.writeHead(status, {
    ...pageHeaders,
    'Content-Type': mediaType ?? 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    ...(close ? { Connection: 'close' } : {}),
  });
  response.end(body);
}

/** A value as JSON. */
export const jsonAnswer = (value: unknown): Answer => ({
  status: 200,
  body: JSON.stringify(value),
  mediaType: 'application/json',
});
