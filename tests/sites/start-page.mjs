import { FILES, SAMPLE_FOLDER } from "./agency/files.mjs";
import { markup } from "./common/markup.mjs";
import { plainPage } from "./common/plain-pages.mjs";

/** The way into the sample communities. */
export function startPage() {
  return plainPage(
    "Five sample communities",
    markup`<p>Invented sites with invented people, served from your own machine. Open a page and let Counterflow read it.</p>
<ul>
<li><a href="/care/">CareCompass</a><br>Residents and families rate care homes; hundreds of reviews, in four languages. <a href="/care/later">Some days later</a> more people rate Northgate Lodge, and low; <a href="/care/earlier">back to before</a>. Four years of reviews, which get worse: <a href="/care/years/millbrook-house">Millbrook House</a>, <a href="/care/years/alder-court">Alder Court</a>.</li>
<li><a href="/zorg">Zorgoordeel</a><br>Some of the same homes under other names, marked from 1 to 10 in Dutch and German; under a name of its own, so that it counts as another source.</li>
<li><a href="/suppliers/">Lieferantenforum</a><br>German procurement people tell each other how suppliers really perform. Many reviews over the years: <a href="/suppliers/urteile/kabelmuehle">Kabelmühle</a> (many at once in November 2024), <a href="/suppliers/urteile/quellhafer">Quellhafer</a>.</li>
<li><a href="/people/">Guildhall</a><br>A professional network: careers, credentials, skills and recommendations.</li>
<li><a href="/museum/">Stadtmuseum Harlem-Noord</a><br>A museum’s photo stream, where people tag and discuss the pictures.</li>
</ul>
<p>And files of an invented agency, to bring in as its own data. <code>npm start</code> lays them into the folder <code>${SAMPLE_FOLDER}</code> of the project; here they are as well:</p>
<ul>
${FILES.map(({ name, about }) => markup`<li><a href="/agency/${name}" download>${name}</a><br>${about}</li>\n`)}</ul>
<p class="soft">For tests: <a href="/care/broken.html">broken markup</a>, <a href="/care/slow">a slow page</a>, <a href="/care/500.html?reviews=500">500 reviews</a>, plain articles (<a href="/plain/small.html">small</a>, <a href="/plain/medium.html">medium</a>, <a href="/plain/large.html">large</a>).</p>`,
  );
}
