import type { CaptureMade } from "../../../src/domain/evidence/captures";
import type { LoggedEntry } from "./evidence-log";

/** Entries of the log as a person reads them: one line each, and one below it for each captured fact. */
export function logLines(entries: readonly LoggedEntry[]): string[] {
  return entries.flatMap(({ header: { index, at, type }, json }) => {
    const [first = "", ...more] = said(type, json);
    return [`${index}  ${at}  ${type}  ${first}`, ...more.map((line) => `     ${line}`)];
  });
}

function said(type: string, json: string | undefined): string[] {
  if (json === undefined) return ["(erased)"];
  if (type === "capture.made") return capture(JSON.parse(json) as CaptureMade);
  const { caseId, title, text } = JSON.parse(json) as Record<string, string | undefined>;
  return [[caseId, title ?? text].filter(Boolean).join("  ")];
}

function capture({ caseId, page, facts }: CaptureMade): string[] {
  return [`${caseId}  ${facts.length} facts of “${page.title}”, ${page.url}`, ...facts.map(factLine)];
}

function factLine(fact: CaptureMade["facts"][number]): string {
  const { syntax, raw } = fact.provenance[0] ?? { syntax: "", raw: "" };
  return `${fact.kind}  ${shorten(contentOf(fact) || raw)}  (${syntax})`;
}

function contentOf(fact: CaptureMade["facts"][number]): string {
  switch (fact.kind) {
    case "aggregate-rating":
      return fact.rating.raw;
    case "review":
      return [fact.rating?.raw, fact.author, fact.title ?? fact.text].filter(Boolean).join(" · ");
    case "profile":
      return `${fact.property}: ${fact.value}`;
    case "tag":
      return fact.label;
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
