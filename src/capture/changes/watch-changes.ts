import { type News, openNews, type Strikes } from "./is-news";
import type { Patience } from "./patience";

/** The page is left alone for so long after the last change, and told of after so long at the latest. */
const QUIET_MS = 700;
const LONGEST_MS = 2_000;
/** A widget may put up a shadow tree without a change that can be seen from outside. */
const LOOK_AGAIN_MS = [1_500, 5_000];

/** Attributes that show or hide what is there. */
const ATTRIBUTES = ["hidden", "open", "aria-expanded", "aria-hidden", "aria-selected"];

export interface Watched {
  /** The document and its open shadow trees, as they are now. */
  readonly trees: () => readonly Node[];
  readonly strikes: Strikes;
  /** Called once, when something worth reading has changed; nothing is watched any more then. */
  readonly tell: () => void;
}

export interface Watch {
  /** Tells from now on, this patiently. What came before is told of as well. */
  begin(patience: Patience): void;
  /** Whether nothing at all has changed since, news or not. */
  isUntouched(): boolean;
  end(): void;
}

/** Watches a page for changes that are worth reading it again. */
export function watchChanges({ trees, strikes, tell }: Watched): Watch {
  const newsIn = openNews(strikes);
  const watched = trees();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let patience: Patience | undefined;
  let news: News = "none";
  let since: number | undefined;
  let touched = false;
  let due: ReturnType<typeof setTimeout> | undefined;

  const take = (records: readonly MutationRecord[]): void => {
    touched ||= records.length > 0;
    const now = newsIn(records);
    if (now !== "none") changed(now);
  };
  const observer = new MutationObserver(take);
  for (const tree of watched)
    observer.observe(tree, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });

  const end = (): void => {
    observer.disconnect();
    for (const timer of timers) clearTimeout(timer);
    clearTimeout(due);
  };
  const tellNow = (): void => {
    end();
    tell();
  };
  const changed = (now: News): void => {
    if (news !== "much") news = now;
    since ??= performance.now();
    if (patience === undefined) return;
    const waits = news === "much" ? patience.much : patience.little;
    clearTimeout(due);
    const left = since + LONGEST_MS * waits - performance.now();
    // Not by a timer: a page that changes at each of its own would come before it for ever.
    if (left <= 0) tellNow();
    else due = setTimeout(tellNow, Math.min(QUIET_MS * waits, left));
  };
  return {
    begin(given) {
      patience = given;
      if (since !== undefined) changed(news);
      for (const ms of LOOK_AGAIN_MS) {
        const look = () => {
          if (trees().length > watched.length) changed("much");
        };
        timers.add(setTimeout(look, ms * given.much));
      }
    },
    isUntouched() {
      take(observer.takeRecords());
      return !touched && trees().length === watched.length;
    },
    end,
  };
}
