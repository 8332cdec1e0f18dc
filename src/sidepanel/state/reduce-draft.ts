import { fieldsOf } from "../../domain/evidence/captures";
import type { Draft } from "../../platform/kept";
import type { PageState, Taken } from "./page-state";

/** The draft with facts ticked or unticked, beside those ticked now. */
export function withTicks(draft: Draft, now: ReadonlySet<string>, keys: readonly string[], on: boolean): Draft {
  const ticked = new Set(now);
  for (const key of keys)
    if (on) ticked.add(key);
    else ticked.delete(key);
  return { ...draft, ticked: [...ticked] };
}

/** The draft with a fact's corrected texts: only what differs from the page's words is a correction. */
export function withCorrection(
  { draft, facts }: PageState,
  key: string,
  texts: Readonly<Record<string, string>>,
): Draft {
  const found = facts.find((fact) => fact.key === key);
  const pageSays = new Map(found && fieldsOf(found.fact).map(({ name, value }) => [name, value]));
  const differing = Object.entries(texts).filter(([name, text]) => pageSays.get(name) !== text);
  const { [key]: _earlier, ...others } = draft.corrections;
  return {
    ...draft,
    corrections: differing.length ? { ...others, [key]: Object.fromEntries(differing) } : others,
  };
}

/** The draft after a capture: what was captured is gone from it, what was ticked or written meanwhile stays. */
export function afterCapture(
  { attempt: _done, ...draft }: Draft,
  now: ReadonlySet<string>,
  captured: { readonly keys: readonly string[]; readonly note: string },
): Draft {
  const gone = new Set(captured.keys);
  return {
    ...draft,
    ticked: [...now].filter((key) => !gone.has(key)),
    corrections: Object.fromEntries(Object.entries(draft.corrections).filter(([key]) => !gone.has(key))),
    note: draft.note === captured.note ? "" : draft.note,
  };
}

/** The draft without the words that were marked. */
export function unmarked({ marked: _words, ...draft }: Draft): Draft {
  return draft;
}

/** The draft after the page itself or marked words were captured: what is ticked stays. */
export function afterOther(
  { attempt: _done, ...draft }: Draft,
  { note, what }: { readonly note: string; readonly what: "page" | "quote" },
): Draft {
  return { ...(what === "quote" ? unmarked(draft) : draft), note: draft.note === note ? "" : draft.note };
}

/** The draft with what a capture took out of it put back; what was written since stays. */
export function afterUndo(draft: Draft, now: ReadonlySet<string>, { keys, note, corrections, marked }: Taken): Draft {
  return {
    ...draft,
    // Where nothing was ticked that was taken, what is ticked by itself stays so.
    ...(keys.length > 0 && { ticked: [...new Set([...now, ...keys])] }),
    ...(marked && !draft.marked && { marked }),
    corrections: { ...corrections, ...draft.corrections },
    note: draft.note === "" ? note : draft.note,
  };
}
