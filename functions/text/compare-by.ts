type SortableProperty<T> = { [K in keyof T & string]: T[K] extends string | number ? K : never }[keyof T & string];

/** What a list is sorted by: a property, a property from high to low (`-score`), or a function. */
export type SortKey<T> = SortableProperty<T> | `-${SortableProperty<T>}` | ((item: T) => string | number);

/**
 * Makes a comparator for `sort`: by the first key, among equals by the second, and so on; 0 only when all are equal.
 * Strings compare by UTF-16 code units, never by locale, so that the order is the same on every machine.
 *
 * @example stories.toSorted(compareBy('-score', 'id'))
 */
export function compareBy<T>(...keys: readonly [SortKey<T>, ...SortKey<T>[]]): (a: T, b: T) => number {
  const rules = keys.map(ruleOf);
  return (a, b) => {
    for (const { read, sign } of rules) {
      const [x, y] = [read(a), read(b)];
      if (x < y) return -sign;
      if (x > y) return sign;
    }
    return 0;
  };
}

function ruleOf<T>(key: SortKey<T>): { read: (item: T) => string | number; sign: 1 | -1 } {
  if (typeof key === 'function') return { read: key, sign: 1 };
  const descends = key.startsWith('-');
  const property = (descends ? key.slice(1) : key) as keyof T;
  return { read: (item) => item[property] as string | number, sign: descends ? -1 : 1 };
}
