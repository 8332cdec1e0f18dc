import { payloadErased, type ErasureReason } from "../../../domain/keeping/erasure";
import { type Draft, type Header, draft, stampOf } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { readPayload } from "../../base/read-payload";
import { citedBy } from "../../reading/erasure/only-cited-by";

/** Why something is erased, as the official says it. */
export interface Grounds {
  readonly reason: ErasureReason;
  readonly words: string;
}

/** The entries that say which payloads were erased, one each, with those of the `artifacts` that each of them cited. */
export async function erasureDrafts(
  db: Database,
  headers: readonly Header[],
  artifacts: readonly string[],
  grounds: Grounds,
): Promise<Draft[]> {
  const going = new Set(artifacts);
  const drafts: Draft[] = [];
  for (const header of headers) {
    drafts.push(...(await saidAgain(db, header)));
    const cited = await citedBy(db, header);
    drafts.push(
      await sayErased(
        db,
        header,
        cited.filter((sha256) => going.delete(sha256)),
        grounds,
      ),
    );
  }
  return drafts;
}

async function sayErased(db: Database, header: Header, artifacts: string[], { reason, words }: Grounds) {
  const { origin, index } = header;
  const { caseId, captureId } = (await db.events.get([...stampOf(header), 0])) ?? {};
  const about = { ...(caseId !== undefined && { caseId }), ...(captureId !== undefined && { captureId }) };
  return draft(payloadErased, { origin, index, reason, words, artifacts, ...about });
}

/**
 * Where the entry is itself an erasure, whose words said too much: what it erased stays erased for its reason, said anew
 * without words.
 */
async function saidAgain(db: Database, header: Header): Promise<Draft[]> {
  const said = await readPayload(db, payloadErased, header);
  return said ? [draft(payloadErased, { ...said, words: "" })] : [];
}
