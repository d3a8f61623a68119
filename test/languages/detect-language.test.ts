import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../functions/languages/detect-language.ts';
import { languages } from '../../functions/languages/languages.ts';
import { marked, newsstand, paragraphsOf } from '../fixtures.ts';

/** A sentence in each language of the list; a new language needs one here. */
const sentences: Readonly<Record<string, string>> = {
  fr: 'Le maire a annoncé que le pont serait fermé pendant six semaines, mais les commerçants ne sont pas d’accord.',
  en: 'The mayor said that the bridge would be closed for six weeks, but the shopkeepers do not agree with him.',
  es: 'El alcalde anunció que el puente estará cerrado durante seis semanas, pero los comerciantes no están de acuerdo.',
  de: 'Der Bürgermeister sagte, dass die Brücke sechs Wochen lang gesperrt wird, aber die Händler sind nicht einverstanden.',
  it: 'Il sindaco ha annunciato che il ponte sarà chiuso per sei settimane, ma i commercianti non sono d’accordo.',
  pt: 'O presidente da câmara anunciou que a ponte ficará fechada durante seis semanas, mas os comerciantes não estão de acordo.',
  nl: 'De burgemeester zei dat de brug zes weken lang dicht zal zijn, maar de winkeliers zijn het daar niet mee eens.',
  ar: 'أعلن رئيس البلدية أن الجسر سيغلق لمدة ستة أسابيع، لكن التجار لا يوافقون على ذلك.',
};

test.each(languages.map(({ code }) => code))('a sentence in %s is detected', (code) => {
  expect(sentences[code], `add a sentence for ${code}`).toBeDefined();
  expect(detectLanguage(sentences[code] ?? '')).toBe(code);
});

test.each([
  ['ru', 'Мэр объявил, что мост будет закрыт на шесть недель.'],
  ['el', 'Ο δήμαρχος ανακοίνωσε ότι η γέφυρα θα κλείσει.'],
  ['ja', '市長は橋を六週間閉鎖すると発表した。'],
  ['zh', '市长宣布大桥将关闭六周。'],
  ['ko', '시장은 다리를 6주 동안 폐쇄한다고 발표했다.'],
  ['he', 'ראש העיר הודיע כי הגשר ייסגר לשישה שבועות.'],
])('the script decides for %s', (code, text) => {
  expect(detectLanguage(text)).toBe(code);
});

/** A text in each of some languages that are not built in: with stop words of their own, or without. */
const others: Readonly<Record<string, string>> = {
  sv: 'Kommunen stänger den gamla bron under sex veckor. Borgmästaren sade på onsdagen att sprickor har hittats i två av pelarna och att bussarna ska köra en annan väg.',
  pl: 'Miasto zamyka stary most na sześć tygodni. Burmistrz powiedział w środę, że w dwóch filarach znaleziono pęknięcia i że autobusy pojadą inną drogą.',
  da: 'Kommunen lukker den gamle bro i seks uger. Borgmesteren sagde onsdag, at der er fundet revner i to af pillerne, og at busserne skal køre en anden vej.',
  tr: 'Belediye eski köprüyü altı hafta boyunca kapatıyor. Belediye başkanı çarşamba günü ayakların ikisinde çatlak bulunduğunu ve otobüslerin başka bir yoldan gideceğini söyledi.',
  ro: 'Primăria închide podul vechi pentru șase săptămâni. Primarul a declarat miercuri că s-au găsit fisuri la doi dintre piloni și că autobuzele vor merge pe un alt drum.',
  ca: "L'ajuntament tanca el pont vell durant sis setmanes. L'alcalde va dir dimecres que s'han trobat esquerdes en dos dels pilars i que els autobusos faran un altre camí.",
  fi: 'Kaupunki sulkee vanhan sillan kuudeksi viikoksi. Pormestari kertoi keskiviikkona, että kahdesta pilarista on löytynyt halkeamia ja että bussit kulkevat toista reittiä.',
  eu: 'Udalak zubi zaharra itxiko du sei astez. Alkateak asteazkenean esan zuen bi zutabetan pitzadurak aurkitu dituztela eta autobusak beste bide batetik ibiliko direla.',
};

test.each(Object.entries(others))('a text in %s is not taken for one in a built-in language', (_, text) => {
  expect(detectLanguage(text)).toBe('und');
});

test.each([[''], ['   '], ['12 345'], ['Xyzzy Qwrtp Bvcxk']])('%j is in no language that is known', (text) => {
  expect(detectLanguage(text)).toBe('und');
});

describe('the newsstand', () => {
  test.each(marked.map(({ url }) => url))('%s is in the language of its outlet', async (url) => {
    expect(detectLanguage(await paragraphsOf(url))).toBe(newsstand.hosts[new URL(url).host]?.lang);
  });
});
