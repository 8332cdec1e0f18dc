import { groupBy } from "../../../ground/grouping";
import { madeAt } from "../../../ledger/log";
import { type MadeEntry, artifactsOf, isMade } from "../case-file";
import type { Decided } from "./decision/decided";
import { definitions, escape, heading, headedTable, list, tag, words } from "./html";
import { typeName } from "./say/codes";
import { number } from "./say/numbers";
import { provenBy, statedBy } from "./times";
import { type Telling, entryLink, entryName, rowId } from "./telling";

/** What only a checker or an expert needs: keys, hashes, readers, every entry, and what all this proves. */
export function* appendixHtml(t: Telling, decided: readonly Decided[]): Generator<string> {
  const { w, shared, info, file } = t;
  yield heading(2, escape(w.sections.appendix), "appendix");
  yield heading(3, escape(w.appendix.file)) + fileHtml(t);
  for (const one of decided) yield citedTable(one, t);
  const made = file.entries.filter(isMade);
  yield* keptTable(made, t);
  yield* readersTable(made, t);
  yield heading(3, escape(shared.happened));
  yield tableStart([shared.when, shared.what, w.appendix.hashHead], shared.happened);
  for (const entry of file.entries) {
    const { header, isErased, label } = entry;
    const type = typeName(header.type, w, t.openedAgain.has(entry));
    const said = isErased ? tag("em", escape(shared.erased)) : words(label);
    const what = [escape(type), said].filter(Boolean).join(": ");
    yield `<tr id="${rowId(header, t)}">${tag("th", escape(entryName(header, t)))}${tag("td", exact(madeAt(header)))}${tag("td", what)}${tag("td", tag("code", header.payload))}</tr>`;
  }
  yield TABLE_END;
  yield heading(3, escape(shared.statement));
  yield heading(4, escape(shared.proves)) + list(provenBy(info).map(escape));
  yield heading(4, escape(shared.cannot)) + list(shared.cannotList.map(escape));

  function tableStart(heads: readonly string[], label: string): string {
    const all = [w.appendix.entryHead, ...heads].map((head) => `<th scope="col">${escape(head)}</th>`);
    return `<div class="wide" role="group" tabindex="0" aria-label="${escape(label)}"><table class="entries"><thead>${tag("tr", ...all)}</thead><tbody>`;
  }
}

const TABLE_END = "</tbody></table></div>";

/** `2026-03-02 09:00:00`: to the second, as the log has it. */
const exact = (at: string): string => escape(`${at.slice(0, 10)} ${at.slice(11, 19)}`);

function fileHtml({ w, shared, info, file, keys, authorities, logs }: Telling): string {
  const captures = file.entries.filter(isMade).length;
  return definitions([
    [shared.counts, escape(shared.countWords(file.entries.length, captures))],
    [shared.software, escape(`${info.software}, ${w.appendix.templates(info.templates)}`)],
    [
      logs.length > 1 ? w.appendix.logs : shared.origins,
      logs
        .map((origin, n) => (logs.length > 1 ? `${escape(w.appendix.log(n + 1))}: ` : "") + tag("code", escape(origin)))
        .join("<br>"),
    ],
    [shared.keys, keys.map((key) => tag("code", escape(key))).join("<br>")],
    statedBy(info, authorities),
  ]);
}

/** What a decision cites, each with its leaf's hash, and how its figures were computed. */
function citedTable({ decision: { title, cited, compared } }: Decided, t: Telling): string {
  const { w, language } = t;
  const method = compared && [
    tag(
      "p",
      words(
        w.appendix.methodLine(
          number(compared.method.version, language),
          number(compared.method.draws, language),
          number(compared.method.band, language),
          compared.method.seed,
        ),
      ),
    ),
  ];
  const rows = cited.map((one, n): [string, string, string] => [
    escape(number(n + 1, language)),
    entryLink(one, t),
    tag("code", one.leaf),
  ]);
  const heads = [w.appendix.footnote, w.appendix.entryHead, w.appendix.leaf].map(escape);
  return [
    heading(3, `${escape(w.appendix.cited)}: ${words(title)}`),
    ...(method ?? []),
    rows.length === 0 ? "" : headedTable(heads, rows, { kind: "entries", label: w.appendix.cited }),
  ].join("");
}

function* keptTable(made: readonly MadeEntry[], t: Telling): Generator<string> {
  const { w, shared, info } = t;
  const missing = new Set(info.missing);
  const rows = made.flatMap((entry) =>
    artifactsOf(entry).map(({ role, sha256, bytes, mediaType }): [string, string, string, string] => [
      entryLink(entry.header, t),
      escape(`${shared.roles[role]} (${mediaType})`) + (missing.has(sha256) ? `; ${escape(shared.gone)}` : ""),
      escape(number(bytes, t.language)),
      tag("code", sha256),
    ]),
  );
  if (rows.length === 0) return;
  yield heading(3, escape(w.appendix.kept));
  const heads = [w.appendix.entryHead, w.appendix.whatHead, w.appendix.sizeHead, w.appendix.hashHead].map(escape);
  yield headedTable(heads, rows, { kind: "entries", label: w.appendix.kept });
}

/** By which reader, and in which syntax of the page, the facts of each capture were read. */
function* readersTable(made: readonly MadeEntry[], t: Telling): Generator<string> {
  const { w, language } = t;
  const rows = made.flatMap((entry) => {
    const read = entry.capture.facts.flatMap(({ provenance }) => [
      ...new Set(provenance.map(({ syntax, reader, version }) => `${syntax} (${reader} ${version})`)),
    ]);
    return [...groupBy(read, (by) => by)].map(([by, all]): [string, string, string] => [
      entryLink(entry.header, t),
      tag("code", words(by)),
      escape(number(all.length, language)),
    ]);
  });
  if (rows.length === 0) return;
  yield heading(3, escape(w.appendix.readers));
  const heads = [w.appendix.entryHead, w.appendix.readersHead, w.appendix.factsHead].map(escape);
  yield headedTable(heads, rows, { kind: "entries", label: w.appendix.readers });
}
