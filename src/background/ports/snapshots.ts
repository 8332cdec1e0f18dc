import snapshotScript from "../../capture/snapshot.ts?script&iife";
import { copyPage, visiblePart, wholePage } from "../../platform";
import type { Ports } from "../../services";
import { capturing } from "../capturing";

/** What is kept of a page itself. */
export const snapshots: Pick<Ports, "copyPage" | "visiblePart" | "wholePage" | keyof typeof capturing> = {
  copyPage: (tabId, request, watch) => copyPage(tabId, snapshotScript, request, watch),
  visiblePart,
  wholePage: (tabId, watch) => wholePage(tabId, snapshotScript, watch),
  ...capturing,
};
