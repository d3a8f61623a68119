/**
 * The look of every page: a quiet newspaper in system fonts, light and dark, screen and print; no request leaves the
 * page. One column on a telephone, two on a desk; opening a sentence never moves another column.
 */
export const style = `
:root{color-scheme:light dark;--ink:#1d1b18;--soft:#5d584f;--line:#d9d3c6;--paper:#fdfcf9;--wash:#f5f1e8;--mark:#8f2a12;--link:#1b4b72;--serif:Charter,Cambria,Georgia,"Noto Naskh Arabic",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media(prefers-color-scheme:dark){:root{--ink:#ebe6dc;--soft:#b0a99c;--line:#3a362f;--paper:#161412;--wash:#211e1a;--mark:#f2a488;--link:#9fc9ea}}
*{box-sizing:border-box}
html{text-size-adjust:100%}
body{margin:0 auto;padding:1.4rem clamp(1rem,4vw,2.5rem) 4rem;max-width:44rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif);overflow-wrap:anywhere}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--mark);outline-offset:3px;border-radius:2px}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
h1,h2,h3{line-height:1.18;text-wrap:balance}
body:lang(ar),[lang=ar]{line-height:1.8}
h1:lang(ar),h2:lang(ar){line-height:1.4}
[dir]{text-align:start}
.top{text-align:center;margin-bottom:1.6rem}
.top h1{font-size:clamp(2rem,8vw,3.3rem);font-weight:700;letter-spacing:-.02em;padding-bottom:.7rem}
.date{border-block:1px solid var(--ink);padding:.4rem 0;font-style:italic}
:lang(ar) .date{font-style:normal}
.small,nav,.facts,.quiet,article>details,article>ol b,article>ol p,.changes li>p{font-family:var(--sans);font-size:.84rem;line-height:1.5;color:var(--soft)}
.date+.small{margin-top:.5rem}
nav{display:flex;flex-wrap:wrap;justify-content:center;gap:0 1.3rem;margin-top:.2rem}
nav a{padding:.35rem 0}
.changes{border-bottom:3px double var(--line);padding-bottom:1.3rem}
.changes h2,footer h2{font:600 .84rem/1.4 var(--sans);color:var(--mark);margin-bottom:.5rem}
.changes ul{list-style:none}
.changes ol{padding-inline-start:1.6rem}
.changes li{padding:.3rem 0;break-inside:avoid}
.changes li>a{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;font-weight:600;line-height:1.35}
.changes .quiet{margin-top:.3rem}
.changes a:not(:hover),h2 a:not(:hover){text-decoration:none}
.changes a,h2 a{color:inherit}
article{padding:1.5rem 0 1.1rem;border-bottom:1px solid var(--line)}
article h2{font-size:clamp(1.35rem,4.5vw,1.6rem);letter-spacing:-.01em}
.facts{margin:.45rem 0 .6rem}
svg{fill:var(--soft);vertical-align:-.1em;margin-inline-start:.4rem}
.long{font-size:1.15rem!important;line-height:1.35}
.empty{font-size:1.2rem;padding:2.5rem 0;text-align:center;text-wrap:balance}
.edited{color:var(--mark)}
.new,.developing,.corrected{white-space:nowrap;color:var(--mark);font-weight:600}
.unchanged{font-weight:400}
article>ol{list-style:none}
article>ol>li{border-top:1px solid var(--line)}
summary{cursor:pointer;list-style:none;position:relative;padding-block:.5rem;padding-inline-end:1.7rem}
summary::after{content:"+";position:absolute;inset-inline-end:.2rem;top:.4rem;color:var(--mark);font:400 1.25rem/1.3 var(--sans)}
[open]>summary::after{content:"–"}
summary:hover{background:var(--wash)}
article>ol b{display:block;font-weight:600;color:var(--ink)}
article>ol i{font-style:normal;font-weight:400;color:var(--mark)}
article>ol p{background:var(--wash);border-inline-start:3px solid var(--mark);padding:.25rem .95rem .7rem}
article>ol p:has(q){padding:.7rem .95rem 0;font:1rem/1.5 var(--serif)}
article>ol [open]{padding-bottom:.8rem}
q{quotes:none;color:var(--ink);font-style:italic}
q:lang(ar){font-style:normal}
del{color:var(--soft);text-decoration-thickness:1px}
code{font:.92em/1 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.quiet,article>details>summary{padding-block:.3rem}
.quiet::after,article>details>summary::after{top:.05rem}
article>ol+*{border-top:1px solid var(--line);padding-top:.4rem}
footer ul,article>details>ul{padding-inline-start:1.1rem;margin-bottom:.6rem}
.clash{padding:.7rem 0 .5rem}
.clash h3{font:600 .84rem/1.4 var(--sans);color:var(--mark)}
.clash dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));gap:.4rem 1.4rem;margin:.4rem 0}
.clash dt{font-size:1.3rem;font-weight:700}
table{border-collapse:collapse;width:100%;margin:.3rem 0 .9rem}
th,td{text-align:start;vertical-align:top;padding:.3rem 0;padding-inline-end:.8rem;border-bottom:1px solid var(--line)}
footer{margin-top:1.6rem}
footer h2{margin-top:1.2rem}
footer .quiet{font-weight:600;color:var(--ink);border-bottom:1px solid var(--line);padding-block:.55rem}
footer .quiet::after{top:.35rem}
footer .small{margin-top:.5rem}
@media(min-width:64rem){body.wide{max-width:76rem}
.wide .changes ul{columns:2;column-gap:3.5rem}
.wide main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:3.5rem;align-items:start}
.wide main>*{height:100%}
.wide main>.changes,.wide main>.lead,.wide main>article:last-child:nth-of-type(even){grid-column:1/-1}
.wide .lead h2{font-size:2.3rem}
.wide .lead>ol,.wide article:last-child:nth-of-type(even)>ol{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:3.5rem;align-items:start}
.wide footer{max-width:44rem;margin-inline:auto}}
@media print{body.wide{max-width:none}nav,summary::after{display:none}details>*{display:block}details::details-content{content-visibility:visible;block-size:auto}article{break-inside:avoid-page}a{color:inherit}}
`.replaceAll('\n', '');

/** Style of the page of one story, in addition to that of all pages. */
export const storyStyle = `
.slim{border-bottom:1px solid var(--ink);padding-bottom:.5rem}
.name a{font-weight:700;font-size:1.3rem;color:inherit;text-decoration:none}
.lead h1{margin-bottom:.4rem;font-size:clamp(1.7rem,6vw,2.5rem);letter-spacing:-.015em}
.timeline h2{font:600 .84rem/1.4 var(--sans);color:var(--mark);margin:1.2rem 0 .4rem}
.timeline ol{padding-inline-start:1.6rem}
.timeline li{padding:.3rem 0}
`.trim();
