import { partOf } from "../../../../casework/subjects";
import type { Telling } from "../telling";

/** What a part of a subject is called: as officials call it, else as its source does. */
export function nameOfNode(node: string, t: Telling): string {
  const parts = [node, ...(t.partsOf.get(node) ?? []).filter((part) => part !== node)];
  const chosen = parts
    .flatMap((part) => t.file.subjectNames.get(part) ?? [])
    .filter(({ name = "" }) => name !== "")
    .reduce<{ name?: string; namedAt?: string }>(
      (last, one) => ((one.namedAt ?? "") > (last.namedAt ?? "") ? one : last),
      {},
    );
  return chosen.name ?? parts.map((part) => sourceName(part, t)).find((name) => name !== "") ?? t.w.captured.nameless;
}

function sourceName(node: string, { sourceNames }: Telling): string {
  const part = partOf(node);
  return part?.kind === "row" ? part.key : (sourceNames.get(node) ?? "");
}
