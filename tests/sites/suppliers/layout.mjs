import { markup } from "../common/markup.mjs";

/** The forum's mark, in the page and as its icon. */
export const ICON = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true"><rect width="36" height="36" rx="3" fill="#e3b23c"/><path d="M7 9h22v14H18l-6 6v-6H7z" fill="#1d3350"/><path d="M11 14h14M11 18h9" stroke="#e3b23c" stroke-width="2"/></svg>`;

/**
 * The frame of every forum page, in the style of software that was bought once and never replaced.
 * @param {{ title: string, head?: import("../common/markup.mjs").Piece | import("../common/markup.mjs").Markup[], body: import("../common/markup.mjs").Markup }} page
 */
export function forumPage({ title, head, body }) {
  return markup`<!DOCTYPE html>
<html lang="de" prefix="og: https://ogp.me/ns#">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name=viewport content="width=device-width, initial-scale=1">
<title>${title} | Lieferantenforum</title>
<link rel="shortcut icon" href="/suppliers/icon.svg">
<link rel=stylesheet href="/suppliers/static/style.css">
<script type="text/javascript">
//<![CDATA[
var lf_besuch = { guest: true, 'time': '12.11.2026 17:02' }; if (1 < 2 && "</b>") { lf_besuch.ok = 1 }
//]]>
</script>
${head}
</head>
<body>
<div id="kopf"><div class="mitte">
<a href="/suppliers/" class="logo">${ICON}<span>Lieferanten<b>forum</b><small>Vergabe &amp; Einkauf der &ouml;ffentlichen Hand. Von Kollegen f&uuml;r Kollegen</small></span></a>
<form onsubmit="return false"><input type="search" aria-label="Suche" placeholder="Lieferant suchen &#8230;"><button>Suchen</button></form>
</div></div>
<div id="leiste"><div class="mitte"><a href="/suppliers/">Foren&uuml;bersicht</a> <a href="/suppliers/#regeln">Regeln</a> <a href="/suppliers/#neu">Neue Beitr&auml;ge</a> <span>Sie sind nicht angemeldet.</span></div></div>
<div class="mitte" id="seite">
${body}
</div>
<div id="fuss"><div class="mitte">Lieferantenforum &ndash; betrieben vom Arbeitskreis Kommunaler Einkauf&nbsp;&middot; lieferantenforum.example &middot Impressum &middot Datenschutz</div></div>
</body>
</html>
`;
}
