import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="120" height="80" fill="#27a"/><circle cx="60" cy="40" r="30" fill="#fc3"/></svg>`;

/** A page with everything that a copy of it must show, and with everything that must not be in one. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rich page</title>
<meta name="csrf-token" content="s3cret-meta">
<link rel="stylesheet" href="/style.css">
<style id="made"></style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NursingHome","name":"Lindenhof",
"aggregateRating":{"@type":"AggregateRating","ratingValue":4.3,"bestRating":5,"ratingCount":87}}</script>
</head><body><header class="bar">Always on top</header><main>
<h1>Lindenhof</h1>
<div itemscope itemtype="https://schema.org/Product"><h2 itemprop="name">Lunch</h2>
<p itemprop="review" itemscope itemtype="https://schema.org/Review" id="quoted"><b itemprop="author">Anja</b>:
<span itemprop="reviewBody">Soup was warm, the nurses were kind and nobody was left waiting.</span></p>
<p id="other">Other people’s words are not quoted.</p></div>
<img src="/picture.svg" alt="" id="picture"><div class="behind"></div>
<img src="/count.gif?visitor=7" width="1" height="1" alt="">
<x-box>light</x-box><canvas id="drawn" width="200" height="60"></canvas>
<form action="/send"><input type="hidden" name="csrf" value="s3cret-hidden"><input id="name"><input type="password" id="pw">
<label><input type="checkbox" id="box"> box</label><textarea id="long"></textarea></form>
<iframe src="/frame.html" width="300" height="60" title="frame"></iframe>
<a href="javascript:document.title='ran'" id="bad">link</a> <a href="/next?sessionid=s3cret-link">next</a>
<p onclick="document.title='ran'" data-api-token="s3cret-data">handler</p>
<div class="tall"></div><p>The end.</p></main>
<script>
document.getElementById("made").sheet.insertRule("h1 { color: rgb(120, 20, 140) }");
customElements.define("x-box", class extends HTMLElement { constructor() { super();
  const root = this.attachShadow({ mode: "open" });
  root.innerHTML = "<style>p{color:#063;border:3px solid currentColor;padding:4px}</style><p>shadow <slot></slot></p>";
  const sheet = new CSSStyleSheet(); sheet.replaceSync("p{background:#cfe}"); root.adoptedStyleSheets = [sheet]; } });
const sheet = new CSSStyleSheet(); sheet.replaceSync("h2 { color: rgb(0, 100, 30) }"); document.adoptedStyleSheets = [sheet];
const pen = document.getElementById("drawn").getContext("2d");
pen.fillStyle = "#b30"; pen.fillRect(10, 10, 100, 40); pen.fillStyle = "#07c"; pen.fillRect(90, 20, 100, 30);
document.getElementById("name").value = "Anja"; document.getElementById("pw").value = "s3cret-password";
document.getElementById("box").checked = true; document.getElementById("long").value = "written\\nby hand";
</script></body></html>`;

const STYLE = `@import "more.css";body{margin:0;font:16px/1.5 sans-serif;background:#f6f6f2}main{padding:20px;max-width:700px}
.bar{position:sticky;top:0;background:#123;color:#fff;padding:8px}.behind{height:80px;width:240px;background:url(picture.svg)}
x-box:not(:defined){display:none}.tall{height:1800px;background:linear-gradient(#fff,#9bd)}input,textarea{caret-color:transparent}`;

const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  "/": ["text/html", PAGE],
  "/style.css": ["text/css", STYLE],
  "/more.css": ["text/css", "main>p{letter-spacing:1px}"],
  "/picture.svg": ["image/svg+xml", PICTURE],
  "/frame.html": ["text/html", "<!doctype html><body style='margin:4px;background:#fda'>In a frame<script>1</script>"],
};

/** Serves the page on this machine alone; tells what was asked for. */
export async function serveRichPage(): Promise<{ url: string; asked: string[]; close(): void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const [type, body] = FILES[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(body ? 200 : 404, { "content-type": `${type}; charset=utf-8`, "cache-control": "max-age=600" });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () => void server.close(),
  };
}
