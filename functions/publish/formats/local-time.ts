/** EditionInput a formatter costs a thousand times what using it does, and an edition needs very few. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const found = made.get(key) ?? new Intl.DateTimeFormat(lang, options);
  made.set(key, found);
  return found;
}

/** Writes an instant for readers: long date and time in a language and a time zone. */
export function longTime(instant: string, lang: string, timeZone: string): string {
  return formatter(lang, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(instant));
}

/** Writes an instant short: day, month and time. */
export function shortTime(instant: string, lang: string, timeZone: string): string {
  const options = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone } as const;
  return formatter(lang, options).format(new Date(instant));
}

/** Puts values into a label: `{n}` and the like. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
