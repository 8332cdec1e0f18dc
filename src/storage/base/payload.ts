import type { PayloadRow } from "./database";

/** What a payload says; undefined where it was erased, or where its text is no JSON any more. */
export function payloadOf(row: PayloadRow | undefined): unknown {
  if (!row) return undefined;
  try {
    return JSON.parse(row.json) as unknown;
  } catch (error) {
    // One broken payload must not stop a replay; its commitment, which no longer holds, tells of it.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
