import * as v from "valibot";
import { useState } from "preact/hooks";
import { DisclosureDraft, EMPTY_DISCLOSURE } from "../../domain/files/disclosure";
import { useTyped } from "../../ui/typed";

/** What is redacted so far, kept until the browser closes, and the way back. */
export interface Redacting {
  readonly draft: DisclosureDraft;
  readonly isFromBefore: boolean;
  readonly change: (draft: DisclosureDraft) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

interface Past {
  readonly before: readonly DisclosureDraft[];
  readonly after: readonly DisclosureDraft[];
}

const MOST_STEPS = 200;

export function useRedacting(caseId: string): Redacting {
  const { texts, type, isFromBefore } = useTyped(`disclosure:${caseId}`, { draft: "" });
  const [{ before, after }, setPast] = useState<Past>({ before: [], after: [] });
  const draft = draftIn(texts.draft);
  const become = (next: DisclosureDraft, past: Past) => {
    setPast(past);
    type({ draft: JSON.stringify(next) });
  };
  const [last, next] = [before.at(-1), after.at(-1)];
  return {
    draft,
    isFromBefore: isFromBefore && draft.redactions.length > 0,
    change: (to) => become(to, { before: [...before, draft].slice(-MOST_STEPS), after: [] }),
    undo: last && (() => become(last, { before: before.slice(0, -1), after: [...after, draft] })),
    redo: next && (() => become(next, { before: [...before, draft], after: after.slice(0, -1) })),
  };
}

function draftIn(text: string): DisclosureDraft {
  if (text === "") return EMPTY_DISCLOSURE;
  const read = v.safeParse(DisclosureDraft, JSON.parse(text));
  return read.success ? read.output : EMPTY_DISCLOSURE;
}
