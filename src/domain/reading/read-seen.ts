import type { Context, Steps } from "./context";
import type { Tell } from "./facts/fact-maker";
import type { FactKind } from "./model";
import type { SubjectDraft } from "./subjects/subject-draft";
import { readVisible } from "./visible";

/** Of what is merely seen, ratings and reviews are told; other facts and tags only where markup states them. */
const NOT_SOUGHT: ReadonlySet<FactKind> = new Set<FactKind>(["profile", "tag"]);

/**
 * Tells the ratings and reviews that a page shows, each with a confidence below 1. For pages that state none in markup:
 * where a page states its own, that stands alone.
 */
export function* readSeen(context: Context, readAt: string | undefined, about: () => SubjectDraft, tell: Tell): Steps {
  const seen = yield* readVisible(context, { have: NOT_SOUGHT, ...(readAt !== undefined && { readAt }) });
  for (const { fact, stated } of seen) tell(about(), fact, stated);
}
