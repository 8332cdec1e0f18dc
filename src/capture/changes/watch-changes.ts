import { openNews, type Strikes } from "./is-news";

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
  /** Tells from now on, and how patiently: 1 is the usual, 10 waits ten times as long. What came before is told of as well. */
  begin(patience: number): void;
  end(): void;
}

/** Watches a page for changes that are worth reading it again. */
export function watchChanges({ trees, strikes, tell }: Watched): Watch {
  const isNews = openNews(strikes);
  const watched = trees();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let patience: number | undefined;
  let since: number | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    if (isNews(records)) changed();
  });
  for (const tree of watched)
    observer.observe(tree, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });

  const end = (): void => {
    observer.disconnect();
    for (const timer of timers) clearTimeout(timer);
    clearTimeout(due);
  };
  const changed = (): void => {
    since ??= performance.now();
    if (patience === undefined) return;
    clearTimeout(due);
    const left = since + LONGEST_MS * patience - performance.now();
    due = setTimeout(
      () => {
        end();
        tell();
      },
      Math.max(0, Math.min(QUIET_MS * patience, left)),
    );
  };
  return {
    begin(waits) {
      patience = waits;
      if (since !== undefined) changed();
      for (const ms of LOOK_AGAIN_MS) {
        const look = () => {
          if (trees().length > watched.length) changed();
        };
        timers.add(setTimeout(look, ms * waits));
      }
    },
    end,
  };
}
