import type { CaseKind } from "../../domain/casework/cases";
import type { Draft } from "../../platform/kept";

export const blankDraft: Draft = { corrections: {}, note: "" };

/**
 * A draft as it may be kept until the browser closes. For a hiring case without words of the page, and what was typed in their place:
 * those are in memory alone. The note is the official's own.
 */
export function forSession(draft: Draft, kind: CaseKind | undefined): Draft {
  return kind === "hiring" ? withoutWords(draft) : draft;
}

/** What was chosen, without words of the page. */
export function withoutWords(draft: Draft): Draft {
  if (!draft.marked && Object.keys(draft.corrections).length === 0) return draft;
  const { marked: _words, ...others } = draft;
  return { ...others, corrections: {} };
}
