/** How a report looked before words of its tables were kept whole. */
export const OLDER_STYLE = `
:root{color-scheme:light dark;--ink:#17212b;--soft:#4d5b68;--line:#c9d2da;--paper:#fff;--wash:#f2f5f7;--mark:#0b5563;--link:#0b5563}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#a5b3bf;--line:#3a4753;--paper:#12181e;--wash:#1b242c;--mark:#5fb3c2;--link:#7cc7d4}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.5rem 4rem;max-width:62rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word;hyphens:auto}
header{margin-bottom:2rem;padding-bottom:.5rem;border-bottom:2px solid var(--mark)}
h1{margin:.25rem 0 1rem;font-size:1.75rem;line-height:1.25}h2{margin:3rem 0 .75rem;font-size:1.35rem;line-height:1.3}
h3{margin:2rem 0 .5rem;font-size:1.1rem}h4{margin:1.5rem 0 .25rem;font-size:1rem}h1,h2,h3,h4,th{hyphens:manual}
p{margin:.25rem 0 .5rem}a{color:var(--link)}strong{font-weight:600}
sup{font-size:.75em;line-height:0;padding-inline-start:.1em}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0;padding:0;list-style:none}nav a{display:inline-block;padding:.125rem 0}
.say,dt,small,figcaption,.about,.remark{color:var(--soft)}small,figcaption,.about,.remark{font-size:.875rem}.remark{margin:0}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) minmax(0,1fr);gap:.2rem 1rem;margin:.5rem 0 1rem}dd{margin:0}dd p{margin:0}
.chosen{margin:1rem 0;padding:.25rem 1rem;border-inline-start:4px solid var(--mark)}.chosen .name{margin:0;font-size:1.3rem;font-weight:600;line-height:1.35}
.mind{padding:.5rem 1rem;border:1px solid var(--line);background:var(--wash)}
.wide{overflow-x:auto;margin:.5rem 0 1rem}
table{width:100%;border-collapse:collapse;font-size:.9375rem}
th,td{padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th{color:var(--soft);font-weight:400;border-bottom-color:var(--soft)}tbody th{font-weight:600}tbody th small{font-weight:400}
td p{margin:0}
.others{min-width:28rem}.others th:first-child{width:28%}.others th:last-child,.others td:last-child{width:6rem;padding-inline-end:0;text-align:end;white-space:nowrap}
.abreast{table-layout:fixed;min-width:46rem}.abreast.of-1,.abreast.of-2{min-width:32rem}.abreast th:first-child{width:26%}.abreast th:nth-child(2),.abreast td:nth-child(2){width:5.5rem;white-space:nowrap}
.abreast thead th{vertical-align:bottom}.abreast thead th:nth-child(n+3){color:var(--ink);font-weight:600}
.frame td:last-child,.frame th:last-child{width:6rem}
.entries{font-size:.875rem}.entries tbody th{font-weight:400;white-space:nowrap}.entries{min-width:34rem}
.evidence{padding-inline-start:2.2rem;font-size:.9375rem}.evidence li{margin:.35rem 0}.evidence li:target,.entries tr:target,h4:target{background:var(--wash);outline:2px solid var(--mark)}
.reviews{padding-inline-start:2.2rem}.reviews li{margin:.75rem 0}.reviews-head,.other{margin:1rem 0 .25rem;font-weight:600}.rating{font-size:1.05rem}
code{font:.85em ui-monospace,monospace;overflow-wrap:anywhere;hyphens:none}bdi{hyphens:inherit}
figure{margin:1rem 0}img{display:block;max-width:100%;border:1px solid var(--line)}figcaption{margin-top:.25rem}
.note{margin:.5rem 0 1rem;padding:.25rem 1rem;border-inline-start:3px solid var(--line)}
@media (max-width:36rem){body{padding-inline:1rem}dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.5rem}}
@media print{
:root{--ink:#000;--soft:#333;--line:#999;--paper:#fff;--wash:#fff;--mark:#000;--link:#000;color-scheme:light}
nav{display:none}
@page{margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
body{max-width:none;padding:0;font-size:10pt}h1{font-size:18pt}h2{margin-top:8mm;font-size:14pt}h3{font-size:11.5pt}h4{font-size:10.5pt}
.wide{overflow:visible}.wide table{min-width:0}table{font-size:9pt}.entries{font-size:8pt}small,figcaption,.about,.remark,.evidence{font-size:8.5pt}
a{text-decoration:none}p,li{orphans:3;widows:3}h1,h2,h3,h4,.part,.say,.about,.other,.reviews-head{break-after:avoid}
tr,figure,.chosen,.evidence li,dl>div{break-inside:avoid}thead{display:table-header-group}img{max-height:11cm;width:auto}
#methods,#appendix{break-before:page}
}
`.trim();

/** How a report looks on the screen and on paper, A4 and Letter alike. Words of tables stay whole; only what no column could hold is broken. */
export const STYLE = `${OLDER_STYLE}
td,th{hyphens:manual}
.answer{margin:.4rem 0 .4rem 1rem;padding-inline-start:.8rem;border-inline-start:3px double var(--line)}.answer p{margin:.15rem 0}
`.trim();
