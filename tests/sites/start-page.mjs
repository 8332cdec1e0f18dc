import { markup } from "./common/markup.mjs";
import { plainPage } from "./common/plain-pages.mjs";

/** The way into the sample communities. */
export function startPage() {
  return plainPage(
    "Four sample communities",
    markup`<p>Invented sites with invented people, served from your own machine. Open a page and let Counterflow read it.</p>
<ul>
<li><a href="/care/">CareCompass</a><br>Residents and families rate care homes; hundreds of reviews, in four languages.</li>
<li><a href="/suppliers/">Lieferantenforum</a><br>German procurement people tell each other how suppliers really perform.</li>
<li><a href="/people/">Guildhall</a><br>A professional network: careers, credentials, skills and recommendations.</li>
<li><a href="/museum/">Stadtmuseum Harlem-Noord</a><br>A museum’s photo stream, where people tag and discuss the pictures.</li>
</ul>
<p class="soft">For tests: <a href="/care/broken.html">broken markup</a>, <a href="/care/slow">a slow page</a>, <a href="/care/500.html?reviews=500">500 reviews</a>, plain articles (<a href="/plain/small.html">small</a>, <a href="/plain/medium.html">medium</a>, <a href="/plain/large.html">large</a>).</p>`,
  );
}
