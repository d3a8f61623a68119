import type { ReadPage } from '../../../functions/ingest/page/read-page.ts';
import type { PageText } from './page-texts.ts';

/** A page in some layout, and what is to be read of it. */
export interface LaidOut {
  readonly html: string;
  readonly text: readonly string[];
  readonly about: Partial<Omit<ReadPage, 'text'>>;
  readonly bytes?: (html: string) => Uint8Array;
}

export type Layout = (text: PageText) => LaidOut;

const PUBLISHED = '2016-04-04T10:30:00.000Z';
const p = (text: string): string => `<p>${text}</p>`;
const addressOf = ({ host }: PageText): string => `https://${host}/2016/harbour-story.html`;
const list = (items: readonly string[], type = ''): string =>
  `<ul class="${type}">${items.map((item) => `<li><a href="/${encodeURIComponent(item)}">${item}</a></li>`).join('')}</ul>`;

/** The head of a page: what is not given is not in it. */
function head(text: PageText, parts: readonly string[]): string {
  return `<head><meta charset="utf-8">${parts.join('')}<link rel="canonical" href="${addressOf(text)}"></head>`;
}

const titleOf = ({ title, site }: PageText, sign = '|'): string => `<title>${title} ${sign} ${site}</title>`;
const ogTitle = ({ title, site }: PageText): string =>
  `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">`;
const ogImage = ({ host }: PageText): string => `<meta property="og:image" content="https://${host}/i/lead.jpg">`;
const linked = (text: PageText, over: object = {}, type = 'NewsArticle'): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: text.site },
      {
        '@type': type,
        headline: text.title,
        datePublished: '2016-04-04T12:30:00+02:00',
        author: text.authors.map((name) => ({ '@type': 'Person', name })),
        publisher: { '@type': 'Organization', name: text.site },
        ...over,
      },
    ],
  })}</script>`;

const whole = (text: PageText, inHead: readonly string[], body: string): string =>
  `<!doctype html><html lang="${text.lang}" dir="${text.direction}">${head(text, inHead)}<body>${body}</body></html>`;

const top = ({ words, site }: PageText): string =>
  `<a class="skip-link" href="#main">${words.skip}</a><header class="site-header"><a href="/">${site}</a></header><nav class="main-nav">${list(words.menu)}</nav>`;
const bottom = ({ words, other, title }: PageText): string =>
  `<aside class="most-read"><h3>${words.mostRead}</h3>${list([title, other])}</aside><footer class="site-footer"><p>${words.footer}</p></footer>`;
const share = ({ words }: PageText): string =>
  `<div class="share-bar"><span>${words.share}</span> <a href="#">Facebook</a> <a href="#">Twitter</a></div>`;
const figure = ({ captions, words }: PageText, at = 0): string =>
  `<figure><img src="/i/${at}.jpg" alt=""><figcaption>${captions[at]} <span class="credit">${words.credit}</span></figcaption></figure>`;

const body = ({ standfirst, paragraphs, heading }: PageText): string[] => [
  standfirst,
  ...paragraphs.slice(0, 3),
  heading,
  ...paragraphs.slice(3),
];
const facts = (text: PageText): LaidOut['about'] => ({
  title: text.title,
  lang: text.lang,
  canonical: addressOf(text),
});

const html5: Layout = (text) => {
  const { title, standfirst, paragraphs, heading, words, authors, host } = text;
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text), ogImage(text), linked(text)],
      `${top(text)}<main id="main"><ol class="breadcrumb"><li><a href="/">${words.menu[0]}</a></li><li><a href="/l">${words.menu[1]}</a></li></ol>
      <article class="article"><header><h1>${title}</h1><p class="byline">${words.by} <a rel="author" href="/a/1">${authors[0]}</a></p>
      <p class="meta"><time datetime="2016-04-04T10:30:00Z">${words.publishedOn}</time> · ${words.updated}</p>${share(text)}</header><p class="chapo">${standfirst}</p>${figure(text)}
      <div class="article-body">${paragraphs.slice(0, 2).map(p).join('')}<p class="read-also"><a href="/x">${words.readAlso}</a></p>${p(paragraphs[2] ?? '')}
      <h2>${heading}</h2>${paragraphs.slice(3, 5).map(p).join('')}<div class="newsletter-box"><p>${words.newsletter}</p><form><input type="email"></form></div><div class="ad">${words.ad}</div>
      ${paragraphs.slice(5).map(p).join('')}</div><p class="tags">${words.tags}</p><div class="author-bio"><p>${words.bio}</p></div></article></main>${bottom(text)}`,
    ),
    text: body(text),
    about: {
      ...facts(text),
      byline: authors.join(', '),
      published: PUBLISHED,
      siteName: text.site,
      image: { url: `https://${host}/i/lead.jpg`, credit: words.credit.replace(/^.*?:\s*/, '') },
    },
  };
};

