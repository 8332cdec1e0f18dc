import type { Answer } from "../reading";
import type { CorrectedAnswer } from "./fact-correction";

/** What an answer says, without where it was read. */
export const answerSays = ({ text, author, date, bySubject }: Answer): CorrectedAnswer => ({
  text,
  ...(author !== undefined && { author }),
  ...(date !== undefined && { date }),
  ...(bySubject && { bySubject }),
});

/** An answer that says this, read where the page's own was. */
export const answerWith = (read: Answer | null | undefined, says: CorrectedAnswer): Answer => ({
  ...says,
  confidence: read?.confidence ?? 1,
  provenance: read?.provenance ?? [],
});
