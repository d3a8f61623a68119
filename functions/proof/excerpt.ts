const MAX_EXCERPT_LENGTH = 120;

/** Quotes a text in a message, cut after 120 characters. */
export function excerpt(text: string): string {
  return `"${text.length > MAX_EXCERPT_LENGTH ? `${text.slice(0, MAX_EXCERPT_LENGTH - 1)}…` : text}"`;
}
