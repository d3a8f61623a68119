/** An object of JSON-LD, as it stands. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** The first object of the page's JSON-LD that is an article; broken JSON-LD says nothing. */
export function linkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleIn(JSON.parse(script.textContent ?? ''));
      if (found !== undefined) return found;
    } catch {
      // Broken JSON-LD says nothing; the meta elements are asked next.
    }
  }
  return {};
}

function articleIn(value: unknown, depth = 0): LinkedData | undefined {
  if (depth > 5 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const object = value as Record<string, unknown>;
  return /Article|Posting|Gallery|^VideoObject$/.test(String(object['@type']))
    ? object
    : articleIn(object['@graph'], depth + 1);
}

/** A value that is a text, as it stands. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The name of a person or body, or the names of several, with commas. */
export function nameIn(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value.map(nameIn).filter((item) => item !== undefined);
    return names.length === 0 ? undefined : names.join(', ');
  }
  return typeof value === 'object' && value !== null ? textIn((value as { name?: unknown }).name) : textIn(value);
}
