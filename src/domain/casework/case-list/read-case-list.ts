import Papa from "papaparse";
import * as v from "valibot";
import { CASE_KINDS, CaseId, type CaseKind } from "../../ground/case-names";
import { type Result, fail, ok } from "../../ground/result";
import { oneLine } from "../../ground/text";
import { CaseOutcome, CasePurpose, CaseTitle } from "../cases";

/** The longest list that is read, in bytes and in rows. */
export const MOST_LIST_BYTES = 5_000_000;
const MOST_ROWS = 20_000;

/** A row of the list: a case that is to be open or closed. */
export interface ListedCase {
  /** Of the file, counted from 1. */
  readonly line: number;
  readonly caseId: string;
  readonly status: "open" | "closed";
  /** Nothing where the list does not say it. */
  readonly kind: CaseKind | undefined;
  readonly title: string;
  readonly purpose: string;
  readonly outcome: string;
}

/** Why a row is not taken. */
export type RowRefusal =
  | "no-json"
  | "no-id"
  | "bad-id"
  | "bad-status"
  | "bad-kind"
  | "bad-words"
  /** Another row says something else of the same case. */
  | "contradiction";

export interface RefusedRow {
  readonly line: number;
  /** The ID as it is written there, cut to what a sentence can hold. */
  readonly id: string;
  readonly why: RowRefusal;
}

export interface CaseList {
  readonly rows: readonly ListedCase[];
  readonly refused: readonly RefusedRow[];
}

export type CaseListFailure =
  | { readonly code: "list-too-large" }
  /** There is neither a head with an ID and a status in it nor a line of JSON. */
  | { readonly code: "no-list" };

/**
 * Reads a list of cases: CSV with a head, or JSON Lines (one object a line). Columns: `id` and `status` (`open`, `closed`), and where
 * wanted `kind`, `title`, `purpose`, `outcome`; others are passed over. The same row twice counts once.
 */
export function readCaseList(text: string): Result<CaseList, CaseListFailure> {
  if (text.length > MOST_LIST_BYTES) return fail({ code: "list-too-large" });
  const plain = text.replace(/^\uFEFF/u, "");
  const raw = /^\s*\{/u.test(plain) ? jsonRows(plain) : csvRows(plain);
  if (!raw) return fail({ code: "no-list" });
  if (raw.length > MOST_ROWS) return fail({ code: "list-too-large" });
  const rows = new Map<string, ListedCase>();
  const refused: RefusedRow[] = [];
  const contradicted = new Set<string>();
  for (const { line, fields } of raw) {
    const read = fields ? readRow(line, fields) : { line, id: "", why: "no-json" as const };
    if ("why" in read) refused.push(read);
    else if (isOther(rows.get(read.caseId), read)) {
      contradicted.add(read.caseId);
      refused.push({ line, id: read.caseId, why: "contradiction" });
    } else if (!rows.has(read.caseId)) rows.set(read.caseId, read);
  }
  // Which of two is right, nobody knows: neither is.
  for (const caseId of contradicted) {
    refused.push({ line: rows.get(caseId)?.line ?? 0, id: caseId, why: "contradiction" });
    rows.delete(caseId);
  }
  return ok({ rows: [...rows.values()], refused: refused.sort((a, b) => a.line - b.line) });
}

const isOther = (before: ListedCase | undefined, { line: _other, ...now }: ListedCase): boolean => {
  if (!before) return false;
  const { line: _this, ...then } = before;
  return JSON.stringify(then) !== JSON.stringify(now);
};

interface Raw {
  readonly line: number;
  /** Nothing where the line is no object. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
}

function jsonRows(text: string): readonly Raw[] {
  return text.split(/\r?\n/u).flatMap((written, n): Raw[] => {
    if (written.trim() === "") return [];
    try {
      const one: unknown = JSON.parse(written);
      const isObject = typeof one === "object" && one !== null && !Array.isArray(one);
      return [{ line: n + 1, fields: isObject ? lowered(Object.entries(one)) : undefined }];
    } catch {
      return [{ line: n + 1, fields: undefined }];
    }
  });
}

function csvRows(text: string): readonly Raw[] | undefined {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const [head = [], ...rows] = data;
  const names = head.map(plainName);
  if (!names.some((name) => IDS.includes(name)) || !names.includes("status")) return undefined;
  return rows.flatMap((cells, n): Raw[] =>
    cells.every((cell) => cell.trim() === "")
      ? []
      : [{ line: n + 2, fields: lowered(names.map((name, column) => [name, cells[column] ?? ""])) }],
  );
}

const IDS: readonly string[] = ["id", "caseid"];
const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, "");

/** By names in small letters; what else a row holds is nobody's. */
const lowered = (entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(entries.map(([name, value]) => [`of ${plainName(name)}`, value]));

function readRow(line: number, fields: Readonly<Record<string, unknown>>): ListedCase | RefusedRow {
  const at = (name: string): string => {
    const value = fields[`of ${name}`];
    return typeof value === "string" || typeof value === "number" ? oneLine(String(value)) : "";
  };
  const id = at("id") || at("caseid");
  const refuse = (why: RowRefusal): RefusedRow => ({ line, id: id.slice(0, 100), why });
  if (id === "") return refuse("no-id");
  if (!v.is(CaseId, id)) return refuse("bad-id");
  const status = at("status").toLowerCase();
  if (status !== "open" && status !== "closed") return refuse("bad-status");
  const named = at("kind").toLowerCase();
  const kind = CASE_KINDS.find((one) => one === named);
  if (named !== "" && !kind) return refuse("bad-kind");
  const [title, purpose, outcome] = [at("title") || id, at("purpose"), at("outcome")];
  if (!v.is(CaseTitle, title) || !v.is(CasePurpose, purpose) || !v.is(CaseOutcome, outcome)) return refuse("bad-words");
  return { line, caseId: id, status, kind, title, purpose, outcome };
}
