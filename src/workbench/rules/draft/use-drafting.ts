import { useEffect, useRef, useState } from "preact/hooks";
import { getSession, removeSession, setSession } from "../../../platform";
import { RULE_DRAFT } from "../../../platform/kept";
import { ruleSetById, ruleSetVersion } from "../../../storage/reading";
import { useWorkbench } from "../../frame/workbench";
import { type NoDraft, draftOf } from "./draft-of";
import { type RuleDraft, draftIn } from "./rule-draft";

/** A rule set that is being changed, step by step. */
export interface Drafting {
  readonly draft: RuleDraft;
  /** Whether it differs from the version that it was begun from. */
  readonly isChanged: boolean;
  /** Changes of one `group` after another are one step. */
  readonly change: (next: RuleDraft, group?: string) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  /** It is saved as this version, or given up: from now on this is what it was begun from. */
  readonly settle: (draft: RuleDraft) => void;
  /** Nothing of what was changed is kept. */
  readonly giveUp: () => void;
}

export type Opened =
  | { readonly at: "loading" }
  | { readonly at: "missing" }
  | { readonly at: "trouble"; readonly trouble: NoDraft }
  | Shown;
interface Shown {
  readonly at: "open";
  readonly drafting: Drafting;
}

interface Steps {
  readonly basis: RuleDraft | undefined;
  readonly before: readonly RuleDraft[];
  readonly now: RuleDraft;
  readonly after: readonly RuleDraft[];
  readonly group: string | undefined;
}

/** More steps nobody takes back one by one. */
const MOST_STEPS = 200;
const KEEP_AFTER_MS = 400;

/** The rule set as it was left: what was changed and not saved is there again in any room, until the browser closes. */
export function useDrafting(ruleSetId: string): Opened {
  const { log, onUnreadable } = useWorkbench();
  const [opened, setOpened] = useState<Exclude<Opened, Shown>>({ at: "loading" });
  const [steps, setSteps] = useState<Steps>();
  const { keep, drop } = useKept(ruleSetId, onUnreadable);
  useEffect(() => {
    let isHere = true;
    const open = async () => {
      const kept = draftIn(await getSession(RULE_DRAFT.of(ruleSetId)));
      const row = await ruleSetById(log, ruleSetId);
      const set = row && (await ruleSetVersion(log, ruleSetId, kept && kept.base > 0 ? kept.base : row.newest));
      const basis = set && (await draftOf(set));
      if (!isHere) return;
      const now = kept ?? (basis?.ok ? basis.value : undefined);
      if (now) setSteps({ basis: basis?.ok ? basis.value : undefined, before: [], now, after: [], group: undefined });
      else setOpened(basis && !basis.ok ? { at: "trouble", trouble: basis.error } : { at: "missing" });
    };
    open().catch(onUnreadable);
    return () => {
      isHere = false;
    };
  }, [ruleSetId]);
  if (!steps) return opened;
  const { basis, before, now, after, group } = steps;
  const go = (next: Steps) => {
    setSteps(next);
    keep(next.now, next.now !== next.basis);
  };
  const last = before.at(-1);
  const [first] = after;
  return {
    at: "open",
    drafting: {
      draft: now,
      isChanged: now !== basis,
      change: (next, of) => {
        if (next === now) return;
        const isSameStep = of !== undefined && of === group;
        go({
          basis,
          before: isSameStep ? before : [...before, now].slice(-MOST_STEPS),
          now: next,
          after: [],
          group: of,
        });
      },
      undo:
        last && (() => go({ basis, before: before.slice(0, -1), now: last, after: [now, ...after], group: undefined })),
      redo:
        first && (() => go({ basis, before: [...before, now], now: first, after: after.slice(1), group: undefined })),
      giveUp: drop,
      settle: (draft) => go({ basis: draft, before: [], now: draft, after: [], group: undefined }),
    },
  };
}

/** Keeps a draft a moment after it was changed last, and at once when its room is left. */
function useKept(ruleSetId: string, onFault: (error: unknown) => void) {
  const waiting = useRef<{ readonly run: () => void; readonly timer: ReturnType<typeof setTimeout> } | undefined>(
    undefined,
  );
  useEffect(
    () => () => {
      clearTimeout(waiting.current?.timer);
      waiting.current?.run();
    },
    [ruleSetId],
  );
  const drop = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    removeSession(RULE_DRAFT.of(ruleSetId)).catch(onFault);
  };
  const keep = (draft: RuleDraft, isChanged: boolean) => {
    clearTimeout(waiting.current?.timer);
    const run = () => {
      waiting.current = undefined;
      const key = RULE_DRAFT.of(ruleSetId);
      (isChanged ? setSession(key, JSON.stringify(draft)) : removeSession(key)).catch(onFault);
    };
    waiting.current = { run, timer: setTimeout(run, KEEP_AFTER_MS) };
  };
  return { keep, drop };
}