const nestedTables: Layout = (text) => {
  const { title, standfirst, paragraphs, heading, words, authors } = text;
  return {
    html: `<html lang="${text.lang}" dir="${text.direction}">${head(text, [titleOf(text, '-')])}<body bgcolor="#ffffff"><table width="780"><tr><td colspan="2">${list(words.menu)}</td></tr>
    <tr><td width="160" valign="top"><font size="1"><b>${words.mostRead}</b><br><a href="/1">${title}</a><br><a href="/2">${text.other}</a></font></td>
    <td valign="top"><h1><font face="Verdana">${title}</font></h1><font size="1">${words.by} ${authors[0]}<br>${words.publishedOn}</font><br><br>
    <table width="600"><tr><td><font size="2"><b>${standfirst}</b><br><br>${paragraphs.slice(0, 3).join('<br><br>')}<br><br><b>${heading}</b><br><br>${paragraphs.slice(3).join('<br><br>')}</font></td></tr></table>
    <font size="1"><a href="/x">${words.readAlso}</a></font></td></tr><tr><td colspan="2"><font size="1">${words.footer}</font></td></tr></table></body></html>`,
    text: body(text),
    about: { ...facts(text), byline: authors[0], published: PUBLISHED },
  };
};

const divSoup: Layout = (text) => {
  const { title, standfirst, paragraphs, heading, words, authors } = text;
  const div = (inner: string): string => `<div class="x7">${inner}</div>`;
  return {
    html: whole(
      text,
      [
        titleOf(text, '–'),
        ogTitle(text),
        `<meta name="author" content="${authors[0]}">`,
        '<meta name="date" content="2016-04-04T10:30:00Z">',
      ],
      `<div class="w1"><div class="nav2">${words.menu.map((item) => `<div><a href="/m">${item}</a></div>`).join('')}</div><div class="w2"><div class="t1"><h1>${title}</h1></div>
      <div class="c3">${div(standfirst)}${paragraphs.slice(0, 3).map(div).join('')}<div class="x8"><b>${heading}</b></div>${paragraphs.slice(3).map(div).join('')}</div></div>
      <div class="social">${words.share}</div><div class="foot">${words.footer}</div></div>`,
    ),
    text: body(text),
    about: { ...facts(text), byline: authors[0], published: PUBLISHED, siteName: text.site },
  };
};

const amp: Layout = (text) => {
  const { title, standfirst, paragraphs, heading, words, authors } = text;
  return {
    html: `<!doctype html><html ⚡ lang="${text.lang}" dir="${text.direction}">${head(text, [titleOf(text), linked(text, { author: { name: authors[0] } }), '<style amp-boilerplate>body{}</style>'])}
    <body><amp-sidebar><ul>${words.menu.map((item) => `<li>${item}</li>`).join('')}</ul></amp-sidebar><article><h1>${title}</h1>${p(standfirst)}
    <amp-img src="/i/0.jpg" width="600" height="400"></amp-img><amp-social-share type="twitter"></amp-social-share>${paragraphs.slice(0, 3).map(p).join('')}<amp-ad type="a9"><div>${words.ad}</div></amp-ad>
    <h2>${heading}</h2>${paragraphs.slice(3).map(p).join('')}</article><footer>${words.footer}</footer></body></html>`,
    text: body(text),
    about: { ...facts(text), byline: authors[0], published: PUBLISHED },
  };
};

const comments: Layout = (text) => {
  const { title, paragraphs, words, authors } = text;
  const thread = Array.from(
    { length: 40 },
    (_, at) =>
      `<li class="comment"><div class="comment-author">Reader ${at}</div><div class="comment-body"><p>${words.comment} ${words.comment}</p></div></li>`,
  );
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text), linked(text, { author: authors[0] })],
      `${top(text)}<div id="content"><article><h1>${title}</h1>${paragraphs.map(p).join('')}</article>
      <section id="comments" class="comments"><h3>${words.comments} (40)</h3><ol class="comment-list">${thread.join('')}</ol></section></div>${bottom(text)}`,
    ),
    text: paragraphs,
    about: { ...facts(text), byline: authors[0], published: PUBLISHED },
  };
};

const twoArticles: Layout = (text) => {
  const { title, paragraphs, other, words, authors } = text;
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text), linked(text, { author: authors[1] })],
      `${top(text)}<main><article id="a1"><h1>${title}</h1>${paragraphs.map(p).join('')}</article>
      <article id="a2" class="next-article"><h2><a href="/other">${other}</a></h2><p>${words.teaser}</p><p>${words.comment}</p></article></main>${bottom(text)}`,
    ),
    text: paragraphs,
    about: { ...facts(text), byline: authors[1], published: PUBLISHED },
  };
};

