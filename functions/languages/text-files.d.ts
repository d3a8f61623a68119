/** Files of data are imported as text: `import table from './table.tsv' with { type: 'text' }`. */
declare module '*.tsv' {
  const text: string;
  export default text;
}

declare module '*.txt' {
  const text: string;
  export default text;
}
