import type { MatchMethod, MatchRelation } from "../../../domain/casework/taxonomy";
import type { TextKey } from "../../../ui/texts";

/** How a tag stands to its concept, as the official reads it. */
export const RELATION_NAMES: Readonly<Record<MatchRelation, TextKey>> = {
  exactMatch: "collectionsSame",
  closeMatch: "collectionsClose",
  broadMatch: "collectionsBroader",
  narrowMatch: "collectionsNarrower",
};

export const METHOD_NAMES: Readonly<Record<MatchMethod, TextKey>> = {
  label: "collectionsByLabel",
  alternative: "collectionsByAlternative",
  hidden: "collectionsByHidden",
  unqualified: "collectionsByUnqualified",
  joined: "collectionsByJoined",
  inflected: "collectionsByInflected",
  stem: "collectionsByStem",
  spelling: "collectionsBySpelling",
  head: "collectionsByHead",
  compound: "collectionsByCompound",
  part: "collectionsByPart",
  together: "collectionsByTogether",
};
