import type { Kind, Move, PickAct, PickState, ReviewPart, Wanted } from "../../domain/evidence/reading";
import { RECIPE_DRAFT, type RecipeDraft } from "../../platform/kept";
import { asked, askedPart, givenUp, isPointing, kept, picked, withoutPart, withoutThing } from "../state/recipe-draft";
import type { PanelPorts } from "./ports";
import type { ReadTrouble } from "../state/page-state";

/** How the pointing stands, for the eye: what is outlined, or why nothing is. */
export type Heard =
  { readonly ok: true; readonly state: PickState } | { readonly ok: false; readonly failure: ReadTrouble };

export interface Picker {
  readonly ask: (kind: Kind, property?: string) => Promise<void>;
  readonly askPart: (part: ReviewPart) => Promise<void>;
  readonly dropPart: (part: ReviewPart) => Promise<void>;
  readonly steer: (how: Move | "take") => Promise<void>;
  readonly keep: () => Promise<void>;
  readonly giveUp: () => Promise<void>;
  readonly drop: (index: number) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Follow the pointing until told to stop: the official may pick or give up in the page. */
  readonly follow: (signal: AbortSignal) => Promise<void>;
}

type PickerPorts = Pick<PanelPorts, "ask" | "getSession" | "setSession" | "removeSession">;

/** The pointing on one tab. The draft lives in the session alone, so that the panel may close at any time. */
export function openPicker(tabId: number, ports: PickerPorts, hear: (heard: Heard) => void): Picker {
  const key = RECIPE_DRAFT.of(tabId);
  const read = () => ports.getSession(key);
  const change = async (how: (draft: RecipeDraft) => RecipeDraft): Promise<RecipeDraft | undefined> => {
    const draft = await read();
    const next = draft && how(draft);
    if (next && next !== draft) await ports.setSession(key, next);
    return next;
  };
  const act = async (what: PickAct): Promise<boolean> => {
    const answer = await ports.ask("pointOnPage", { tabId, act: what });
    if (answer.ok) await learn(answer.value);
    else hear({ ok: false, failure: answer.error });
    return answer.ok;
  };
  const learn = async (state: PickState): Promise<void> => {
    hear({ ok: true, state });
    if (state.state === "picked") await change((draft) => picked(draft, state.picked, state.part));
    if (state.state === "none") await change((draft) => (isPointing(draft) ? givenUp(draft) : draft));
  };
  // Begun in the page before it is written down: whoever follows would else ask a page that knows of nothing yet.
  const begin = async (wanted: Wanted, how: (draft: RecipeDraft) => RecipeDraft): Promise<void> => {
    if (await act({ do: "start", wanted })) await change(how);
  };
  return {
    ask: (kind, property) => begin({ kind }, (draft) => asked(draft, kind, property)),
    askPart: async (part) => {
      const each = (await read())?.asking?.picked?.steps[0]?.css;
      if (each !== undefined) await begin({ part, each }, (draft) => askedPart(draft, part));
    },
    dropPart: async (part) => {
      await change((draft) => withoutPart(draft, part));
    },
    steer: async (how) => {
      await act({ do: how });
    },
    keep: async () => {
      await change(kept);
      await act({ do: "stop" });
    },
    giveUp: async () => {
      await change(givenUp);
      await act({ do: "stop" });
    },
    drop: async (index) => {
      await change((draft) => withoutThing(draft, index));
    },
    close: async () => {
      await ports.removeSession(key);
      await act({ do: "stop" });
    },
    follow: async (signal) => {
      for (;;) {
        const draft = await read();
        if (signal.aborted || !draft || !isPointing(draft)) return;
        await act({ do: "wait" });
      }
    },
  };
}
