import { createHash } from "node:crypto";
import { fc, test } from "@fast-check/vitest";
import canonicalize from "canonicalize";
import { describe, expect } from "vitest";
import {
  type Card,
  cardCommitment,
  isCardOf,
  requirementDigest,
  requirementsDigest,
} from "../../../src/domain/casework/scorecards";
import { cards, salts } from "./a-card";

const sealedOf = (salt: string, card: Card) => ({
  ...card,
  requirements: requirementsDigest(card.scores),
  commitment: cardCommitment(salt, card),
});

type Change = (card: Card) => Card;

/** Every way in which a card can be another. */
const changes: readonly Change[] = [
  (card) => ({ ...card, by: `${card.by}.` }),
  (card) => ({ ...card, candidate: `${card.candidate}2` }),
  (card) => ({ ...card, caseId: `${card.caseId}9` }),
  (card) => ({ ...card, scorecardId: card.scorecardId.replace(/.$/u, "f") }),
  first((one) => ({ ...one, score: one.score === 2 ? 1 : 2 })),
  first((one) => ({ ...one, reason: `${one.reason}!` })),
  first((one) => ({ ...one, digest: one.digest.replace(/.$/u, (last) => (last === "0" ? "1" : "0")) })),
];

function first(change: (one: Card["scores"][number]) => Card["scores"][number]): Change {
  return (card) => ({ ...card, scores: card.scores.map((one, n) => (n === 0 ? change(one) : one)) });
}

describe("a commitment to scores", () => {
  test.prop([salts, cards])("is SHA-256 over the salt's bytes and the card as RFC 8785 spells it", (salt, card) => {
    const hash = createHash("sha256")
      .update(Buffer.from(salt, "hex"))
      .update(canonicalize(card) ?? "");
    expect(cardCommitment(salt, card)).toBe(hash.digest("hex"));
  });

  test.prop([salts, cards])("is kept by its own card", (salt, card) => {
    expect(isCardOf(sealedOf(salt, card), { salt, card })).toBe(true);
  });

  test.prop([salts, cards, fc.constantFrom(...changes)])("is kept by no other card", (salt, card, change) => {
    expect(isCardOf(sealedOf(salt, card), { salt, card: change(card) })).toBe(false);
  });

  test.prop([salts, salts, cards])("is kept with no other salt", (salt, other, card) => {
    fc.pre(salt !== other);
    expect(isCardOf(sealedOf(salt, card), { salt: other, card })).toBe(false);
  });

  test.prop([salts, cards, cards])("cannot be handed in by somebody else as their own", (salt, card, other) => {
    fc.pre(card.by !== other.by);
    const copied = { ...sealedOf(salt, card), by: other.by };
    expect(isCardOf(copied, { salt, card })).toBe(false);
    expect(isCardOf(copied, { salt, card: { ...card, by: other.by } })).toBe(false);
  });
});

describe("the digest of requirements", () => {
  test.prop([
    cards
      .map(({ scores }) => scores)
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
  ])("does not depend on their order", ([all, shuffled]) => {
    expect(requirementsDigest(shuffled)).toBe(requirementsDigest(all));
  });

  const text = fc.record({
    name: fc.string({ minLength: 1 }),
    must: fc.boolean(),
    weight: fc.integer({ min: 0, max: 100 }),
    evidence: fc.string(),
  });
  test.prop([text, text])("is another for another text", (one, other) => {
    fc.pre(canonicalize(one) !== canonicalize(other));
    expect(requirementDigest(one)).not.toBe(requirementDigest(other));
  });
});
