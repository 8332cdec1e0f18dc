import { useRef } from "preact/hooks";
import { t } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";
import type { ShownStory } from "./use-streams";

type To = "read" | "unread" | "dismissed" | "back";
type Undo = () => Promise<unknown>;

const rowsOf = ({ first, others }: ShownStory) => [first, ...others.map(({ row }) => row)];
const MOST = 1_000;

/** Marks stories, with all their tellings, says so, and keeps the way to take the last one back. */
export function useSorting() {
  const { ask, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const last = useRef<Undo>(undefined);
  const sort = (stories: readonly ShownStory[], to: To) => {
    const items = stories
      .flatMap(rowsOf)
      .slice(0, MOST)
      .map(({ feed, id }) => ({ feed, id }));
    return ask("sortStream", { items, to });
  };
  return {
    problem,
    /** It is looked at: nothing is said of it. */
    look: (story: ShownStory): void => {
      if (story.isUnread) sort([story], "read").catch(onUnreadable);
    },
    unread: (story: ShownStory) => run(() => sort([story], "unread"), t("streamIsUnread")),
    allRead: async (stories: readonly ShownStory[]): Promise<void> => {
      const unread = stories.filter(({ isUnread }) => isUnread);
      if (unread.length === 0) return;
      const back = () => sort(unread, "unread");
      if (await run(() => sort(unread, "read"), t("streamAllAreRead"), back))
        last.current = () => run(back, t("workbenchUndone"));
    },
    dismiss: async (story: ShownStory): Promise<void> => {
      const back = () => sort([story], "back");
      if (await run(() => sort([story], "dismissed"), t("streamIsDismissed"), back))
        last.current = () => run(back, t("workbenchUndone"));
    },
    back: (story: ShownStory) => run(() => sort([story], "back"), t("streamIsBack")),
    /** Something else was done that can be taken back. */
    remember: (undo: Undo): void => {
      last.current = undo;
    },
    /** Takes back what was done last; false where there is nothing. */
    undo: (): boolean => {
      const back = last.current;
      last.current = undefined;
      void back?.();
      return back !== undefined;
    },
  };
}
export type Sorting = ReturnType<typeof useSorting>;
