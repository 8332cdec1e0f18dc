import { useRef } from "preact/hooks";
import type { InboxItem } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { t } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { OPEN, type SortedAs, useSortItem } from "../parts/proposal/use-sort-item";

/** Sorts items, says so, and keeps the way to take the last one back. `onGone` hears of what leaves the list. */
export function useSorting(onGone: (item: InboxItem) => void) {
  const sort = useSortItem();
  const { problem, run } = useDoing();
  const last = useRef<() => Promise<unknown>>(undefined);
  const put = async (item: InboxItem, to: SortedAs, said: string) => {
    const before: SortedAs =
      item.sorted === "later"
        ? { as: "later", until: item.until }
        : item.sorted === "done"
          ? { as: "done", until: "" }
          : OPEN;
    const back = () => sort(item, before);
    onGone(item);
    if (await run(() => sort(item, to), said, back)) last.current = () => run(back, t("workbenchUndone"));
  };
  return {
    problem,
    done: (item: InboxItem) => put(item, { as: "done", until: "" }, t("inboxIsDone")),
    later: (item: InboxItem, until: string) => put(item, { as: "later", until }, t("inboxPutOff", formatDay(until))),
    reopen: (item: InboxItem) => put(item, OPEN, t("inboxIsBack")),
    /** Takes back what was sorted last; false where there is nothing. */
    undo: (): boolean => {
      const back = last.current;
      last.current = undefined;
      void back?.();
      return back !== undefined;
    },
  };
}
export type Sorting = ReturnType<typeof useSorting>;
