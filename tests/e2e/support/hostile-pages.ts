import fc from "fast-check";

/** A page that would ask or run whatever it can, as a server hands it out. */
export interface HostilePage {
  readonly type: string;
  readonly body: string;
}

/** Every address of a hostile page is `U`, and what it runs is `R`: both are filled in when it is served. */
const [U, R] = ["%U%", "%R%"];

const CSS = [
  `@import"${U}";`,
  `@import/**/url(${U});`,
  `@import url("${U}") screen;`,
  `@\\69mport "${U}";`,
  `@import '${U}'`,
  `@namespace url(${U});`,
  `@font-face{font-family:f;src:url(${U})}*{font-family:f}`,
  `a{background:url(${U})}`,
  `a{background:\\75rl(${U})}`,
  `a{background:u\\000072 l("${U}")}`,
  `a{background:u/**/rl(${U})}`,
  `a{background:u\\0rl(${U})}`,
  `a{background:src("${U}")}`,
  `a{background-image:image-set("${U}" 1x)}`,
  `a{background-image:-webkit-image-set(url(${U}) 1x)}`,
  `a{background-image:image-set('${U}' type("image/png") 1x, "${U}" 2x)}`,
  `a{background-image:-webkit-cross-fade(url(${U}),url(${U}),50%)}`,
  `*{--a:url(${U});--b:"${U}";background:var(--a)}p{background:image-set(var(--b) 1x)}`,
  `a{background:attr(data-x url)}`,
  `a{background:url(${U}`,
  `a{background:url("${U}`,
  `a{content:"</style><img src=${U} onerror=${R}>"}`,
  `a{content:"\n";background:url(${U})}`,
  `</style\\>{}<!--a{background:url(${U})}-->`,
  `@document url(${U}){a{cursor:url(${U}),auto}}`,
  `a{filter:url(${U}#f);mask:url(${U});clip-path:url(${U}#c)}`,
  `a{behavior:url(${U});-moz-binding:url(${U})}`,
  `@supports (background:url(${U})){a{list-style:url(${U})}}`,
  `}}}a{background:url(${U})}{{{`,
  `@layer x;@import "${U}" layer(y) supports(display:grid) all;`,
  `a{background:url(\u00a0${U})}a{--x:\u00a0url(${U})}`,
  `a::before{content:url(${U})}`,
  `@property --p{syntax:"<image>";inherits:true;initial-value:url(${U})}`,
  `a{background:url(//${U.slice(0)})}`,
];

