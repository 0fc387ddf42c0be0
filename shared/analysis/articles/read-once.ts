/** What `read` gives, read when it is first asked for. */
export function readOnce<Read extends NonNullable<unknown>>(read: () => Read): () => Read {
  let known: Read | null = null;
  return () => (known ??= read());
}
