import type { Identifier, Subject } from "../reading";
import { type Writes, wholeRegisters } from "../../ledger/log";

export interface SubjectRow {
  subjectKey: string;
  host: string;
  id: string;
  name: string;
  types: readonly string[];
  url: string | null;
  identifiers: readonly Identifier[];
}

/** Subjects as the sources last described them. */
export const subjects = wholeRegisters<SubjectRow>()("subjects", "subjectKey", ["host"]);

/**
 * A subject's key: what one source calls one thing. The host is part of it, so that no page can speak in the name of
 * another community's subject.
 */
export const subjectKey = (host: string, id: string): string => `${host} ${id}`;

export const subjectRow = (host: string, { id, name = "", types, url, identifiers }: Subject): SubjectRow => ({
  subjectKey: subjectKey(host, id),
  host,
  id,
  name,
  types,
  url: url ?? null,
  identifiers,
});

export const writesSubjects: Writes = { table: subjects, foundBy: { event: "subjects" } };
