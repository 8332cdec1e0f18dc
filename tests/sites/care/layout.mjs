import { jsonLd, markup } from "../common/markup.mjs";
import { SITE_JSON_LD } from "./json-ld.mjs";

/** The compass, in the page and as its icon. */
export const ICON = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="30" height="30" aria-hidden="true"><circle cx="16" cy="16" r="15" fill="#0e5a5a"/><path d="M16 5l4.5 11L16 27l-4.5-11z" fill="#f3b562"/><path d="M16 5l4.5 11h-9z" fill="#fff7e8"/></svg>`;

/**
 * The frame of every CareCompass page: inline scripts, a cookie notice and a footer, as such sites have them.
 * @param {{ title: string, description: string, canonical: string, head?: import("../common/markup.mjs").Piece, body: import("../common/markup.mjs").Markup }} page
 */
export function carePage({ title, description, canonical, head, body }) {
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} – CareCompass</title>
<meta name="description" content="${description}">
<meta property="og:site_name" content="CareCompass">
<meta property="og:title" content="${title}">
<link rel="canonical" href="${canonical}">
<link rel="icon" href="/care/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/care/static/style.css">
<script>window.ccLayer = window.ccLayer || []; ccLayer.push({ page: document.title, "at": "<!-- not a comment -->" });</script>
${jsonLd(SITE_JSON_LD)}
${head}
</head>
<body>
<div class="top"><div class="wrap">
  <a class="brand" href="/care/">${ICON} Care<b>Compass</b></a>
  <nav><a href="/care/">Find a home</a><a href="/care/#how">How we count</a><a class="write" href="#write">Write a review</a></nav>
</div></div>
${body}
<footer class="foot"><div class="wrap"><p><b>CareCompass</b> is an association of families. We take no money from homes.
<p>Harlem-Noord &amp; region&nbsp;· reviews since 2019 &middot; carecompass.example</div></footer>
<div class="cookies" id="cookies" role="region" aria-label="Cookies"><p>We use one cookie, to remember that you closed this notice.</p><button type="button" onclick="document.getElementById('cookies').remove()">Fine</button></div>
</body>
</html>
`;
}
