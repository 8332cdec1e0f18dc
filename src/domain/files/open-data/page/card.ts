import type { OpenDataset } from "../dataset/model";
import type { OpenSubject } from "../evidence/open-subject";
import { cardJson } from "../formats/schema-org";
import { licenceAddress, licenceName } from "../rdf/licence-address";
import { POLICY, jsonBlock, numbersIn, safe } from "./html";
import { pageWords } from "./words";

/** A subject's card: a page of its own that another may show in a frame, or whose body it may take over as it is. */
export function cardPage(dataset: OpenDataset, subject: OpenSubject): string {
  const { choices, pooled } = dataset;
  const { language, publisher, madeAt, version } = choices;
  const w = pageWords(language);
  const numbers = numbersIn(language);
  const all = pooled.get(subject.id);
  const sources = dataset.ratings.filter(({ subject: id, released }) => id === subject.id && released);
  const lines = all
    ? `<p class="value">${numbers.format(all.value)} <small class="soft">${safe(w.of(String(all.scale.best)))}</small></p>
<p>${safe(w.between)} ${numbers.format(all.low)} – ${numbers.format(all.high)}${all.count === null ? "" : ` · ${new Intl.NumberFormat(language).format(all.count)} ${safe(w.ratings)}`}</p>
<p class="soft">${safe(w.sources)}: ${safe(sources.map(({ source }) => source).join(", "))}</p>`
    : `<p>${safe(w.none)}</p>`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8">${POLICY}<meta name="viewport" content="width=device-width"><title>${safe(subject.name)}</title><link rel="stylesheet" href="../release.css">${jsonBlock(cardJson(dataset, subject))}</head>
<body><article class="card"><h1>${safe(subject.name)}</h1>
${lines}
<p class="soft"><a href="../index.html" target="_top">${safe(publisher)}</a> · ${safe(w.version(version, madeAt.slice(0, 10)))} · <a href="${safe(licenceAddress(choices))}" target="_top" rel="license">${safe(licenceName(choices))}</a></p></article></body>
</html>
`;
}
