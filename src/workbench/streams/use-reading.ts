import { useEffect, useRef, useState } from "preact/hooks";
import { useShortcuts } from "../frame/use-shortcuts";
import { useWorkbench } from "../frame/workbench";
import { streamsHref } from "./links";
import type { StreamQuery } from "./routes";
import type { StreamDialog } from "./stream-dialog";
import { useSorting } from "./use-sorting";
import type { ShownStory } from "./use-streams";

interface Reading {
  readonly stories: readonly ShownStory[] | undefined;
  readonly query: StreamQuery;
  readonly onDialog: (dialog: StreamDialog) => void;
}

/** Going through stories: which one is looked at (it counts as read then), and what the keys do with it. */
export function useReading({ stories = [], query, onDialog }: Reading) {
  const { navigate } = useWorkbench();
  const sorting = useSorting();
  const [moves, setMoves] = useState(0);
  const { item, ...others } = query;
  // What was looked at last and is gone: the one that stands in its place is next.
  const lastAt = useRef(0);
  const found = stories.findIndex(({ key }) => key === item);
  const at = found >= 0 ? found : item === undefined ? -1 : Math.min(lastAt.current, stories.length - 1);
  if (found >= 0) lastAt.current = found;
  const here = stories[at];
  useEffect(() => {
    // Under “Unread” it stays where it is until the next is looked at.
    if (here && query.tab !== "unread") sorting.look(here);
  }, [here?.key]);
  const go = (to: number): true => {
    const next = stories[to];
    if (next) {
      if (here && query.tab === "unread") sorting.look(here);
      navigate(streamsHref({ ...others, item: next.key }), "replace");
      setMoves((n) => n + 1);
    }
    return true;
  };
  const dismiss = (story: ShownStory): true => {
    go(at + 1 < stories.length ? at + 1 : at - 1);
    void sorting.dismiss(story);
    return true;
  };
  const keys: Readonly<Record<string, (story: ShownStory) => boolean>> = {
    o: ({ first }) => {
      if (first.item.url !== "") globalThis.open(first.item.url, "_blank", "noreferrer");
      return true;
    },
    c: () => {
      onDialog("keep");
      return true;
    },
    d: (story) => (story.isDismissed ? true : dismiss(story)),
  };
  useShortcuts((key) => {
    const small = key.toLowerCase();
    if (key === "?") {
      onDialog("keys");
      return true;
    }
    if (small === "u") return sorting.undo();
    if (small === "j") return go(at + 1);
    if (small === "k") return go(at - 1);
    return (here && keys[small]?.(here)) ?? false;
  });
  return { here, moves, sorting: { ...sorting, dismiss } };
}
