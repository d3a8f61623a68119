/** Leaves out what is absent, so that a missing value is missing and never empty. */
export function withoutAbsent<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value.trim() !== ''),
  ) as { [K in keyof T]?: string };
}
