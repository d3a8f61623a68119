/** The summarizers of npm bring no types; these are of what the bench calls. */
declare module 'lexrank.js' {
  export default function lexrank(text: string): { text: string; index: number; weight: number }[][];
}
declare module 'textrank' {
  export class TextRank {
    constructor(text: string, settings: { extractAmount: number; summaryType: 'array' });
    readonly summarizedArticle: readonly string[] | string;
  }
}
