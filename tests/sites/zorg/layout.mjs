import { markup } from "../common/markup.mjs";

/** A speech bubble with a mark in it, in the page and as its icon. */
export const ICON = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M4 4h24v18H15l-7 7v-7H4z" fill="#7a2f55"/><path d="M10 13l4 4 8-8" fill="none" stroke="#ffe9c9" stroke-width="3"/></svg>`;

/**
 * The frame of every page of Zorgoordeel.
 * @param {{ title: string, canonical: string, head?: import("../common/markup.mjs").Piece, body: import("../common/markup.mjs").Markup }} page
 */
export function zorgPage({ title, canonical, head, body }) {
  return markup`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Zorgoordeel</title>
<link rel="canonical" href="${canonical}">
<link rel="icon" href="/zorg/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/zorg/static/style.css">
${head}
</head>
<body>
<header><a href="/zorg/">${ICON} Zorgoordeel</a> <span>een cijfer zegt iets, een verhaal meer</span></header>
<main>
${body}
</main>
<footer>Zorgoordeel is van niemand die een huis heeft. Cijfers van 1 (zeer slecht) tot 10 (uitmuntend). zorgoordeel.example</footer>
</body>
</html>
`;
}
