import { actOf } from "../../acts";
import { officialNamed } from "../../casework/sharing";
import { caseImported } from "../../keeping/custody";

/** Entries that every member of a team is told, whether a case is shared or not. */
export const ALWAYS_SHARED: ReadonlySet<string> = new Set([officialNamed.type]);

/** A file that came in from elsewhere stays where it came in. */
const NEVER_SHARED: ReadonlySet<string> = new Set([caseImported.type]);

/**
 * Whether entries of a kind may come from another installation: those that go out with a case, and what its official is called. What
 * changes how pages are read, say, no colleague decides; and of a kind that is not known here nothing can be said.
 */
export function mayBeShared(type: string): "yes" | "no" | "unknown" {
  if (ALWAYS_SHARED.has(type)) return "yes";
  if (NEVER_SHARED.has(type)) return "no";
  const act = actOf(type);
  if (!act) return "unknown";
  return act.goesOutWith.length > 0 ? "yes" : "no";
}
