import type { InboxItem } from "../../../storage/reading";
import type { Sorting } from "../use-sorting";

/** What is shown of an item, and what the list has to hear. */
export interface PaneProps {
  readonly item: InboxItem;
  readonly today: string;
  readonly sorting: Sorting;
  /** Asks until when. */
  readonly onLater: () => void;
  /** It was answered, and leaves the list. */
  readonly onAnswered: () => void;
}
