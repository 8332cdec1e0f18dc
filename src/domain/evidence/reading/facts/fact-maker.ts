import type { Context } from "../context";
import type { Graph } from "../graph";
import type { Value } from "../items";
import type { AggregateRating, ProfileFact, Review, Tag } from "../model";
import type { Cite } from "../provenance";
import type { SubjectDraft } from "../subjects/subject-draft";

/** What makers of facts work with. */
export interface Workshop {
  readonly context: Context;
  readonly graph: Graph;
  readonly cite: Cite;
}

type Untied<F> = Omit<F, "subject" | "provenance">;

/** A fact that is not yet tied to its subject's id and to the places that state it. */
export type FactDraft = Untied<AggregateRating> | Untied<Review> | Untied<ProfileFact> | Untied<Tag>;

/** Takes a fact about a subject and the value that states it. */
export type Tell = (subject: SubjectDraft, fact: FactDraft, stated: Value) => void;

/** Confidence of what the page itself says, in markup. */
export const STATED = 1;
/** Confidence where the markup does not say of whom: taken to be what the page is about. */
export const SUBJECT_INFERRED = 0.7;
