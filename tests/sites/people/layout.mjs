import { markup } from "../common/markup.mjs";

/** The site's mark, in the page and as its icon. */
export const ICON = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><path d="M2 13L16 3l14 10v3H2z" fill="#6d1f2f"/><path d="M5 17h4v9H5zm9 0h4v9h-4zm9 0h4v9h-4zM2 27h28v3H2z" fill="#6d1f2f"/></svg>`;

/**
 * The frame of every Guildhall page. This site allows no inline script, as careful sites do.
 * @param {{ title: string, head?: import("../common/markup.mjs").Piece, body: import("../common/markup.mjs").Markup }} page
 */
export function guildPage({ title, head, body }) {
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Guildhall</title>
<meta property="og:site_name" content="Guildhall"><meta property="og:type" content="profile">
<link rel="icon" href="/people/icon.svg">
<link rel="stylesheet" href="/people/static/style.css">
${head}
</head>
<body>
<header class="bar"><div class="hall"><a class="brand" href="/people/">${ICON} Guildhall</a><nav><a href="/people/">Members</a> <a href="/people/#join">Join</a> <a class="sign" href="#">Sign in</a></nav></div></header>
${body}
<footer class="hall foot">Guildhall is run by its members &middot; guildhall.example &middot; Nobody can pay to be seen here.</footer>
</body>
</html>
`;
}
