import { describe, expect, test } from 'vitest';
import { areNearDuplicates, findNearDuplicates } from '../../../functions/group/copies/near-duplicates.ts';

const flood = `La Lasne est sortie de son lit dans la nuit de dimanche à lundi et a envahi les caves du bas de la ville.
  Les pompiers ont évacué quarante familles vers le gymnase, où la Croix-Rouge sert des repas chauds. Le préfet demande
  de ne pas prendre la route de la vallée avant mardi. La mairie attend la décrue pour rouvrir les deux écoles.`;
const harbor = `The harbour board voted on Monday to close the old ferry pier for the winter, after divers found cracks in
  six of its piles. Boats for the islands will leave from the fish quay instead, twenty minutes later than planned. The
  repair is to cost four million and to be paid from the berth fees of the next three years, the board said.`;
const hafen = `Der Rat der Stadt hat am Montag den Abriss des alten Speichers beschlossen, obwohl zwei Gutachten ihn für
  sanierbar halten. Die Mehrheit verwies auf die Kosten von neun Millionen. Gegner sammeln nun Unterschriften für einen
  Bürgerentscheid, der noch vor dem Sommer stattfinden könnte, sagte ihre Sprecherin am Abend vor dem Rathaus.`;
const arabic = `أعلن مجلس المدينة يوم الاثنين إغلاق الجسر القديم أمام السيارات لمدة شهر كامل بعد أن كشف المهندسون تشققات في
  ثلاثة من أعمدته. وسيعبر المشاة النهر بقوارب صغيرة توفرها البلدية مجانا حتى نهاية الأشغال، بينما يحول السير نحو الطريق
  الشمالي. وقال رئيس المجلس إن الكلفة تبلغ مليونين وإن العمل يبدأ صباح الأربعاء.`;
const NOTICE = `Cet article est offert à nos lecteurs par le journal. Toute reproduction, même partielle, est interdite sans
  l'accord écrit de la rédaction. Pour lire la suite de nos enquêtes, suivre l'actualité de votre commune et recevoir
  chaque soir la lettre du rédacteur en chef, abonnez-vous dès aujourd'hui, sans engagement, pour un euro le premier mois.`;
const bodies = [
  'Le marché couvert rouvre samedi après deux ans de travaux. Vingt étals sur trente ont déjà trouvé preneur.',
  'Une lycéenne de Vire remporte le concours de piano de la région. Elle jouera en juin avec l’orchestre.',
  'La ligne de bus numéro quatre ne desservira plus la gare le dimanche. Les usagers protestent.',
  'Les apiculteurs de la vallée comptent leurs pertes : un tiers des ruches n’a pas passé l’hiver.',
];

const pairOf = (a: string, b: string): boolean =>
  areNearDuplicates({ title: 'Un titre', text: a }, { title: 'Un tout autre titre', text: b });
const print = (id: string, text: string, outlet: string, title = id) => ({
  id,
  title,
  text,
  published: `2016-04-04T0${id.charCodeAt(0) % 10}:00:00.000Z`,
  source: { id: outlet },
});

describe('prints of one text', () => {
  test.each([
    ['French', flood],
    ['English', harbor],
    ['German', hafen],
    ['Arabic', arabic],
  ])('are seen in %s with a credit, another headline, a cut, or one word in twelve changed', (_, text) => {
    const words = text.split(/\s+/);
    expect(pairOf(text, `(Agence) ${text}`)).toBe(true);
    expect(pairOf(text, words.slice(0, Math.floor(0.55 * words.length)).join(' '))).toBe(true);
    expect(pairOf(text, words.map((word, at) => (at % 12 === 5 ? 'autrement' : word)).join(' '))).toBe(true);
  });

  test('are seen where a flash is too short for shingles, not where it says nothing', () => {
    expect(
      pairOf(
        'Le premier ministre a remis lundi sa démission au roi.',
        'Le premier ministre a remis lundi sa démission au roi.',
      ),
    ).toBe(true);
    expect(pairOf('Plus d’informations à suivre.', 'Plus d’informations à suivre.')).toBe(false);
    expect(pairOf('', '')).toBe(false);
  });

  test('are seen when the agency sends a longer version', () => {
    const longer = `${flood} ${bodies[2]} Le ministre est attendu mardi matin. Les dégâts se chiffrent en millions.`;
    expect(pairOf(flood, longer)).toBe(true);
  });

  test('are not other reports of the same event, nor other events', () => {
    const other = `À Port-Lasne, quarante familles ont passé la nuit au gymnase après la crue de la Lasne. « L'eau montait d'une
      marche par heure », raconte une habitante du quai. La décrue est attendue mardi, et les écoles restent fermées.`;
    expect(pairOf(flood, other)).toBe(false);
    expect(pairOf(harbor, flood)).toBe(false);
  });
});

describe('what an outlet prints under all its articles', () => {
  test('makes no copies, however long it is', () => {
    const articles = bodies.map((body, at) => print(`${at}`, `${body} ${NOTICE}`, 'journal'));
    // Two such texts alone are a pair like any other: only the third tells a notice.
    expect(pairOf(articles[0]?.text ?? '', articles[1]?.text ?? '')).toBe(true);
    expect([...findNearDuplicates(articles)]).toEqual([]);
  });

  test('makes no copies where it is all that can be read', () => {
    const articles = bodies.map((_, at) => print(`${at}`, NOTICE, 'journal', `Titre numéro ${at} de ce matin`));
    expect([...findNearDuplicates(articles)]).toEqual([]);
  });

  test('hides no copy of the body in another paper', () => {
    const articles = bodies.map((body, at) => print(`${at}`, `${body} ${NOTICE}`, 'journal'));
    const long = print('5', `${flood} ${NOTICE}`, 'journal');
    const copy = print('6', flood, 'gazette');
    expect([...findNearDuplicates([...articles, long, copy])].map((pair) => pair.toSorted())).toEqual([['5', '6']]);
  });

  test('is told from one text that an outlet prints three times', () => {
    const versions = ['', ' Le ministre est attendu mardi.', ' Le ministre est arrivé mardi matin.'];
    const articles = versions.map((more, at) => print(`${at}`, `${flood}${more}`, 'journal', 'La Lasne déborde'));
    expect(findNearDuplicates(articles).size).toBe(2);
  });
});
