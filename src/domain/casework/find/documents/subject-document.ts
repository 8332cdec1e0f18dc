import type { SubjectRow } from "../../../evidence/subjects";
import { type FindDocument, filterOf, textsOf } from "./document";

/** A subject is found by its name, its identifiers and its address at the source. */
export function subjectDocument({ subjectKey, host, name, url, identifiers }: SubjectRow): FindDocument {
  const values = identifiers.map(({ value }): ["body", string] => ["body", value]);
  return {
    ref: `s ${subjectKey}`,
    kind: "subject",
    texts: textsOf(["head", name], ...values, ["body", url]),
    filters: [filterOf("host", host), filterOf("subject", subjectKey)],
  };
}
