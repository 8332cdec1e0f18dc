import { madeAt } from "../../../../ledger/log";
import type { ArtifactRef } from "../../../../evidence/snapshot";
import { type Chunks, utf8 } from "../../bytes";
import { isMade } from "../../case-file";
import type { ReportFacts } from "../facts";
import { type ExchangeWords, wordsOf } from "../../words";
import { captureHtml } from "./capture";
import { moment } from "./fact";
import { elsewhere, figure } from "./figure";
import { definitions, escape, list, table, tag, words } from "../html";
import { pictureOf, picturedIn } from "../pictures";
import { STYLE } from "./style";
import { provenBy, statedBy } from "../times";

/**
 * The report: one HTML file that needs nothing else, runs nothing and prints well. The same on every machine: no words of
 * the browser's, no time zone. Pictures beyond what it holds are named by where they are. `picture` gives an artifact's bytes.
 */
export async function* olderReport(facts: ReportFacts, picture: (artifact: ArtifactRef) => Chunks): Chunks {
  const { info, file } = facts;
  const w = wordsOf(info.language);
  const missing = new Set(info.missing);
  yield utf8(opening(facts, w));
  const made = file.entries.filter(isMade);
  const pictured = picturedIn(made, missing, info.templates);
  if (made.length === 0) yield utf8(tag("p", escape(w.noCaptures)));
  for (const entry of made) {
    const html = captureHtml(entry, file, missing, w);
    yield utf8(`<section>${html.before}`);
    const shown = pictureOf(entry, missing);
    if (shown && pictured.has(entry)) yield* figure(shown, w, picture(shown));
    else if (shown) yield utf8(elsewhere(entry, w));
    yield utf8(`${html.behind}</section>`);
  }
  yield utf8(closing(facts, w));
}

function opening({ info, file, keys, authorities }: ReportFacts, w: ExchangeWords): string {
  const about = file.case;
  const name = `${info.caseId}${about?.title ? `: ${about.title}` : ""}`;
  const head = [
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${escape(w.report)} ${escape(name)}</title><style>${STYLE}</style>`,
  ].join("");
  const origins = [...new Set(file.entries.map(({ header }) => header.origin))];
  const captures = file.entries.filter(isMade).length;
  return [
    `<!doctype html>\n<html lang="${info.language}"><head>${head}</head><body>`,
    tag("h1", escape(w.report), " ", words(name)),
    definitions([
      [w.kind, about?.kind ? escape(w.kinds[about.kind]) : ""],
      [w.purpose, words(about?.purpose ?? "")],
      [w.state, about?.status ? escape(w.states[about.status]) : ""],
      [w.outcome, about?.outcome ? words(about.outcome) : ""],
      [w.counts, escape(w.countWords(file.entries.length, captures))],
      [w.exportedAt, escape(moment(info.exportedAt))],
      [w.software, escape(info.software)],
      [w.origins, origins.map((origin) => tag("code", escape(origin))).join("<br>")],
      [w.keys, keys.map((key) => tag("code", escape(key))).join("<br>")],
      statedBy(info, authorities),
    ]),
    tag("h2", escape(w.captures)),
  ].join("");
}

function closing({ info, file }: ReportFacts, w: ExchangeWords): string {
  const notes = file.notes.map(
    ({ text = "", addedAt = "" }) => `<p class="note">${words(text)}<br><small>${escape(moment(addedAt))}</small></p>`,
  );
  const rows = file.entries.map(({ header, isErased, label }) => [
    escape(moment(madeAt(header))),
    `<code>${escape(header.type)}</code> ${isErased ? tag("em", escape(w.erased)) : words(label)}`,
    `${w.entry} ${header.index + 1}<br><code>${header.payload}</code>`,
  ]);
  return [
    notes.length > 0 ? tag("h2", escape(w.notes)) + notes.join("") : "",
    tag("h2", escape(w.happened)),
    table([w.when, w.what, "SHA-256"], rows),
    tag("h2", escape(w.statement)),
    tag("h3", escape(w.proves)),
    list(provenBy(info).map(escape)),
    tag("h3", escape(w.cannot)),
    list(w.cannotList.map(escape)),
    "</body></html>\n",
  ].join("");
}
