/** Fails to compile where a case of a union is not handled; throws if one arrives all the same. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}

/** Returns `value`, or throws a bug report that says why it had to exist. */
export function assertPresent<T>(value: T | null | undefined, whyItMustExist: string): T {
  if (value === null || value === undefined) throw new Error(`missing: ${whyItMustExist}`);
  return value;
}
