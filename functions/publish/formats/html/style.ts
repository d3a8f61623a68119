/** The look of every page: system fonts, one column, light and dark, screen and print; no request leaves the page. */
export const style = `
:root{color-scheme:light dark;--ink:#1c1a17;--soft:#5c574f;--line:#ddd7cc;--paper:#fdfcf9;--wash:#f5f1e8;--mark:#8a2b13;--link:#1d4e77}
@media(prefers-color-scheme:dark){:root{--ink:#ece7dd;--soft:#aaa397;--line:#3b372f;--paper:#171512;--wash:#211e19;--mark:#f0a083;--link:#9cc7ea}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem 1.1rem 4rem;max-width:44rem;background:var(--paper);color:var(--ink);font:1.06rem/1.6 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;overflow-wrap:anywhere}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:2px}
h1,h2,h3{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.9rem,6vw,2.7rem);letter-spacing:-.01em}
h2{font-size:clamp(1.3rem,4vw,1.55rem)}
h3{font-size:1rem;margin:1.2rem 0 .3rem}
header.top{border-bottom:3px double var(--line);padding-bottom:1rem;margin-bottom:1.2rem}
header.top p{margin:.35rem 0 0;color:var(--soft)}
.small,nav,small,summary.quiet,.facts{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-size:.86rem}
nav{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin-top:.7rem}
nav a{display:inline-block;padding:.25rem 0}
.changes{background:var(--wash);border-radius:6px;padding:.9rem 1.1rem;margin:0 0 1.6rem}
.changes h2{font-size:1.05rem}
.changes ul{margin:.4rem 0 0;padding-inline-start:1.2rem}
article{padding:1.5rem 0 1.2rem;border-bottom:1px solid var(--line)}
.status{color:var(--mark);font-weight:600}
.facts{color:var(--soft);margin:.35rem 0 .8rem}
ol.points{list-style:none;margin:0;padding:0}
ol.points>li{margin:.15rem 0}
details>summary{cursor:pointer;padding:.4rem 0 .4rem 1.25rem;padding-inline:1.25rem 0;position:relative;list-style:none}
details>summary::-webkit-details-marker{display:none}
details>summary::before{content:"+";position:absolute;inset-inline-start:.1rem;color:var(--mark);font:600 1.05rem/1.5 system-ui,sans-serif}
details[open]>summary::before{content:"–"}
summary b{font-weight:700}
.evidence{margin:.1rem 0 .8rem 1.25rem;margin-inline:1.25rem 0;padding:.7rem .95rem;background:var(--wash);border-inline-start:3px solid var(--mark);border-radius:0 6px 6px 0}
.evidence blockquote{margin:0 0 .35rem}
.evidence blockquote+.small+blockquote{margin-top:.8rem}
.evidence p{margin:0;color:var(--soft)}
code{font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
ul.sources{margin:.3rem 0;padding-inline-start:1.2rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{text-align:start;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}
.clash{border:1px solid var(--line);border-radius:6px;padding:.2rem .95rem .7rem;margin:.8rem 0}
.clash dt{font-weight:700;margin-top:.5rem}
.clash dd{margin:0}
footer{margin-top:2rem;color:var(--soft)}
footer h2{font-size:1.1rem;color:var(--ink);margin-top:1.6rem}
@media print{body{max-width:none}nav{display:none}details>*{display:block}details::details-content{content-visibility:visible;block-size:auto}article{break-inside:avoid-page}a{color:inherit}}
`.trim();
