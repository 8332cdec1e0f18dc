import { useRef, useState } from "preact/hooks";
import { type ComparisonRow, type Frame, type Place, comparisonFramed } from "../../../domain/casework/comparison";
import { t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { failureWords } from "../../words/failure-words";

interface Framed {
  readonly frame: Frame;
  readonly place: Place | null;
  readonly at: string;
}

export interface Framing {
  readonly frame: Frame;
  readonly problem: string | undefined;
  readonly change: (next: Frame, done: string) => Promise<boolean>;
  /** Take back the last change of this visit; nothing where there is none. */
  readonly undo: () => void;
}

/** More steps nobody takes back one by one. */
const MOST_STEPS = 100;

/**
 * How a case is laid out, and the way to change it: each change is an entry that says which one it saw before it. What was
 * changed here can be taken back step by step, until somebody else changes it.
 */
export function useFraming(caseId: string, framed: ComparisonRow | undefined, first: Frame): Framing {
  const { perform, say } = useWorkbench();
  const [problem, setProblem] = useState<string>();
  // Written down already, and not read back yet.
  const [own, setOwn] = useState<Framed>();
  const steps = useRef<Frame[]>([]);
  const busy = useRef(false);
  const told: Framed = framed
    ? { frame: framed.frame, place: framed.framedBy, at: framed.framedAt }
    : { frame: first, place: null, at: "" };
  const now = own && own.at > told.at ? own : told;

  const frameAs = async (next: Frame): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    try {
      const outcome = await perform(comparisonFramed, { caseId, frame: next, after: now.place });
      setProblem(outcome.ok ? undefined : failureWords(outcome.error));
      if (!outcome.ok) {
        if (outcome.error.code === "comparison-changed") steps.current = [];
        return false;
      }
      const { place } = outcome.value;
      if (place) setOwn({ frame: next, place: { origin: place.origin, index: place.index }, at: place.at });
      return true;
    } finally {
      busy.current = false;
    }
  };
  const undo = async (): Promise<void> => {
    const before = steps.current.at(-1);
    if (!before) return;
    if (await frameAs(before)) {
      steps.current.pop();
      say(t("workbenchUndone"), steps.current.length > 0 ? () => latest.current() : undefined);
    }
  };
  // Whoever presses Undo later takes back what is then the last step, from what is then laid out.
  const latest = useRef(undo);
  latest.current = undo;
  const change = async (next: Frame, done: string): Promise<boolean> => {
    const before = now.frame;
    if (!(await frameAs(next))) return false;
    steps.current = [...steps.current, before].slice(-MOST_STEPS);
    say(done, () => latest.current());
    return true;
  };
  return { frame: now.frame, problem, change, undo: () => void undo() };
}
