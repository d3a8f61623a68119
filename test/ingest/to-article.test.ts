import { describe, expect, test } from 'vitest';
import type { FeedConfig } from '../../functions/contracts/config.ts';
import { toArticle } from '../../functions/ingest/to-article.ts';

const FRENCH =
  'La mairie ferme le vieux pont pendant six semaines. Le maire a dit mercredi que des fissures ont été trouvées dans deux des piliers et que les autobus passeront par une autre route. Les commerçants de la place ne sont pas contents de cette décision, mais ils disent que la sécurité est plus importante. ';
const SWEDISH =
  'Kommunen stänger den gamla bron under sex veckor. Borgmästaren sade på onsdagen att sprickor har hittats i två av pelarna och att bussarna ska köra en annan väg. Handlarna på torget är inte nöjda med beslutet, men de säger att säkerheten måste gå först. ';
const UKRAINIAN = 'Мер оголосив, що міст буде закрито на шість тижнів, але торговці з цим не згодні. ';

/** The language that an article is given. */
function langOf(declared: string | undefined, text: string): string {
  const feed = { id: 'f', name: 'F', url: 'https://f.example/feed', fullText: 'auto' } as FeedConfig;
  return toArticle({
    entry: { title: '' } as Parameters<typeof toArticle>[0]['entry'],
    feed,
    feedLang: declared,
    url: 'https://f.example/1',
    page: undefined,
    feedText: { text, teaser: false },
    fetchedAt: '2016-04-04T04:30:00.000Z',
  }).lang;
}

describe('the language of an article', () => {
  test.each([
    ['sv', FRENCH.repeat(2), 'sv', 'the detector does not know Swedish, so it cannot contradict it'],
    ['sv-SE', SWEDISH.repeat(3), 'sv-SE', 'nothing contradicts it'],
    ['uk', UKRAINIAN.repeat(8), 'uk', 'the Cyrillic script alone does not make it Russian'],
    ['en', SWEDISH.repeat(3), 'en', 'the detector is unsure'],
    ['en', FRENCH.repeat(2), 'fr', 'a long text in another built-in language contradicts it'],
    ['fr-CA', FRENCH.repeat(2), 'fr-CA', 'a region is no contradiction'],
    ['en', FRENCH.slice(0, 100), 'en', 'a short text contradicts nothing'],
    [undefined, FRENCH, 'fr', 'nothing is declared'],
    [undefined, SWEDISH, 'und', 'nothing is declared, and the language is not built in'],
    ['not a tag!', FRENCH, 'fr', 'what is declared is not a language tag'],
  ])('declared as %s: %#', (declared, text, lang, why) => {
    expect(langOf(declared, text), why).toBe(lang);
  });
});
