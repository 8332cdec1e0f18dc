import { useRef, useState } from "preact/hooks";
import { isOnlyRead, mayPutOff } from "../../domain/casework/inbox";
import type { InboxItem } from "../../storage/reading";
import { useShortcuts } from "../frame/use-shortcuts";
import { useWorkbench } from "../frame/workbench";
import { inboxHref } from "./links";
import { openHref } from "./open-href";
import type { InboxTab } from "./routes";
import type { Inbox } from "./use-inbox";
import { useSorting } from "./use-sorting";

interface Triage {
  readonly inbox: Inbox | undefined;
  readonly tab: InboxTab;
  readonly item: string | undefined;
  readonly onDialog: (dialog: "later" | "keys") => void;
}

/** Going through the inbox: which item is looked at, and what the keys do with it. What leaves the list makes way for the next. */
export function useTriage({ inbox, tab, item, onDialog }: Triage) {
  const { navigate } = useWorkbench();
  const [moves, setMoves] = useState(0);
  const items = inbox?.items ?? [];
  // What was looked at last and is gone: the one that stands in its place is next.
  const lastAt = useRef(0);
  const found = items.findIndex((one) => one.item === item);
  const at = found >= 0 ? found : Math.min(item === undefined ? 0 : lastAt.current, items.length - 1);
  if (found >= 0) lastAt.current = found;
  const here = items[at];
  const go = (to: number) => {
    const next = items[to];
    if (!next) return;
    navigate(inboxHref({ tab, item: next.item }), "replace");
    setMoves((n) => n + 1);
  };
  const leave = (gone: InboxItem) => {
    const index = items.indexOf(gone);
    go(index + 1 < items.length ? index + 1 : index - 1);
  };
  const sorting = useSorting(leave);
  const keys: Readonly<Record<string, (one: InboxItem) => boolean>> = {
    j: () => moved(go, at + 1),
    k: () => moved(go, at - 1),
    e: (one) => {
      if (one.sorted === "open" && isOnlyRead(one.kind)) void sorting.done(one);
      return true;
    },
    l: (one) => {
      if (one.sorted !== "done" && mayPutOff(one.kind)) onDialog("later");
      return true;
    },
    enter: (one) => {
      const href = openHref(one);
      if (!href || isOnAControl()) return false;
      navigate(href);
      return true;
    },
  };
  useShortcuts((key) => {
    if (key === "?") {
      onDialog("keys");
      return true;
    }
    if (key.toLowerCase() === "u") return sorting.undo();
    // The proposal's own form hears of L first where there is one, and asks for the same.
    return (here && keys[key.toLowerCase()]?.(here)) ?? false;
  });
  const onAnswered = () => {
    if (here) leave(here);
  };
  return { here, moves, sorting, onAnswered };
}

function moved(go: (to: number) => void, to: number): true {
  go(to);
  return true;
}

/** Whether a press of Enter belongs to what has the focus, and not to the list. */
const isOnAControl = (): boolean =>
  document.activeElement?.matches("button, summary, a:not(.inbox-row), input, select, textarea") === true;
