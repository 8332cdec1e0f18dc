import { pageKey } from "../../domain/evidence/captures";
import type { CaseKind } from "../../domain/casework/cases";
import { blankDraft, forSession } from "./draft";
import { keyed } from "./keyed-fact";
import { freshKeys, livingFacts, withSubjectsOf } from "./living-facts";
import type { PageState, ReadTrouble, Taken } from "./page-state";
import type { PageEvent } from "./panel-event";
import { afterCapture, afterOther, afterUndo, unmarked, withCorrection, withTicks } from "./reduce-draft";
import type { SoughtState } from "./sought";
import { isSpent } from "./spent";
import { tickedKeys } from "./ticked";

type Of<T extends PageEvent["type"]> = Extract<PageEvent, { type: T }>;

/** A page's state after an event. Pure; an answer to a reading that another has overtaken changes nothing. */
export function reducePage(state: PageState, event: PageEvent, kind: CaseKind | undefined): PageState {
  switch (event.type) {
    case "read-started":
      return { ...state, underWay: event.n, isSilent: event.silent ?? false };
    case "read-done":
      return state.underWay === event.n ? withReading(state, event, kind) : state;
    case "read-failed":
      return state.underWay === event.n ? withoutReading(state, event) : state;
    case "moved-on":
      return state.page ? { ...state, movedOn: true } : { ...state, failure: { code: "not-asked" } };
    case "held-known":
      return { ...state, held: event.held };
    case "ticked":
      return written(state, withTicks(state.draft, tickedKeys(state, kind), event.keys, event.on));
    case "corrected":
      return written(state, withCorrection(state, event.key, event.texts));
    case "note-written":
      return written(state, { ...state.draft, note: event.text });
    case "sought":
      return withSought(state, event);
    case "main-chosen":
      return written(state, { ...state.draft, main: event.subject });
    case "marked":
      return { ...written(state, { ...state.draft, marked: event.words }), markTrouble: undefined };
    case "unmarked":
      return { ...written(state, unmarked(state.draft)), markTrouble: undefined };
    case "mark-failed":
      return withoutMarked(state, event);
    case "overruled":
      return { ...state, overruled: [...state.overruled, event.passage] };
    case "about-chosen":
      return written(state, { ...state.draft, about: event.subject });
    case "capture-started":
      return { ...state, draft: { ...state.draft, attempt: event.attempt }, capture: { status: "under-way" } };
    case "captured":
      return withCapture(state, event, kind);
    case "capture-failed":
      return withoutCapture(state, event);
    case "undone":
      return withoutTaken(state, event, kind);
    case "undo-failed":
      return state.capture.status === "done" ? { ...state, capture: { ...state.capture, undoFailed: true } } : state;
  }
}

function withReading(state: PageState, { page, draft }: Of<"read-done">, kind: CaseKind | undefined): PageState {
  const same = state.page !== undefined && pageKey(state.page.url) === pageKey(page.url);
  // A page that became another without being loaded anew: nothing is taken away unasked.
  if (state.isSilent && !same) return { ...state, underWay: undefined, isSilent: false, movedOn: true };
  // In the same document what was there is evidence still; one loaded anew speaks for itself.
  const isAsBefore =
    (state.page?.withheldKinds === undefined) === (page.withheldKinds === undefined) &&
    (state.page?.overruled ?? 0) === (page.overruled ?? 0);
  const lives = same && isAsBefore && state.page.token === page.token;
  const facts = lives ? livingFacts(state, page) : keyed(page.reading.facts, same ? state.facts : []);
  return {
    page: lives ? withSubjectsOf(facts, page, state.page) : page,
    facts,
    overruled: state.page?.token === page.token ? state.overruled : [],
    held: same ? state.held : new Map(),
    fresh: state.isSilent ? freshKeys(state, facts) : new Set(),
    isSilent: false,
    // What is in memory is newer than what was kept for the session.
    draft: same ? draftAgain(state, lives, isAsBefore) : forSession(draft ?? blankDraft, kind),
    underWay: undefined,
    failure: undefined,
    markTrouble: undefined,
    movedOn: false,
    capture: same ? state.capture : { status: "none" },
    taken: same ? state.taken : undefined,
    ...(lives && state.isSilent ? stillSought(state) : { sought: new Map(), lastSought: undefined }),
  };
}