const style = (css: string): string => css.replace(/[<"&]/gu, (each) => `&#${each.charCodeAt(0)};`);

const HTML = [
  `<img src="${U}" srcset="${U} 2x" onerror="${R}">`,
  `<img loading=lazy src="${U}" onload="${R}"><picture><source srcset="${U}"><img></picture>`,
  `<iframe src="${U}" onload="${R}"></iframe>`,
  `<iframe srcdoc="<script>${R};parent.document.title='ran'</script><img src=${U}><a href='javascript:${R}'>x</a><a href='${U}'>y</a>"></iframe>`,
  `<iframe src="javascript:'<img src=${U}>'"></iframe>`,
  `<object data="${U}" type="text/html"></object><embed src="${U}"><applet code="${U}"></applet>`,
  `<object data="${U}" type="image/svg+xml"></object>`,
  `<link rel=stylesheet href="${U}"><link rel=preload as=image href="${U}"><link rel=icon href="${U}"><link rel=prefetch href="${U}">`,
  `<meta http-equiv=refresh content="9;url=${U}"><meta http-equiv=Set-Cookie content="a=b">`,
  `<base href="${U}"><a href="rel">base</a>`,
  `<form action="${U}"><input name=a><button>send</button><button formaction="${U}">other</button><input type=image src="${U}"><input type=submit></form>`,
  `<form id=ff action="${U}"></form><button form=ff>far</button><form><input name=innerText><input name=attributes></form>`,
  `<a href="${U}" target=_blank ping="${U}">link</a><a href="${U}" download>file</a><map name=m><area href="${U}" shape=default></map><img usemap="#m" width=9 height=9 src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
  `<a href="javascript:${R}">a</a><a href=" java\tscript:${R}">b</a><a href="&#1;javascript:${R}">c</a><a href="data:text/html,<script>${R}</script>">d</a>`,
  `<video src="${U}" poster="${U}" autoplay controls><source src="${U}"><track default src="${U}"></video><audio src="${U}" autoplay></audio>`,
  `<body background="${U}" onload="${R}"><table background="${U}"><td background="${U}">t</table>`,
  `<p onclick="${R}" onmouseover="${R}" style="background:url(${U})">handler</p><details ontoggle="${R}"><summary>s</summary>d</details>`,
  `<template><img src="${U}" onerror="${R}"></template><noscript><img src="${U}"></noscript>`,
  `<div><template shadowrootmode=open><style>@import "${U}";</style><img src="${U}" onerror="${R}"><a href="javascript:${R}">s</a><slot></slot></template></div>`,
  `<x-a href="${U}" src="${U}" onclick="${R}" style='background:url("${U}")'>custom</x-a>`,
  `<portal src="${U}"></portal><fencedframe src="${U}"></fencedframe><bgsound src="${U}"><isindex action="${U}"><keygen>`,
  `<button popovertarget=po>open</button><div popover id=po><img src="${U}"></div><dialog open><form method=dialog action="${U}"><button>x</button></form></dialog>`,
  `<math href="javascript:${R}"><mi href="javascript:${R}" xlink:href="${U}">x</mi><maction actiontype="statusline#${U}" href="${U}"><mtext>m</mtext></maction><annotation-xml encoding="text/html"><img src="${U}" onerror="${R}"></annotation-xml></math>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=${U} onerror=${R}&gt;"></table></mtext></math>`,
  `<svg><style><img title="</style><img src=${U} onerror=${R}>"></svg>`,
  `<noembed><img src="${U}"></noembed><noframes><img src="${U}"></noframes><xmp><img src=${U} onerror=${R}></xmp>`,
  `<textarea></textarea><select><option onclick="${R}">o</select><label for=q>l</label><input id=q type=checkbox onclick="${R}">`,
  `<style media="x{}">a{}</style><script src="${U}"></script><script>${R.replace("ran", "page")}</script>`,
  `<input type=image src="${U}" formaction="${U}"><isindex><marquee onstart="${R}">m</marquee>`,
];

const SVG = [
  `<image href="${U}"/><image xlink:href="${U}" onload="${R}"/><feImage href="${U}"/>`,
  `<a href="javascript:${R}"><text y=20>a</text></a><a xlink:href="${U}"><text y=20>b</text></a>`,
  `<a><animate attributeName=href values="javascript:${R};${U}" begin=0s dur=1s fill=freeze /><text y=20>c</text></a>`,
  `<a id=an href="#x"><set attributeName="xlink:href" to="javascript:${R}" begin=0s /><text y=20>d</text></a>`,
  `<set href="#an" attributeName=href from=javascript:${R} to=javascript:${R} by=${U} />`,
  `<use href="${U}#x"/><use xlink:href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='${U}'/></svg>#x"/>`,
  `<foreignObject width=99 height=99><iframe src="${U}"></iframe><img src="${U}" onerror="${R}"><a href="${U}">f</a></foreignObject>`,
  `<script href="${U}"></script><script>${R.replace("ran", "page")}</script><handler>${R}</handler>`,
  `<rect fill="url(${U}#p)" filter="url(${U}#f)" mask='url("${U}")' cursor="url(${U}),auto" marker-start="url(${U})" style="fill:url(${U})" width=9 height=9 />`,
  `<animate attributeName=fill values="url(${U});red" dur=1s /><animate attributeName=style to="background:url(${U})" />`,
  `<linearGradient href="${U}#g"/><pattern xlink:href="${U}#p"/><textPath href="${U}">t</textPath><mpath href="${U}"/>`,
  `<title><img src="${U}" onerror="${R}"></title><desc><iframe src="${U}"></iframe></desc><metadata><img src=${U}></metadata>`,
];

/** What scripts do to a page once it is there. `E(space, name, attributes, text)` makes an element and puts it somewhere. */
const DEEDS = [
  `document.head?.remove()`,
  `document.body.append(document.head)`,
  `document.documentElement.append(document.createElement("head"), document.createElement("body"))`,
  `document.documentElement.prepend(E("h","style",{},'@import "${U}";a{background:url(${U})}'))`,
  `document.documentElement.prepend(E("h","div",{},"before"), E("h","a",{href:"javascript:${R}"},"first"))`,
  `{const h=document.head, d=E("h","div",{},"host"); d.attachShadow({mode:"open"}).append(h)}`,
  `document.documentElement.replaceChildren(E("h","p",{},"no body"), E("h","img",{src:"${U}"}))`,
  `document.documentElement.replaceChildren(E("h","body",{onload:"${R}",background:"${U}"},"body first"), E("h","head",{}))`,
  `document.documentElement.append(E("h","a",{href:"${U}"},"after the body"))`,
  `document.documentElement.setAttribute("style","background:url(${U})"), document.documentElement.setAttribute("onclick","${R}")`,
  `document.replaceChild(E("s","svg",{},""), document.documentElement), document.documentElement.append(E("s","a",{href:"javascript:${R}"},"x"), E("s","image",{href:"${U}"}), E("s","style",{},'@import "${U}";'))`,
  `document.body.append(E("s","sVg",{onload:"${R}"},"x"), E("h","SCRIPT",{src:"${U}"},"${R}"), E("h","IMG",{SRC:"${U}",src:"${U}"}))`,
  `document.body.append(E("m","math",{href:"javascript:${R}"},"m"), E("m","a",{href:"${U}"},"n"), E("x","a",{href:"javascript:${R}"},"other"))`,
  `{const s=E("s","svg",{},""); document.body.append(s); s.append(E("s","script",{href:"${U}"},"${R}"), E("h","img",{src:"${U}"}), E("h","style",{},"@import '${U}'"), E("s","foreignObject",{},"t"))}`,
  `{const a=E("s","a",{},"ns"); a.setAttributeNS("http://www.w3.org/1999/xlink","y:HREF","${U}"); a.setAttributeNS("http://www.w3.org/1999/xlink","y:href","javascript:${R}"); const s=E("s","svg",{},""); s.append(a); document.body.append(s)}`,
  `{const s=E("h","style",{},"a{}"); document.body.append(s); s.sheet.insertRule("p{background:url(${U})}"); s.sheet.insertRule("@import '${U}'")}`,
  `{const s=new CSSStyleSheet(); s.replaceSync("*{background:image-set('${U}' 1x)}"); document.adoptedStyleSheets=[s]}`,
  `{const x=E("h","x-y",{},"w"); document.body.append(x); const r=x.attachShadow({mode:"open"}); r.append(E("h","style",{},"@import '${U}'"), E("h","meta",{"http-equiv":"refresh",content:"9;${U}"}), E("h","base",{href:"${U}"}), E("h","a",{href:"javascript:${R}"},"in"))}`,
  `{const t=E("h","textarea",{}); t.value="</textarea><img src=${U} onerror=${R}>"; document.body.append(t)}`,
  `{const t=E("h","title",{},"</title><script>${R}<"+"/script>"); document.body.append(t)}`,
  `{const t=E("h","style",{},"</style><script>${R}<"+"/script><a href=${U}>"); document.body.append(t)}`,
  `document.body.append(E("h","plaintext",{},"<img src=${U} onerror=${R}>"), E("h","xmp",{},"</xmp><img src=${U}>"), E("h","noscript",{},"<img src=${U}>"))`,
  `document.body.append(document.createProcessingInstruction("xml-stylesheet","href='${U}'"), document.createComment("--><img src=${U}>"))`,
  `document.body.append(E("h","p",{"data-x":"javascript:${R}",formaction:"${U}","a:b":"${U}"},"odd"), E("h","button",{formaction:"javascript:${R}",form:"ff"},"b"))`,
  `window.name="page"; document.cookie="a=b"; history.replaceState(0,"","?token=s3cret")`,
  `{const f=E("h","frameset",{cols:"50%,*;background:url(${U})"}); f.append(E("h","frame",{src:"/frame"}), E("h","frame",{src:"javascript:${R}"})); document.body.replaceWith(f)}`,
];

const MAKER = `const SPACES={h:"http://www.w3.org/1999/xhtml",s:"http://www.w3.org/2000/svg",m:"http://www.w3.org/1998/Math/MathML",x:"urn:x"};
const E=(space,name,attributes,text)=>{const e=document.createElementNS(SPACES[space],name);for(const[k,v]of Object.entries(attributes)){try{e.setAttribute(k,v)}catch{}}if(text)e.append(text);return e};
const tryTo=(deed)=>{try{deed()}catch{}};`;

const htmlPage = fc
  .record({
    before: fc.constantFrom(
      "",
      "<!doctype html>",
      `<style>@import "${U}"</style><!doctype html>`,
      "<!doctype html><html manifest=x>",
    ),
    css: fc.array(fc.constantFrom(...CSS), { minLength: 1, maxLength: 5 }),
    html: fc.array(fc.constantFrom(...HTML), { minLength: 2, maxLength: 6 }),
    svg: fc.array(fc.constantFrom(...SVG), { minLength: 1, maxLength: 4 }),
    inline: fc.constantFrom(...CSS),
    deeds: fc.array(fc.constantFrom(...DEEDS), { minLength: 1, maxLength: 4 }),
  })
  .map(({ before, css, html, svg, inline, deeds }): HostilePage => {
    const sheets = css.map((each) => `<style>${each.replaceAll("</style>", "")}</style>`).join("");
    const drawing = `<svg xmlns:xlink="http://www.w3.org/1999/xlink"><style>${style(inline)}</style>${svg.join("")}</svg>`;
    const paragraph = `<p style="${style(inline)}"><a href="${U}">styled</a></p>`;
    const script = `<script>${MAKER}${deeds.map((deed) => `tryTo(()=>{${deed}});`).join("\n")}</script>`;
    const head = `<head><title>Page</title>${sheets}</head>`;
    return { type: "text/html", body: `${before}${head}<body>${html.join("")}${drawing}${paragraph}${script}` };
  });

/** The same as XML, where every name keeps its case and every namespace its prefix. */
const xmlPage = fc
  .record({
    css: fc.constantFrom(...CSS),
    isDrawing: fc.boolean(),
    deeds: fc.array(fc.constantFrom(...DEEDS), { maxLength: 2 }),
  })
  .map(({ css, isDrawing, deeds }): HostilePage => {
    const script = `<![CDATA[${MAKER}${deeds.map((deed) => `tryTo(()=>{${deed}});`).join("\n")}]]>`;
    const sheet = `<![CDATA[${css}]]>`;
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:k="http://www.w3.org/1999/xlink" onclick="${R}"><style>${sheet}</style><image k:href="${U}"/><a k:href="javascript:${R}"><text y="20">x</text></a><use k:href="${U}#x"/><set attributeName="k:href" to="${U}"/><script>${script}</script></svg>`;
    if (isDrawing) return { type: "image/svg+xml", body: `<?xml-stylesheet href="${U}"?>${drawing}` };
    const body = `<html xmlns="http://www.w3.org/1999/xhtml"><a href="javascript:${R}">early</a><head><title>Page</title><style>${sheet}</style></head><body onload="${R}"><q:img xmlns:q="http://www.w3.org/1999/xhtml" src="${U}"/>${drawing}<SCRIPT>${R}</SCRIPT><script>${script}</script></body></html>`;
    return { type: "application/xhtml+xml", body };
  });

/** Pages as hostile as can be thought of, the same for the same seed. */
export const hostilePages = (count: number, seed: number): HostilePage[] =>
  fc.sample(fc.oneof({ weight: 6, arbitrary: htmlPage }, { weight: 1, arbitrary: xmlPage }), { numRuns: count, seed });

/** A page with its addresses and with what it runs. */
export const served = ({ body }: HostilePage, address: string): string => {
  let n = 0;
  const ran = "top.name=window.name=document.title='ran'";
  return body.replaceAll(U, () => `${address}${n++}.png`).replaceAll(R, ran.replaceAll("'", "\u0060"));
};
