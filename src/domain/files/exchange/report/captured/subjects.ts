import { groupBy } from "../../../../ground/grouping";
import { listingKey } from "../../../../evidence/listings";
import { hostOf } from "../../../../evidence/sources";
import { listingNode } from "../../../../casework/subjects";
import type { MadeEntry } from "../../case-file";
import type { Telling } from "../telling";

/** What was captured of one subject: its captures, the latest first. */
export interface CapturedSubject {
  /** The part by which it is named. */
  readonly node: string;
  readonly captures: readonly MadeEntry[];
}

/** Captures by the subject that most of their facts are about; parts that were joined are one. In the order of the log. */
export function capturedSubjects({ file, partsOf }: Telling): readonly CapturedSubject[] {
  const made = file.captures.map((entry) => ({ entry, node: nodeOf(entry) }));
  return [...groupBy(made, ({ node }) => partsOf.get(node)?.[0] ?? node).values()].map((all) => ({
    node: all[0]?.node ?? "",
    captures: all.map(({ entry }) => entry).reverse(),
  }));
}

const nodeOf = ({ capture }: MadeEntry): string =>
  listingNode(listingKey(hostOf(capture.page.url), mainSubject(capture)));

/** The subject that most facts of a capture are about; of as many, the one that is told of first. */
export function mainSubject({ facts, subjects }: MadeEntry["capture"]): string {
  const counted = [...groupBy(facts, ({ subject }) => subject)].sort((a, b) => b[1].length - a[1].length);
  return counted[0]?.[0] ?? subjects[0]?.id ?? "";
}
