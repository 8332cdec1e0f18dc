/** What files say that were taken in: annotations and cases of other tools, kept apart from what was captured here. */
import { evidenceReceived } from "./evidence-received";
import { received } from "./tables";

export type { ReceivedItem } from "./shapes";
export { type AnnotationsFailure, type AnnotationsRead, MOST_BYTES, readAnnotations } from "./read-annotations";
export type { ReceivedRow } from "./tables";
export { evidenceReceived };

export const receivedActs = [evidenceReceived] as const;
export const receivedTables = [received] as const;
