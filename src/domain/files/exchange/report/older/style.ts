/** How a report looks on the screen and on paper. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#17212b;--soft:#51606e;--line:#c9d2da;--paper:#fff;--wash:#f2f5f7}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#a5b3bf;--line:#3a4753;--paper:#12181e;--wash:#1b242c}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.5rem 4rem;max-width:60rem;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.25}h2{margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--line);font-size:1.25rem}
h3{margin:2rem 0 .5rem;font-size:1.05rem}
dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.25rem 1rem;margin:0 0 1rem}dt{color:var(--soft)}dd{margin:0}
table{width:100%;border-collapse:collapse;margin:.5rem 0 1rem;font-size:.9rem}th,td{padding:.35rem .5rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
th{color:var(--soft);font-weight:600;background:var(--wash)}
code{font:.85em ui-monospace,monospace}figure{margin:1rem 0}img{max-width:100%;border:1px solid var(--line)}figcaption,small{color:var(--soft);font-size:.85rem}
.note{padding:.5rem 1rem;border-inline-start:3px solid var(--line);white-space:pre-wrap}
@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
@media print{:root{--ink:#000;--soft:#333;--line:#999;--paper:#fff;--wash:#eee;color-scheme:light}body{max-width:none;padding:0;font-size:10pt}section,figure,tr{break-inside:avoid}h2,h3{break-after:avoid}img{max-height:20cm}@page{margin:18mm}}
`.trim();
