import { type SubjectNameRow, partOf } from "../../subjects";
import { type FindDocument, filterOf, textsOf } from "./document";

/** A subject is found by what officials call it, too, as long as it is called so. */
export function nameDocument({ node, name }: Partial<SubjectNameRow>): FindDocument | undefined {
  if (node === undefined || !name) return undefined;
  const part = partOf(node);
  const subject = part?.kind === "listing" ? part.listingKey : node;
  return { ref: `m ${node}`, kind: "subject", texts: textsOf(["head", name]), filters: [filterOf("subject", subject)] };
}
