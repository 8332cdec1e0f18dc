import type { Alternative } from "../../../storage/reading";
import type { FactKind } from "../../../domain/evidence/reading";
import type { Labelled } from "./labelled";
import { type FactHistory, histories } from "../../parts/facts/fact-history";

/** What one source says of a subject in a case, each fact once. */
export interface SourceFacts {
  readonly key: string;
  readonly host: string;
  readonly ratings: readonly FactHistory<"aggregate-rating">[];
  readonly profile: readonly FactHistory<"profile">[];
  readonly tags: readonly FactHistory<"tag">[];
  readonly reviews: readonly FactHistory<"review">[];
}

/** Of all, or of what carries a label. */
export const sourceFacts = ({ listings }: Alternative, shown?: Labelled): readonly SourceFacts[] =>
  listings.map(({ key, listing, facts, setAside }) => {
    const of = <K extends FactKind>(kind: K) => histories(facts, kind).filter((history) => isShown(history, shown));
    return {
      key,
      host: [...facts, ...setAside][0]?.host ?? listing?.host ?? "",
      ratings: of("aggregate-rating"),
      profile: of("profile"),
      tags: of("tag"),
      reviews: of("review"),
    };
  });

/** A fact is shown with all that it said earlier where any of it carries the label. */
const isShown = <K extends FactKind>({ latest, earlier }: FactHistory<K>, shown: Labelled | undefined): boolean =>
  shown === undefined ||
  [latest, ...earlier]
    .flatMap((version) => [version, ...(version.alike ?? [])])
    .some(({ captureId, numbers }) => numbers.some((n) => shown.hasFact(captureId, n)));

/** Whether something that is said of an option carries the label. */
export const isOptionShown = ({ listings }: Alternative, { hasFact }: Labelled): boolean =>
  listings.some(({ facts }) => facts.some(({ captureId, n }) => hasFact(captureId, n)));
