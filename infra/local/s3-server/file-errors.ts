/** Whether an error comes from the operating system and has one of the codes. */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && codes.includes(String((error as NodeJS.ErrnoException).code));
}

/** For `catch`: answers `undefined` when a file is missing, and rethrows every other error. */
export function missing(error: unknown): undefined {
  if (isCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined;
  throw error;
}
