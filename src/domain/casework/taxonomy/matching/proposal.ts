/** How a tag's meaning stands to a concept's (SKOS Reference §10): `broadMatch` says that the concept is the broader of the two. */
export const RELATIONS = ["exactMatch", "closeMatch", "broadMatch", "narrowMatch"] as const;
export type MatchRelation = (typeof RELATIONS)[number];

/** By what a tag and a concept were brought together. */
export type MatchMethod =
  | "label"
  | "alternative"
  | "hidden"
  | "unqualified"
  | "joined"
  | "inflected"
  | "stem"
  | "spelling"
  | "head"
  | "compound"
  | "part"
  | "together";

/** A concept that a tag may mean. */
export interface Proposal {
  readonly concept: string;
  readonly relation: MatchRelation;
  /** How likely it is right, 0..1: of a thousand proposals that say 0.9, some nine hundred are. */
  readonly probability: number;
  readonly method: MatchMethod;
  /** The label that led there. */
  readonly label: string;
}

/**
 * From where on a proposal is one of those that are accepted together: the same meaning, and no more than one in ten wrong by its own
 * word. (Measured, fewer are: docs/methods.md.)
 */
const ACCEPTED_FROM = 0.9;

/** Whether a proposal is accepted unless somebody looks closer. */
export const isAcceptedByDefault = ({ relation, probability }: Pick<Proposal, "relation" | "probability">): boolean =>
  relation === "exactMatch" && probability >= ACCEPTED_FROM;
