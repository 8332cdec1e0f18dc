import type { CaseKind } from "../../../domain/ground/case-names";
import type { FactKind } from "../../../domain/evidence/reading";
import type { LegalBasis } from "../../../domain/casework/protection";
import type { Database } from "../../base/database";
import { listCases } from "../cases";
import { caseKeeping } from "./case-keeping";

/** Which data is held for cases: kinds of fact, whether pages were copied, and where it comes from. */
export interface DataHeld {
  readonly facts: readonly FactKind[];
  readonly hasCopies: boolean;
  readonly hosts: readonly string[];
}

/** Which data is held for these cases, by the captures that are linked to them. */
export async function dataHeld(db: Database, caseIds: readonly string[]): Promise<DataHeld> {
  const links = await db.links.where("caseId").anyOf(caseIds).toArray();
  const ids = [...new Set(links.filter(({ linked }) => linked).map(({ captureId }) => captureId))];
  const rows = (await db.captures.bulkGet(ids)).filter((row) => row?.capturedAt !== undefined);
  const facts = new Set(rows.flatMap((row) => row?.factKinds?.map(([kind]) => kind) ?? []));
  return {
    facts: [...facts].sort(),
    hasCopies: rows.some((row) => (row?.snapshot?.artifacts.length ?? 0) > 0),
    hosts: [...new Set(rows.flatMap((row) => row?.host ?? []))].sort(),
  };
}

/** What is held for all cases of one kind. */
export interface KindHeld extends DataHeld {
  readonly kind: CaseKind;
  readonly cases: number;
  /** Legal bases that officials stated, one for each case that has one. */
  readonly bases: readonly LegalBasis[];
}

/** The kinds of case that are in use, with what is held for each. */
export async function dataHeldByKind(db: Database, kinds: readonly CaseKind[]): Promise<readonly KindHeld[]> {
  const cases = await listCases(db, {});
  const held: KindHeld[] = [];
  for (const kind of kinds) {
    const ids = cases.filter((row) => row.kind === kind).map(({ caseId }) => caseId);
    if (ids.length === 0) continue;
    const said = await Promise.all(ids.map((caseId) => caseKeeping(db, caseId)));
    held.push({
      kind,
      cases: ids.length,
      bases: said.flatMap(({ basis }) => basis ?? []),
      ...(await dataHeld(db, ids)),
    });
  }
  return held;
}
