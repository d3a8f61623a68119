/** Leaves out texts that are absent or blank, so that a missing value is missing and never empty. */
export function withoutBlank<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value.trim() !== ''),
  ) as { [K in keyof T]?: string };
}
