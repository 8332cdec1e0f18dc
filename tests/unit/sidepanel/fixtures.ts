import type { Fact, Reading, Review } from "../../../src/domain/evidence/reading";
import type { PageRead } from "../../../src/messaging";
import { type PanelState, freshPanel, pageOf } from "../../../src/sidepanel/state/panel-state";
import type { PageEvent, PanelEvent } from "../../../src/sidepanel/state/panel-event";
import type { PageState } from "../../../src/sidepanel/state/page-state";
import { reducePanel } from "../../../src/sidepanel/state/reduce-panel";

const provenance = [{ syntax: "json-ld", reader: "json-ld", version: "1", selectors: [], raw: "…" }];
const HOME = "https://care.example/#home";

export const aRating = (value: number, subject = HOME): Fact => ({
  kind: "aggregate-rating",
  subject,
  confidence: 1,
  provenance,
  rating: { raw: String(value), value, best: 5, worst: 1, normalised: (value - 1) / 4 },
  reviewCount: 87,
});

export const aProfileFact = (property: string, value: string, subject = HOME): Fact => ({
  kind: "profile",
  subject,
  confidence: 1,
  provenance,
  property,
  value,
});

export const aReview = (author: string, value?: number, subject = HOME): Review => ({
  kind: "review",
  subject,
  confidence: 1,
  provenance,
  author,
  text: `${author} was here`,
  ...(value !== undefined && { rating: { raw: String(value), value, best: 5 } }),
});

export const aTag = (label: string, subject = HOME): Fact => ({
  kind: "tag",
  subject,
  confidence: 1,
  provenance,
  label,
});

/** A care home with a rating, a number of beds, a tag and two reviews. */
export const aReading = (change: Partial<Reading> = {}): Reading => ({
  subjects: [{ id: HOME, types: ["NursingHome"], name: "Lindenhof", identifiers: [] }],
  main: HOME,
  facts: [aRating(4.3), aProfileFact("numberOfBeds", "64"), aTag("garden"), aReview("Anja", 5), aReview("Marc", 2)],
  warnings: [],
  ...change,
});

export const aPage = (change: Partial<PageRead> = {}): PageRead => ({
  token: "1",
  url: "https://care.example/lindenhof",
  title: "Lindenhof",
  readAt: "2026-11-12T10:00:00.000Z",
  withheld: [],
  reading: aReading(),
  ...change,
});

export const TAB = 7;

const toEvent = (event: PageEvent | PanelEvent): PanelEvent =>
  event.type === "page" || event.type === "fault" || event.type.startsWith("tab-") || event.type === "kind-known"
    ? (event as PanelEvent)
    : { type: "page", tabId: TAB, event: event as PageEvent };

/** The panel after these events on the tab in front. */
export const panelAfter = (...events: readonly (PageEvent | PanelEvent)[]): PanelState =>
  events.map(toEvent).reduce(reducePanel, reducePanel(freshPanel, { type: "tab-shown", tabId: TAB }));

export const pageAfter = (...events: readonly (PageEvent | PanelEvent)[]): PageState =>
  pageOf(panelAfter(...events), TAB);

/** A page was read. */
export const read = (page = aPage(), n = 1): PageEvent[] => [
  { type: "read-started", n },
  { type: "read-done", n, page, draft: undefined },
];

/** The key of the fact that is the n-th on the page. */
export const keyOf = (state: PageState, n: number): string => state.facts[n]?.key ?? "";
