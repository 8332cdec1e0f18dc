import { type JoinRow, subjectsJoined, subjectsReopened } from "../../../../domain/casework/subjects";
import type { Perform } from "../../../../messaging";

/** Take back a parting: its pairs are open again first, else each join would be refused because of the others. */
export async function joinAgain(perform: Perform, node: string, rest: readonly string[], joined: readonly JoinRow[]) {
  const pairs = rest.map((other) => ({ a: node, b: other }));
  const reopened = await perform(subjectsReopened, { pairs, reason: "" });
  if (!reopened.ok) return reopened;
  for (const { a, b, reason, grounds } of joined) {
    if (a !== node && b !== node) continue;
    const again = await perform(subjectsJoined, { a, b, reason, ...(grounds && { grounds }) });
    if (!again.ok) return again;
  }
  return reopened;
}
