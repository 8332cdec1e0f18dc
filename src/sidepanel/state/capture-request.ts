import { type CaptureMade, pageFacts, pageItself, quotationFacts } from "../../domain/evidence/captures";
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
  /** Where it is not facts that were read: the page itself, or marked words. */
  readonly what?: "page" | "quote";
}

/** The ticked facts as they are to be captured to a case, or the page itself where none was read on it; undefined where there is no page. */
export function chosenFor(caseId: string, state: PageState, kind: CaseKind | undefined): Chosen | undefined {
  const { page, draft } = state;
  if (!page) return undefined;
  if (state.facts.length === 0) return itselfFor(caseId, page, draft.note);
  const ticked = tickedKeys(state, kind);
  const chosen = state.facts.filter(({ key }) => ticked.has(key));
  const main = mainOf(page.reading, draft.main);
  const about = new Set([...chosen.map(({ fact }) => fact.subject), main]);
  return {
    page,
    keys: chosen.map(({ key }) => key),
    capture: {
      caseId,
      ...pageSays(page),
      ...(main !== undefined && { main }),
      subjects: page.reading.subjects.filter(({ id }) => about.has(id)),
      facts: chosen.map((fact) => saysNow(fact, draft.corrections)),
      seen: countByKind(page.reading.facts),
    },
    note: draft.note,
  };
}

/** The page itself: its address, its title, and what is kept of it. */
function itselfFor(caseId: string, page: PageRead, note: string): Chosen {
  const subject = pageItself(page);
  const capture = {
    caseId,
    ...pageSays(page),
    main: subject.id,
    subjects: [subject],
    facts: pageFacts(page),
    seen: {},
  };
  return { page, keys: [], capture, note, what: "page" };
}

/** What marked words are said of: what the official chose, else the one thing that is ticked, else what the page is about; undefined for the page itself. */
export function markedAbout({ page, facts, draft }: PageState, ticked: ReadonlySet<string>): string | undefined {
  if (!page || draft.about === "") return undefined;
  const known = new Set(page.reading.subjects.map(({ id }) => id));
  if (draft.about !== undefined && known.has(draft.about)) return draft.about;
  const [one, ...others] = new Set(facts.filter(({ key }) => ticked.has(key)).map(({ fact }) => fact.subject));
  return one !== undefined && others.length === 0 ? one : mainOf(page.reading, draft.main);
}

/** The marked words as they are to be captured to a case; undefined where none are taken. */
export function quoteFor(caseId: string, state: PageState, kind: CaseKind | undefined): Chosen | undefined {
  const { page, draft } = state;
  if (!page || !draft.marked) return undefined;
  const { token, marked, withheld } = draft.marked;
  const of = markedAbout(state, tickedKeys(state, kind));
  const subject = page.reading.subjects.find(({ id }) => id === of) ?? pageItself(page);
  const names = [...new Set([...page.withheld, ...withheld])];
  const capture = {
    caseId,
    ...pageSays({ ...page, withheld: names }),
    main: subject.id,
    subjects: [subject],
    facts: quotationFacts(marked, subject.id),
    seen: countByKind(page.reading.facts),
  };
  // Of the document in which they were marked: where that is gone, so is their place.
  return { page: { ...page, token }, keys: [], capture, note: draft.note, what: "quote" };
}

const pageSays = ({ url, title, withheld, readAt }: PageRead) => ({
  page: { url, title, ...(withheld.length > 0 && { withheld: [...withheld] }) },
  readAt,
});

function countByKind(facts: readonly Fact[]): Record<string, number> {
  const groups = groupBy(facts, ({ kind }) => kind);
  return Object.fromEntries([...groups].map(([kind, of]) => [kind, of.length]));
}

/** Names what would be captured, whenever it was read: two attempts at the same have the same name. */
export function nameOf({ capture: { readAt: _when, ...says }, note }: Chosen): string {
  return shortHash(JSON.stringify([says, note]));
}
