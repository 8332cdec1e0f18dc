import type * as v from "valibot";
import {
  type SignedStatement,
  alterationAccepted,
  alterationCountersigned,
  alterationProposed,
  alterationRefused,
} from "../../../domain/casework/rules";
import type { ReadEntry } from "../../../domain/files/exchange";
import { type TypedEntry, hashToHex, jcs, leafHash } from "../../../domain/ledger/log";

/** Something that was accepted at the installation that wrote a file, and waits for a second official. */
export interface WaitingThere {
  readonly accepted: SignedStatement["accepted"];
  readonly says: v.InferOutput<(typeof alterationAccepted)["payload"]>;
  /** What was proposed; nothing where that was erased. */
  readonly proposed: v.InferOutput<(typeof alterationProposed)["payload"]> | undefined;
}

/** What waits in a file for a second signature. */
export function waitingThere(entries: readonly ReadEntry[]): readonly WaitingThere[] {
  const proposed = new Map(saidBy(alterationProposed, entries).map(({ says }) => [says.proposalId, says]));
  const answered = new Set(
    [...saidBy(alterationCountersigned, entries), ...saidBy(alterationRefused, entries)].map(
      ({ says: { proposalId } }) => proposalId,
    ),
  );
  return saidBy(alterationAccepted, entries)
    .filter(({ says }) => says.needs === 2 && !answered.has(says.proposalId))
    .map(({ header, says }) => ({
      accepted: { origin: header.origin, index: header.index, leaf: hashToHex(leafHash(jcs(header))) },
      says,
      proposed: proposed.get(says.proposalId),
    }));
}

const saidBy = <P>(act: TypedEntry<P>, entries: readonly ReadEntry[]) =>
  entries.flatMap(({ header, payload, isErased }) => {
    if (header.type !== act.type || isErased) return [];
    const read = act.parse(header, payload);
    return read.ok ? [{ header, says: read.value }] : [];
  });
