import type { CaptureMade, LinkRow } from "../../../src/domain/evidence/captures";
import type { CaseRow } from "../../../src/domain/casework/cases";
import { type Header, compareStamps, madeAt, stampOf } from "../../../src/domain/ledger/log";
import { hostOf } from "../../../src/domain/evidence/sources";
import { listingKey } from "../../../src/domain/evidence/listings";
import type { Database } from "../../../src/storage/reading";

/** An entry of the log read as plainly as can be: what the readers say is held against what these say. */
export interface Told {
  readonly header: Header;
  readonly type: string;
  readonly says: Partial<Omit<CaptureMade, "subjects" | "facts">> &
    Partial<CaptureMade> &
    Partial<CaseRow> &
    Partial<LinkRow> & {
      noteId?: string;
      text?: string;
      host?: string;
      fact?: number;
      recipe?: { hosts: readonly string[] };
    };
}

/** Every entry, the earliest first. */
export async function toldByTheLog(db: Database): Promise<Told[]> {
  const [headers, payloads] = [await db.entries.toArray(), await db.payloads.toArray()];
  const all = headers.map((header, i): Told => ({
    header,
    type: header.type,
    says: JSON.parse(payloads[i]?.json ?? "{}") as Told["says"],
  }));
  return all.sort((a, b) => compareStamps(stampOf(a.header), stampOf(b.header)));
}

export const hostOfTold = ({ says }: Told): string | undefined =>
  says.page ? hostOf(says.page.url) : (says.host ?? says.recipe?.hosts[0]);

export const subjectsOfTold = (told: Told): string[] =>
  (told.says.subjects ?? []).map(({ id }) => listingKey(hostOfTold(told) ?? "", id));

/** The captures that are linked to a case now: the last word on each link holds. */
export function linkedTo(caseId: string, log: readonly Told[]): Set<string> {
  const linked = new Set<string>();
  for (const { type, says } of log) {
    if (says.caseId !== caseId || says.captureId === undefined) continue;
    if (type === "capture.made" || type === "capture.linked") linked.add(says.captureId);
    if (type === "capture.unlinked") linked.delete(says.captureId);
  }
  return linked;
}

/** The entry that last made each capture, by the capture's id. */
export const makings = (log: readonly Told[]): Map<string, Told> =>
  new Map(log.flatMap((told) => (told.type === "capture.made" ? [[told.says.captureId ?? "", told] as const] : [])));

/** How many facts of a capture count: all that were not set aside since, or count again. */
export function countedIn({ says: { captureId, facts = [] } }: Told, log: readonly Told[]): number {
  const aside = new Set<number>();
  for (const { type, says } of log) {
    if (says.captureId !== captureId || says.fact === undefined) continue;
    if (type === "fact.withdrawn") aside.add(says.fact);
    if (type === "fact.restored") aside.delete(says.fact);
  }
  return facts.filter((_fact, n) => !aside.has(n)).length;
}

/** Cases as they stand, in the order they were last opened. */
export function casesTold(log: readonly Told[]): CaseRow[] {
  const cases = new Map<string, Partial<CaseRow>>();
  for (const { type, says, header } of log) {
    const caseId = says.caseId ?? "";
    const held = cases.get(caseId);
    if (type === "case.opened") {
      cases.delete(caseId);
      cases.set(caseId, {
        ...says,
        status: "open",
        openedAt: madeAt(header),
        openedBy: header.origin,
        closedAt: null,
        outcome: "",
      });
    }
    if (type === "case.changed") cases.set(caseId, { ...held, ...says });
    if (type === "case.closed") cases.set(caseId, { ...held, ...says, status: "closed", closedAt: madeAt(header) });
  }
  return [...cases.values()].filter((row): row is CaseRow => row.openedAt !== undefined);
}