const teaserArticles: Layout = (text) => {
  const { title, paragraphs, other, words, heading } = text;
  const teaser = `<article class="teaser"><h3><a href="/t">${other}</a></h3><p>${words.teaser}</p></article>`;
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text), linked(text, { author: undefined })],
      `${top(text)}<div class="page"><h1>${title}</h1><div class="content">${paragraphs.slice(0, 4).map(p).join('')}<h2>${heading}</h2>${paragraphs.slice(4).map(p).join('')}</div>
      <div class="teasers">${teaser.repeat(8)}</div></div>${bottom(text)}`,
    ),
    text: [...paragraphs.slice(0, 4), heading, ...paragraphs.slice(4)],
    about: { ...facts(text), published: PUBLISHED, siteName: text.site },
  };
};

const listAndTable: Layout = (text) => {
  const { title, standfirst, paragraphs, list: items, table, authors } = text;
  const rows = table.map(([one, two]) => `<tr><td>${one}</td><td>${two}</td></tr>`).join('');
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text), linked(text)],
      `${top(text)}<article><h1>${title}</h1>${p(standfirst)}${paragraphs.slice(0, 3).map(p).join('')}<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>
      ${paragraphs.slice(3, 5).map(p).join('')}<table>${rows}</table>${paragraphs.slice(5).map(p).join('')}</article>${bottom(text)}`,
    ),
    text: [
      standfirst,
      ...paragraphs.slice(0, 3),
      ...items,
      ...paragraphs.slice(3, 5),
      ...table.flat(),
      ...paragraphs.slice(5),
    ],
    about: { ...facts(text), byline: authors.join(', '), published: PUBLISHED },
  };
};

const interview: Layout = (text) => {
  const { title, standfirst, paragraphs, questions, answers, words, authors } = text;
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text)],
      `${top(text)}<div class="wrap"><article><h1>${title}</h1><div class="signature">${words.by} ${authors[1]}</div><div class="date">${words.publishedOn}</div>${p(standfirst)}${paragraphs.slice(0, 2).map(p).join('')}
      ${questions.map((question, at) => `<p><strong>${question}</strong></p>${p(answers[at] ?? '')}`).join('')}${p(paragraphs[6] ?? '')}</article>${share(text)}</div>${bottom(text)}`,
    ),
    text: [
      standfirst,
      ...paragraphs.slice(0, 2),
      questions[0],
      answers[0],
      questions[1],
      answers[1],
      paragraphs[6] ?? '',
    ],
    about: { ...facts(text), byline: authors[1], published: PUBLISHED, siteName: text.site },
  };
};

const paywalled: Layout = (text) => {
  const { title, standfirst, paragraphs, words, authors } = text;
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text), linked(text, { isAccessibleForFree: false })],
      `${top(text)}<article><h1>${title}</h1>${p(standfirst)}${paragraphs.slice(0, 2).map(p).join('')}<div class="paywall"><p>${words.paywall}</p><a class="btn" href="/s">${words.share}</a></div></article>${bottom(text)}`,
    ),
    text: [standfirst, ...paragraphs.slice(0, 2)],
    about: { ...facts(text), byline: authors.join(', '), teaser: true },
  };
};

const metered: Layout = (text) => {
  const { title, standfirst, paragraphs, words } = text;
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text)],
      `${top(text)}<article><h1>${title}</h1>${p(standfirst)}${paragraphs.slice(0, 2).map(p).join('')}<div class="meter"><h3>${words.paywall}</h3></div></article>${bottom(text)}`,
    ),
    text: [standfirst, ...paragraphs.slice(0, 2)],
    about: { ...facts(text), teaser: true },
  };
};

const liveBlog: Layout = (text) => {
  const { title, paragraphs, words } = text;
  const entries = paragraphs.map(
    (entry, at) => `<div class="live-entry"><time>1${at}:42</time><div>${p(entry)}</div></div>`,
  );
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text), linked(text, {}, 'LiveBlogPosting')],
      `${top(text)}<main><h1>${title}</h1><p class="updated">${words.updated}</p><div class="live">${entries.join('')}</div></main>${bottom(text)}`,
    ),
    text: paragraphs,
    about: { ...facts(text), kind: 'live', published: PUBLISHED },
  };
};

