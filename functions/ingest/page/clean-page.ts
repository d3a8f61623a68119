/** Elements that never hold an article's text. */
const NEVER =
  'script, style, noscript, template, iframe, nav, aside, footer, form, dialog, button, figure, figcaption, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"], [role="contentinfo"]';

/** Words in class or id that name what surrounds an article. */
const BESIDE =
  /(?:^|[\s_-])(?:ads?|advert\w*|banner|breadcrumbs?|byline|caption|comments?|cookies?|consent|credit|cta|disqus|don|donat\w*|footer|legend|menu|meta|more|nav\w*|newsletter|outbrain|paywall|popup|promo\w*|recommend\w*|related|share|sharing|sidebar|social|soutenir|soutien|sponsor\w*|subscribe|subscription|taboola|tags?|toolbar|widget)(?:$|[\s_-])/i;

/** An element with this many paragraphs is the article whatever its class says. */
const PARAGRAPHS_OF_ARTICLE = 6;
const MAX_BESIDE_LENGTH = 1500;

/** Above this share of link text a short block is a list of links. */
const LINK_SHARE = 0.8;
const MAX_LINKS_LENGTH = 400;

/** What pops up over a link: it follows the link and begins with the same words. */
function removeHoverCards(document: ParentNode): void {
  for (const link of document.querySelectorAll('p a')) {
    const card = link.nextElementSibling;
    const name = link.textContent?.trim() ?? '';
    const text = card?.textContent?.trim() ?? '';
    const isCard = card !== null && /^(?:SPAN|DIV)$/i.test(card.nodeName) && card.querySelector('a, img') !== null;
    if (isCard && name !== '' && text.length > name.length && text.startsWith(name)) card.remove();
  }
}

/** An article shorter than this is a teaser or an entry, and not what its page is about. */
const MIN_ARTICLE = 500;

/** Of several articles on a page the one under the main headline is meant; the others follow it to keep readers on. */
function removeOtherArticles(document: ParentNode): void {
  const headlines = [...document.querySelectorAll('h1')];
  const own = headlines[0]?.closest('article');
  if (headlines.length !== 1 || own === undefined || own === null || length(own) < MIN_ARTICLE) return;
  for (const article of document.querySelectorAll('article')) {
    if (article !== own && !article.contains(own) && !own.contains(article)) article.remove();
  }
}

/** Removes from a document or element, in place, what surrounds an article; returns it; with `captions` those of pictures stay. */
export function cleanPage<T extends ParentNode>(document: T, { captions = false }: { captions?: boolean } = {}): T {
  removeHoverCards(document);
  removeOtherArticles(document);
  for (const element of document.querySelectorAll(NEVER)) {
    if (captions && /^FIG/i.test(element.nodeName)) continue;
    if (paragraphs(element) < PARAGRAPHS_OF_ARTICLE) element.remove();
  }
  for (const element of document.querySelectorAll('[class], [id]')) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (/^(?:BODY|HTML|MAIN|ARTICLE)$/i.test(element.nodeName) || !BESIDE.test(name)) continue;
    if (captions && /caption|legend/i.test(name)) continue;
    if (paragraphs(element) < PARAGRAPHS_OF_ARTICLE && length(element) < MAX_BESIDE_LENGTH) element.remove();
  }
  for (const element of document.querySelectorAll('p, ul, ol, div, li, section')) {
    const all = length(element);
    if (all === 0 || all > MAX_LINKS_LENGTH) continue;
    let links = 0;
    for (const link of element.querySelectorAll('a')) links += length(link);
    if (links > LINK_SHARE * all) element.remove();
  }
  return document;
}

function paragraphs(element: Element): number {
  return element.querySelectorAll('p').length;
}

function length(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}
