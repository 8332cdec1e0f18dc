import { useMemo } from "preact/hooks";
import { INBOX_BY } from "../../platform/kept";
import { type InboxItem, inboxItems, itemsDone, listCases } from "../../storage/reading";
import { useLive } from "../frame/use-live";
import { usePreference } from "../frame/use-preference";
import { type LaidOut, isUnder, laidOut } from "./laid";
import { INBOX_TABS, type InboxTab } from "./routes";
import { useInboxAsked } from "./use-inbox-asked";

export interface Inbox extends LaidOut {
  readonly today: string;
  readonly by: "case" | "day";
  /** How many items stand under each tab. */
  readonly counts: ReadonlyMap<InboxTab, number>;
  readonly caseTitles: ReadonlyMap<string, string>;
}

/** What waits, as a tab shows it; undefined until it is there. */
export function useInbox(tab: InboxTab): Inbox | undefined {
  const asked = useInboxAsked();
  const { today } = asked;
  const by = usePreference(INBOX_BY) ?? "case";
  const waiting = useLive((db) => inboxItems(db, asked), asked.inputs);
  const done = useLive(itemsDone, []);
  const cases = useLive((db) => listCases(db, {}), []);
  return useMemo(() => {
    if (!waiting || !done || !cases) return undefined;
    const all: readonly InboxItem[] = [...waiting, ...done.items];
    const counts = INBOX_TABS.map((one): [InboxTab, number] => [
      one,
      one === "done" ? done.of : waiting.filter((item) => isUnder(one, item)).length,
    ]);
    const laid = laidOut(
      all.filter((item) => isUnder(tab, item)),
      tab,
      by,
      today,
    );
    const caseTitles = new Map(cases.map(({ caseId, title }) => [caseId, title]));
    return { ...laid, today, by, counts: new Map(counts), caseTitles };
  }, [waiting, done, cases, tab, by, today]);
}
