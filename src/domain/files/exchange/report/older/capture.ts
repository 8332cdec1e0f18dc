import { madeAt } from "../../../../ledger/log";
import { hostOf } from "../../../../evidence/sources";
import type { SnapshotTier } from "../../../../evidence/snapshot";
import { type CaseFile, type MadeEntry, artifactsOf } from "../../case-file";
import type { ExchangeWords } from "../../words";
import { factHtml, howRead, moment } from "./fact";
import { definitions, escape, list, table, tag, words } from "../html";

/** What stands of a capture before and behind its picture. */
export interface CaptureHtml {
  readonly before: string;
  readonly behind: string;
}

export function captureHtml(
  entry: MadeEntry,
  file: CaseFile,
  missing: ReadonlySet<string>,
  w: ExchangeWords,
): CaptureHtml {
  const { capture } = entry;
  const title = tag("h3", words(capture.page.title === "" ? w.noTitle : capture.page.title));
  return {
    before: title + definitions(aboutCapture(entry, file, w)),
    behind: factTable(entry, w) + artifactList(entry, missing, w),
  };
}

function aboutCapture({ header, capture }: MadeEntry, file: CaseFile, w: ExchangeWords): [string, string][] {
  const host = hostOf(capture.page.url);
  const grade = file.sources.get(host)?.reliability;
  const shown = Object.values(capture.seen).reduce((sum, count) => sum + count, 0);
  const by = `${w.by} <code>${escape(header.origin)}</code>, ${w.entry} ${header.index + 1}`;
  return [
    [w.address, words(capture.page.url)],
    ...withheldLine(capture.page.withheld ?? [], w),
    [w.capturedAt, `${escape(moment(madeAt(header)))} ${by}`],
    [w.readAt, escape(moment(capture.readAt))],
    [w.source, words(host) + (grade ? ` (${escape(w.reliability)} ${grade})` : "")],
    [w.chosen, escape(w.chosenWords(capture.facts.length, Math.max(shown, capture.facts.length)))],
    [w.kept, escape(tierWords(capture.snapshot?.tier, w))],
  ];
}

/** What was left out of addresses, by name: versions before it left nothing out, and have no such line. */
function withheldLine(names: readonly string[], w: ExchangeWords): [string, string][] {
  const said = names.map((name) =>
    name === "@" ? w.withheldUser : name === "/" || name === "=" ? w.withheldToken : name,
  );
  return said.length === 0 ? [] : [[w.withheld, words([...new Set(said)].join(", "))]];
}

const tierWords = (tier: SnapshotTier | undefined, w: ExchangeWords): string => (tier ? w.tiers[tier] : w.before);

function factTable({ capture }: MadeEntry, w: ExchangeWords): string {
  const names = new Map(capture.subjects.map(({ id, name }) => [id, name ?? id]));
  return table(
    [w.about, w.fact, w.how],
    capture.facts.map((fact) => [words(names.get(fact.subject) ?? fact.subject), factHtml(fact, w), howRead(fact)]),
  );
}

function artifactList(entry: MadeEntry, missing: ReadonlySet<string>, w: ExchangeWords): string {
  const kept = artifactsOf(entry).map(({ role, sha256, bytes, mediaType }) => {
    const gone = missing.has(sha256) ? ` (${escape(w.gone)})` : "";
    return `${escape(w.roles[role])}: ${escape(mediaType)}, ${bytes} bytes, SHA-256 <code>${sha256}</code>${gone}`;
  });
  const lost = (entry.capture.snapshot?.missing ?? []).map(
    ({ role, reason }) => `${escape(w.roles[role])}: ${escape(w.notKept)} (${words(reason)})`,
  );
  return kept.length + lost.length > 0 ? list([...kept, ...lost]) : "";
}
