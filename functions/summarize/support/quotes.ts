import { foldText } from '../../text/fold-text.ts';

const QUOTED = /«([^«»]*)»|“([^“”]*)”|„([^„“”]*)[“”]|"([^"]*)"|»([^«»]*)«/g;

/** Words that a title or a nickname between quotation marks may have, where the source has none. */
const TITLE_WORDS = 3;

/** Lists, as reasons, the quotations of a point that no source quotes word for word. Errors: none. Cost: linear. */
export function inventedQuotes(point: string, sources: readonly string[]): string[] {
  const quoted = quotations(point);
  if (quoted.length === 0) return [];
  const said = sources.flatMap(quotations);
  const whole = sources.map(plain);
  return quoted
    .filter((words) => {
      const short = words.split(' ').length <= TITLE_WORDS;
      return (
        !said.some((source) => source.includes(words)) && !(short && whole.some((source) => source.includes(words)))
      );
    })
    .map((words) => `the quotation «${words}» is not in the cited sentences`);
}

function quotations(text: string): string[] {
  return Array.from(text.matchAll(QUOTED), (match) =>
    plain(match.slice(1).find((part) => part !== undefined) ?? ''),
  ).filter(Boolean);
}

function plain(text: string): string {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
