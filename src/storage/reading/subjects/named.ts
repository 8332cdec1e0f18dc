import type { SubjectNameRow } from "../../../domain/casework/subjects";
import type { ListingRow } from "../../../domain/evidence/listings";

/** The name an official chose for one of these parts; the one that was chosen last, where several have one. */
export function chosenName(nodes: readonly string[], names: ReadonlyMap<string, Partial<SubjectNameRow>>): string {
  const chosen = nodes.flatMap((node) => {
    const { name = "", namedAt = "" } = names.get(node) ?? {};
    return name === "" ? [] : [{ name, namedAt }];
  });
  return chosen.reduce((last, one) => (one.namedAt > last.namedAt ? one : last), { name: "", namedAt: "" }).name;
}

/** What sources call it: the first listing that has a name, else the first one's id. */
export const sourcesName = (described: readonly ListingRow[]): string =>
  described.find(({ name }) => name !== "")?.name ?? described[0]?.id ?? "";