/** A page loaded anew after all that was chosen is captured is looked at afresh: what has changed is to be ticked. */
function draftAgain(state: PageState, lives: boolean, isAsBefore: boolean): PageState["draft"] {
  // The same document, read for another kind of case: what was chosen stays chosen.
  return !lives && isAsBefore && isSpent(state) ? blankDraft : state.draft;
}

/** The page was read again while it lives: that its code alone says a thing stays so, what was missing may be there. */
function stillSought({ sought, lastSought }: PageState): Pick<PageState, "sought" | "lastSought"> {
  const stays = (as: SoughtState): boolean => as === "shown" || as === "not-shown";
  return {
    sought: new Map([...sought].filter(([, as]) => stays(as))),
    lastSought: lastSought && stays(lastSought.as) ? lastSought : undefined,
  };
}

function withSought(state: PageState, { key, as, isAsked }: Of<"sought">): PageState {
  // Found is what is expected: nothing is drawn anew for it.
  const isSame = (state.sought.get(key) ?? "shown") === as;
  const sought = isSame ? state.sought : new Map(state.sought).set(key, as);
  return { ...state, sought, lastSought: { key, as, isAsked } };
}

/** What says nothing of which page the tab shows. */
const UNANSWERED: ReadonlySet<ReadTrouble["code"]> = new Set([
  ...(["no-answer", "refused", "fault", "busy", "unloaded", "stopped"] as const),
]);

function withoutReading(state: PageState, { failure }: Of<"read-failed">): PageState {
  const unanswered = UNANSWERED.has(failure.code);
  const movedOn = state.page !== undefined && (state.movedOn || !unanswered);
  // The page did not answer just now: what was read stands, until it is read again.
  if (state.isSilent && unanswered) return { ...state, underWay: undefined, isSilent: false };
  return { ...state, underWay: undefined, isSilent: false, failure, movedOn };
}

/** Something new was written: what the last capture came to is no longer news. */
const written = (state: PageState, draft: PageState["draft"]): PageState => ({
  ...state,
  draft,
  capture: state.capture.status === "under-way" ? state.capture : { status: "none" },
});

function withCapture(state: PageState, event: Of<"captured">, kind: CaseKind | undefined): PageState {
  const { keys, caseId, missing, what } = event;
  const now = tickedKeys(state, kind);
  const draft = what ? afterOther(state.draft, { ...event, what }) : afterCapture(state.draft, now, event);
  return {
    ...state,
    draft,
    capture: { status: "done", count: keys.length, caseId, missing, ...(what && { what }) },
    markTrouble: undefined,
    taken: takenBy(state.draft, event),
  };
}

function takenBy(
  { attempt, corrections, marked }: PageState["draft"],
  { keys, note, what }: Of<"captured">,
): Taken | undefined {
  if (!attempt) return undefined;
  const noteId = note.trim() ? attempt.noteId : undefined;
  const words = what === "quote" && marked ? { marked } : {};
  return { captureId: attempt.captureId, noteId, keys, note, corrections, ...words };
}

/** The capture is off its case: what it took out of the draft is there again. */
function withoutTaken(state: PageState, { captureId }: Of<"undone">, kind: CaseKind | undefined): PageState {
  const { capture, taken } = state;
  if (capture.status !== "done" || taken?.captureId !== captureId) return state;
  const draft = afterUndo(state.draft, tickedKeys(state, kind), taken);
  return { ...state, draft, capture: { status: "undone", caseId: capture.caseId }, taken: undefined };
}

function withoutMarked(state: PageState, { failure }: Of<"mark-failed">): PageState {
  return { ...state, movedOn: state.movedOn || failure.code === "page-moved", markTrouble: failure };
}

function withoutCapture(state: PageState, { failure }: Of<"capture-failed">): PageState {
  const gone = failure.code === "page-moved";
  return { ...state, movedOn: state.movedOn || gone, capture: { status: "failed", failure } };
}
