import { at } from "../common/random.mjs";
import { markup } from "../common/markup.mjs";
import { decimal } from "./german.mjs";
import { forumPage } from "./layout.mjs";
import { MEMBERS } from "./members.mjs";
import { SUPPLIERS } from "./suppliers.mjs";
import { THREADS, averageOf } from "./threads.mjs";

/** All threads in one table, without any machine-readable markup: ratings here are only for the eye. */
export function indexPage() {
  return forumPage({
    title: "Forenübersicht",
    body: markup`
<h1>Wie liefern sie wirklich?</h1>
<p class="vorspann">Angebote kann jeder schreiben. Hier steht, wie es danach weiterging: Erfahrungen aus Vergabestellen, Schul&auml;mtern, Bauh&ouml;fen und Kliniken.
<TABLE class="themen" id="neu"><thead><tr><th>Thema<th>Bewertung<th class=z>Antworten<th class=z>Aufrufe<th>Letzter Beitrag<tbody>
${THREADS.map(row)}
</TABLE>
<div class="kasten" id="regeln"><h2>Regeln</h2><ol><li>Schreiben Sie, was Sie selbst erlebt haben.<li>Keine Preise aus laufenden Verfahren.<li>Lieferanten lesen mit und d&uuml;rfen antworten.</ol></div>`,
  });
}

/** @param {import("./threads.mjs").Thread} thread */
function row(thread) {
  const { value, count } = averageOf(thread);
  const last = at(thread.posts, thread.posts.length - 1);
  return markup`<tr><td class="titel"><a href="/suppliers/thema/${thread.supplier}">${thread.title}</a><br><span class="leise">${thread.board} · ${SUPPLIERS[thread.supplier]?.name}</span>
<td class="note"><b>${decimal(value)}</b> von 5<br><span class="leise">${count} Bewertungen</span><td class=z>${thread.posts.length - 1}<td class=z>${thread.views.toLocaleString("de-DE")}<td class="leise">${last.on}<br>von ${MEMBERS[last.by]?.name}\n`;
}
