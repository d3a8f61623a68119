/** Making a formatter costs a thousand times as much as using it, and an edition needs very few. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const found = formatters.get(key) ?? new Intl.DateTimeFormat(lang, options);
  formatters.set(key, found);
  return found;
}

/** Writes an instant for readers: long date and time in a language and a time zone. */
export function longTime(instant: string, lang: string, timeZone: string): string {
  return formatter(lang, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(instant));
}

/** Writes an instant briefly: day, month and time. */
export function shortTime(instant: string, lang: string, timeZone: string): string {
  const options = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone } as const;
  return formatter(lang, options).format(new Date(instant));
}

/** Fills the placeholders of a label, such as `{n}`. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
