import { markup } from "../common/markup.mjs";

/** The museum's mark, in the page and as its icon. */
export const ICON = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="34" height="34" aria-hidden="true"><rect width="32" height="32" fill="#e4402a"/><path d="M6 26V10l5-4v20zm7.500 0V12l5-4v18zM21 26V14l5-4v16z" fill="#fff"/></svg>`;

/**
 * The frame of every page of the museum.
 * @param {{ title: string, canonical: string, head?: import("../common/markup.mjs").Piece, body: import("../common/markup.mjs").Markup }} page
 */
export function museumPage({ title, canonical, head, body }) {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Stadtmuseum Harlem-Noord</title>
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="Stadtmuseum Harlem-Noord">
<link rel="canonical" href="${canonical}">
<link rel="icon" href="/museum/icon.svg">
<link rel="stylesheet" href="/museum/static/style.css">
<script>document.documentElement.className += " js"</script>
${head}
</head>
<body>
<header class="top"><a href="/museum/" class="brand">${ICON}<span>Stadtmuseum<br>Harlem-Noord</span></a><nav><a href="/museum/">Photo stream</a><a href="/museum/#about">People tag our pictures</a></nav></header>
${body}
<footer class="end" id="about"><p><b>People tag our pictures.</b> You know this town better than we do. Say what you see; our curators read every tag and take the best into the catalogue.<p>Stadtmuseum Harlem-Noord &mdash; Kerkpad 1 &mdash; closed on Mondays &mdash; stadtmuseum-harlem-noord.example</footer>
</body>
</html>
`;
}
