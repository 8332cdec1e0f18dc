import type { CaseKind } from "../../domain/casework/cases";
import { type PageState, freshPage } from "./page-state";

/** Everything the panel shows that is not in the database. */
export interface PanelState {
  /** The tab in front. */
  readonly tabId: number | undefined;
  readonly pages: ReadonlyMap<number, PageState>;
  /** The kind of the active case: it decides the default ticks. */
  readonly kind: CaseKind | undefined;
  /** A bug was met; the official is told once. */
  readonly fault: boolean;
  /** Whether it was the database that could not be read. */
  readonly isUnreadable: boolean;
}

export const freshPanel: PanelState = {
  tabId: undefined,
  pages: new Map(),
  kind: undefined,
  fault: false,
  isUnreadable: false,
};

export const pageOf = ({ pages }: PanelState, tabId: number | undefined): PageState =>
  (tabId === undefined ? undefined : pages.get(tabId)) ?? freshPage;