const gallery: Layout = (text) => {
  const { title, standfirst, paragraphs, captions, words } = text;
  const long = captions.map((caption, at) => `${caption} ${paragraphs[at]}`);
  const slides = long.map(
    (caption, at) =>
      `<figure><img src="/i/${at}.jpg" alt=""><figcaption><p>${caption}</p><p>${words.credit}</p></figcaption></figure>`,
  );
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text), linked(text, {}, 'ImageGallery')],
      `${top(text)}<article><h1>${title}</h1>${p(standfirst)}<div class="gallery">${slides.join('')}</div></article>${bottom(text)}`,
    ),
    text: [standfirst, ...long],
    about: { ...facts(text), kind: 'gallery' },
  };
};

const video: Layout = (text) => {
  const { title, standfirst, paragraphs } = text;
  return {
    html: whole(
      text,
      [
        titleOf(text),
        ogTitle(text),
        '<meta property="og:type" content="video.other">',
        linked(text, { uploadDate: '2016-04-04T10:30:00Z', datePublished: undefined }, 'VideoObject'),
      ],
      `${top(text)}<main><h1>${title}</h1><video src="/v.mp4"></video><div class="description">${p(standfirst)}${paragraphs.slice(0, 2).map(p).join('')}</div></main>${bottom(text)}`,
    ),
    text: [standfirst, ...paragraphs.slice(0, 2)],
    about: { ...facts(text), kind: 'video', published: PUBLISHED },
  };
};

const hidden: Layout = (text) => {
  const { title, paragraphs, words, authors, site } = text;
  const [first = '', second = '', ...rest] = paragraphs;
  const cut = first.indexOf(' ', 40);
  const card = `<a href="/p">${site}</a><span class="card"><span><img src="/i.jpg"><a href="/p">${site}</a> <a href="/q">${words.mostRead}</a></span></span>`;
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text), linked(text)],
      `${top(text)}<article><h1>${title}</h1><p hidden>${words.newsletter}</p><p style="display:none">${words.comment}</p><div aria-hidden="true">${words.ad}</div>
      <p>${first.slice(0, cut)}<em>${first.slice(cut)}</em></p><p>${card}<b>:</b> <a href="/l">${second.slice(0, 20)}</a>${second.slice(20)}</p>${rest.map(p).join('')}</article>${bottom(text)}`,
    ),
    text: [first, `${site}: ${second}`, ...rest],
    about: { ...facts(text), byline: authors.join(', '), published: PUBLISHED },
  };
};

const breaks: Layout = (text) => {
  const { title, paragraphs, words, authors } = text;
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text)],
      `${top(text)}<div class="story"><h1>${title}</h1><p class="auteur">${words.by} ${authors[0]} | ${words.publishedOn}</p><p>${paragraphs.slice(0, 3).join('<br><br>')}</p><p>${paragraphs.slice(3).join('<br>')}</p></div>${bottom(text)}`,
    ),
    text: paragraphs,
    about: { ...facts(text), byline: authors[0], published: PUBLISHED },
  };
};

const utf16: Layout = (text) => {
  const made = html5(text);
  return {
    ...made,
    html: made.html.replace('<meta charset="utf-8">', ''),
    bytes: (html) => Buffer.from(`\uFEFF${html}`, 'utf16le'),
  };
};

const microdata: Layout = (text) => {
  const { title, paragraphs, authors, words } = text;
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text)],
      `${top(text)}<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${title}</h1><span itemprop="author" itemscope><span itemprop="name">${authors[0]}</span></span>
      <meta itemprop="datePublished" content="2016-04-04T10:30:00Z"><div itemprop="articleBody">${paragraphs.map(p).join('')}</div></div><div class="related"><h4>${words.readAlso}</h4></div>${bottom(text)}`,
    ),
    text: paragraphs,
    about: { ...facts(text), byline: authors[0], published: PUBLISHED },
  };
};

const short: Layout = (text) => {
  const { title, standfirst, paragraphs, other, words } = text;
  const teaser = `<li><a href="/t">${other}</a><p>${words.teaser}</p></li>`;
  return {
    html: whole(
      text,
      [titleOf(text), ogTitle(text), linked(text)],
      `${top(text)}<main><article><h1>${title}</h1>${p(standfirst)}${p(paragraphs[0] ?? '')}</article><section class="related-list"><ul>${teaser.repeat(10)}</ul></section></main>${bottom(text)}`,
    ),
    text: [standfirst, paragraphs[0] ?? ''],
    about: { ...facts(text), published: PUBLISHED },
  };
};

/** The layouts by name. */
export const layouts: Readonly<Record<string, Layout>> = {
  ...{ html5, nestedTables, divSoup, amp, comments, twoArticles, teaserArticles, listAndTable, interview },
  ...{ paywalled, metered, liveBlog, gallery, video, hidden, breaks, utf16, microdata, short },
};
