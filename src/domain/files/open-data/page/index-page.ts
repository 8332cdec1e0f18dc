import type { OpenDataset } from "../dataset/model";
import { countSuppressed } from "../dataset/count-suppressed";
import { tablesOf } from "../formats/rows";
import { FILES, embedOf, fileOf } from "../names";
import { licenceAddress, licenceName } from "../rdf/licence-address";
import { periodChart, ratingChart } from "./charts";
import { POLICY, numbersIn, safe } from "./html";
import { type PageWords, pageWords } from "./words";

/** A page that shows a release: no script, nothing from elsewhere. */
export function indexPage(dataset: OpenDataset): string {
  const { choices } = dataset;
  const { title, description, language, version, madeAt, threshold, contact } = choices;
  const w = pageWords(language);
  const day = madeAt.slice(0, 10);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8">${POLICY}<meta name="viewport" content="width=device-width"><title>${safe(title)}</title><link rel="stylesheet" href="release.css"><link rel="alternate" type="application/ld+json" href="${FILES.data}"><link rel="describedby" type="text/turtle" href="${FILES.dcatTurtle}"></head>
<body>
<header><h1>${safe(title)}</h1><p class="soft">${safe(choices.publisher)} · ${safe(w.version(version, day))}</p>${paragraphs(description)}</header>
<main>
<h2>${safe(w.subjects)}</h2>
<p class="soft">${safe(w.chart)}</p>
${ratingChart(dataset, w)}
${ratingTable(dataset, w)}
${reviewCharts(dataset, w)}
<h2>${safe(w.how)}</h2><p>${safe(w.howText)}</p><p>${safe(w.cells(countSuppressed(dataset), threshold))}</p>
<h2>${safe(w.download)}</h2><ul>${downloads(dataset)}</ul>
<h2>${safe(w.embed)}</h2><ul>${dataset.subjects.map(({ id, name }) => `<li><a href="${embedOf(id)}">${safe(name)}</a></li>`).join("")}</ul>
<h2>${safe(w.cite)}</h2><p>${safe(citation(dataset, w))}</p>
<h2>${safe(w.licence)}</h2><p><a rel="license" href="${safe(licenceAddress(choices))}">${safe(licenceName(choices))}</a></p>
<h2>${safe(w.contact)}</h2><p><a href="${safe(contact)}">${safe(contact.replace(/^mailto:/u, ""))}</a></p>
</main>
</body>
</html>
`;
}

const paragraphs = (text: string): string =>
  text
    .split(/\n+/u)
    .map((one) => `<p>${safe(one)}</p>`)
    .join("");

function ratingTable({ subjects, pooled, ratings, choices }: OpenDataset, w: PageWords): string {
  const numbers = numbersIn(choices.language);
  const counts = new Intl.NumberFormat(choices.language);
  const rows = subjects.map(({ id, name, place }) => {
    const all = pooled.get(id);
    const sources = ratings.filter(({ subject, released }) => subject === id && released).map(({ source }) => source);
    const cells = all
      ? [
          `${numbers.format(all.value)} ${w.of(String(all.scale.best))}`,
          `${numbers.format(all.low)} – ${numbers.format(all.high)}`,
          all.count === null ? "" : counts.format(all.count),
        ]
      : [w.none, "", ""];
    const where = [place.postalCode, place.locality].filter(Boolean).join(" ");
    return `<tr><th scope="row">${safe(name)}</th><td>${safe(where)}</td>${cells.map((cell) => `<td class="number">${safe(cell)}</td>`).join("")}<td>${safe(sources.join(", "))}</td></tr>`;
  });
  const heads = [w.name, w.place, w.rating, w.between, w.ratings, w.sources];
  const head = heads
    .map((one, n) => `<th scope="col"${n > 1 && n < 5 ? ' class="number"' : ""}>${safe(one)}</th>`)
    .join("");
  return `<div class="wide" tabindex="0" role="group" aria-label="${safe(w.subjects)}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function reviewCharts({ reviews, subjects }: OpenDataset, w: PageWords): string {
  const names = new Map(subjects.map(({ id, name }) => [id, name]));
  const charts = reviews.flatMap(({ subject, table }) =>
    table?.figures.some(({ shown, count }) => shown && count > 0)
      ? [`<h3>${safe(names.get(subject) ?? "")}</h3>${periodChart(table, names.get(subject) ?? "", w)}`]
      : [],
  );
  return charts.length === 0 ? "" : `<h2>${safe(w.reviews)}</h2>${charts.join("")}`;
}

function downloads(dataset: OpenDataset): string {
  const { language } = dataset.choices;
  const tables = tablesOf(dataset).map(
    ({ name, title, rows }) => [fileOf(name), `${title[language]} (CSV, ${rows.length})`] as const,
  );
  const others = [
    [FILES.csvw, "CSVW"],
    [FILES.data, "JSON-LD (schema.org)"],
    [FILES.dcatTurtle, "DCAT-AP 3.0 (Turtle)"],
    [FILES.dcatJson, "DCAT-AP 3.0 (JSON-LD)"],
    [FILES.provenance, "PROV-O (Turtle)"],
    [FILES.checkpoints, "Checkpoints (C2SP)"],
  ] as const;
  return [...tables, ...others].map(([file, name]) => `<li><a href="${file}" download>${safe(name)}</a></li>`).join("");
}

function citation({ choices }: OpenDataset, w: PageWords): string {
  const { publisher, title, version, madeAt, address } = choices;
  const where = address === "" ? "" : ` ${address}`;
  return `${publisher} (${madeAt.slice(0, 4)}): ${title}. ${w.version(version, madeAt.slice(0, 10))}. ${licenceName(choices)}.${where}`;
}
