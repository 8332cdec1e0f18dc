import { type CaseKind, lookAlikeKeys } from "../../ground/case-names";
import type { CaseRow } from "../cases";
import type { CaseList, ListedCase, RefusedRow } from "./read-case-list";

/** A case that the list opens. */
export interface ToOpen extends ListedCase {
  readonly kind: CaseKind;
  /** Another case whose ID is easily taken for this one; nothing where there is none. */
  readonly alike: string | undefined;
}

/** Why a row changes nothing. */
export type StaysRefusal =
  /** It is to be opened, and nobody says of which kind it is. */
  | "no-kind"
  /** It was closed here: somebody had a reason. */
  | "closed-here"
  /** It is to be closed, and is not here. */
  | "not-here";

/** What taking a list in would do. */
export interface CaseListPlan {
  readonly open: readonly ToOpen[];
  readonly close: readonly ListedCase[];
  /** How many cases are as the list has them. */
  readonly unchanged: number;
  readonly refused: readonly (
    RefusedRow | { readonly line: number; readonly id: string; readonly why: StaysRefusal }
  )[];
}

/**
 * What a list changes: cases that are not here are opened, those that are open here and closed there are closed. Taken in
 * twice, the second time changes nothing.
 * @param kindOf the kind of a case by its ID, where the agency says so
 */
export function planCaseList(
  list: CaseList,
  cases: readonly Pick<CaseRow, "caseId" | "status">[],
  kindOf: (caseId: string) => CaseKind | undefined,
): CaseListPlan {
  const here = new Map(cases.map(({ caseId, status }) => [caseId, status]));
  const alike = new Map<string, string>();
  const known = (caseId: string): string | undefined =>
    lookAlikeKeys(caseId)
      .map((key) => alike.get(key))
      .find((one) => one !== undefined && one !== caseId);
  const know = (caseId: string): void => {
    for (const key of lookAlikeKeys(caseId)) if (!alike.has(key)) alike.set(key, caseId);
  };
  for (const { caseId } of cases) know(caseId);
  const open: ToOpen[] = [];
  const close: ListedCase[] = [];
  const refused: CaseListPlan["refused"][number][] = [...list.refused];
  let unchanged = 0;
  for (const row of list.rows) {
    const { line, caseId, status } = row;
    const refuse = (why: StaysRefusal) => refused.push({ line, id: caseId, why });
    const now = here.get(caseId);
    if (now === status) unchanged++;
    else if (now === "closed") refuse("closed-here");
    else if (now === "open") close.push(row);
    else if (status === "closed") refuse("not-here");
    else {
      const kind = row.kind ?? kindOf(caseId);
      if (kind) open.push({ ...row, kind, alike: known(caseId) });
      else refuse("no-kind");
      know(caseId);
    }
  }
  return { open, close, unchanged, refused: refused.sort((a, b) => a.line - b.line) };
}
