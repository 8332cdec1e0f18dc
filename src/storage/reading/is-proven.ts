import { type Bundle, parseProof } from "../../domain/files/exchange";
import {
  type Hash,
  type TreeHead,
  checkConsistency,
  checkInclusion,
  decodeBase64,
  leafHash,
  parseCheckpoint,
} from "../../domain/ledger/log";

/**
 * Whether the proofs that a bundle was given lead where they should: where one does not, a node of the kept tree is damaged, or
 * a header was changed after it was signed.
 */
export const isProven = (bundle: Bundle): boolean => bundle.lines.every(isIncluded) && areConsistent(bundle);

function isIncluded({ header, proof }: Bundle["lines"][number]): boolean {
  const told = parseProof(proof);
  const head = told && parseCheckpoint(told.note);
  return head !== undefined && checkInclusion(leafHash(header), told?.index ?? -1, head, told?.hashes ?? []);
}

/** Checkpoints come by origin and size; of each origin the first stands for itself. */
function areConsistent({ checkpoints }: Bundle): boolean {
  let before: (TreeHead & { readonly origin: string }) | undefined;
  return checkpoints.every(({ consistency, note }) => {
    const head = parseCheckpoint(note);
    const proof = consistency.map(decodeBase64).filter((hash): hash is Hash => hash !== undefined);
    const holds = head && (before?.origin !== head.origin || checkConsistency(before, head, proof));
    before = head;
    return holds === true;
  });
}
