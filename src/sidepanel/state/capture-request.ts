import type { CaptureMade } from "../../domain/evidence/captures";
import type { CaseKind } from "../../domain/casework/cases";
import { groupBy } from "../../domain/ground/grouping";
import type { Fact } from "../../domain/evidence/reading";
import type { PageRead } from "../../messaging";
import { mainOf } from "./default-ticks";
import type { PageState } from "./page-state";
import { shortHash } from "./short-hash";
import { saysNow, tickedKeys } from "./ticked";

/** What is to be captured: everything of the request that the official can see. */
export interface Chosen {
  readonly page: PageRead;
  readonly keys: readonly string[];
  readonly capture: Omit<CaptureMade, "captureId">;
  readonly note: string;
}

/** The ticked facts as they are to be captured to a case; undefined where no page was read. */
export function chosenFor(caseId: string, state: PageState, kind: CaseKind | undefined): Chosen | undefined {
  const { page, draft } = state;
  if (!page) return undefined;
  const ticked = tickedKeys(state, kind);
  const chosen = state.facts.filter(({ key }) => ticked.has(key));
  const main = mainOf(page.reading, draft.main);
  const about = new Set([...chosen.map(({ fact }) => fact.subject), main]);
  return {
    page,
    keys: chosen.map(({ key }) => key),
    capture: {
      caseId,
      page: { url: page.url, title: page.title, ...(page.withheld.length > 0 && { withheld: [...page.withheld] }) },
      readAt: page.readAt,
      ...(main !== undefined && { main }),
      subjects: page.reading.subjects.filter(({ id }) => about.has(id)),
      facts: chosen.map((fact) => saysNow(fact, draft.corrections)),
      seen: countByKind(page.reading.facts),
    },
    note: draft.note,
  };
}

function countByKind(facts: readonly Fact[]): Record<string, number> {
  const groups = groupBy(facts, ({ kind }) => kind);
  return Object.fromEntries([...groups].map(([kind, of]) => [kind, of.length]));
}

/** Names what would be captured, whenever it was read: two attempts at the same have the same name. */
export function nameOf({ capture: { readAt: _when, ...says }, note }: Chosen): string {
  return shortHash(JSON.stringify([says, note]));
}
