import { markup } from "../common/markup.mjs";
import { decimal } from "./dutch.mjs";
import { HOMES } from "./homes.mjs";
import { zorgPage } from "./layout.mjs";
import { aggregateOf } from "./reviews.mjs";

/** All homes with their marks, for the eye alone. */
export function listPage() {
  return zorgPage({
    title: "Verpleeghuizen in Harlem-Noord en omgeving",
    canonical: "https://zorgoordeel.example/",
    body: markup`
<h1>Verpleeghuizen in Harlem-Noord en omgeving</h1>
<table><thead><tr><th>Huis<th>Adres<th>Cijfer<tbody>
${HOMES.map(row)}
</table>`,
  });
}

/** @param {import("./homes.mjs").Home} home */
function row(home) {
  const { mark, count } = aggregateOf(home);
  return markup`<tr><td><a href="/zorg/huis/${home.slug}">${home.name}</a><td>${home.street}, ${home.town}<td><b>${decimal(mark)}</b> <span class="zacht">(${count})</span>\n`;
}
