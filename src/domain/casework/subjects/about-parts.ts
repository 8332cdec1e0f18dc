import type { About } from "../../ledger/log";
import { partOf } from "./node";

/** The listings among some parts, so that the log can be asked for what concerns them. */
export const aboutParts = (nodes: readonly string[]): Required<Pick<About, "subjects">> => ({
  subjects: nodes.flatMap((node) => {
    const part = partOf(node);
    return part?.kind === "listing" ? [part.listingKey] : [];
  }),
});
