import type { ChangeRow } from "../../domain/casework/watch";
import { identityOf } from "../../domain/evidence/captures";
import { listingKey } from "../../domain/evidence/listings";
import type { Fact } from "../../domain/evidence/reading";
import type { KeyedFact } from "./keyed-fact";

/** The keys of the facts on a page of `host` that say what a watch has told of. */
export function changedKeys(
  { listing, changes }: Pick<ChangeRow, "listing" | "changes">,
  facts: readonly KeyedFact[],
  host: string,
): readonly string[] {
  const isTold = (fact: Fact): boolean =>
    listingKey(host, fact.subject) === listing && changes.some((change) => says(fact, change));
  return facts.filter(({ fact }) => isTold(fact)).map(({ key }) => key);
}

function says(fact: Fact, { field, property, key }: ChangeRow["changes"][number]): boolean {
  switch (field) {
    case "rating":
    case "count":
      return fact.kind === "aggregate-rating";
    case "fact":
      return fact.kind === "profile" && fact.property === property;
    case "review-below":
      return fact.kind === "review" && identityOf(fact) === key;
  }
}
