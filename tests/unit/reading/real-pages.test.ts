import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type AggregateRating, type Fact, Reading, type Review, readPage } from "../../../src/domain/evidence/reading";
import { documentOf } from "./support";

const PAGES = "../shared/data/pages/";
const files = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => name.endsWith(".html")) : [];

interface Expected {
  kind: "aggregate-rating" | "review";
  rating?: { value: number; best?: number };
  ratingCount?: number;
  reviewCount?: number;
  subject?: string;
  author?: string;
  date?: string;
  textStart?: string;
  visible?: boolean;
}

function load(file: string): { reading: Reading; expected: Expected[] } {
  const answer = JSON.parse(readFileSync(PAGES + file.replace(/\.html$/, ".expected.json"), "utf8")) as {
    url: string | null;
    facts: Expected[];
  };
  const url = URL.canParse(answer.url ?? "") ? String(answer.url) : `https://${file.replace(/_.*|\.html$/g, "")}/`;
  const reading = readPage(documentOf(readFileSync(PAGES + file, "utf8")), url);
  return { reading, expected: answer.facts.filter(({ visible }) => !visible) };
}

/** What an expectation says of a fact of ours: the same members, so that a difference reads well. */
function asExpected(fact: AggregateRating | Review, expected: Expected, reading: Reading): Expected {
  const { rating } = fact;
  const said: Expected = { kind: fact.kind };
  if (rating?.value !== undefined) said.rating = { value: rating.value };
  if (said.rating && expected.rating?.best !== undefined && rating?.best !== undefined) said.rating.best = rating.best;
  if (fact.kind === "aggregate-rating") {
    if (rating?.best !== undefined && said.rating) said.rating.best = rating.best;
    if (fact.ratingCount !== undefined) said.ratingCount = fact.ratingCount;
    if (fact.reviewCount !== undefined) said.reviewCount = fact.reviewCount;
  } else {
    if (fact.author !== undefined) said.author = fact.author;
    if (fact.date !== undefined) said.date = fact.date.raw;
    if (fact.text !== undefined) said.textStart = begin(fact.text);
  }
  if (expected.subject !== undefined) said.subject = reading.subjects.find(({ id }) => id === fact.subject)?.name ?? "";
  return said;
}

// The expectations call "visible" what two of the pages state in microformats; these have a suite of their own.
const isMarkedUp = (fact: Fact): boolean => fact.provenance.some(({ syntax }) => /json-ld|microdata/u.test(syntax));

const begin = (text: string): string => text.replace(/\s+/g, " ").slice(0, 80).trim();

function normal(fact: Expected): Expected {
  return fact.textStart === undefined ? fact : { ...fact, textStart: begin(fact.textStart) };
}

/** What no fact may have that the expectations do not: the value of an aggregate, the author and text of a review. */
function heart(fact: AggregateRating | Review): Partial<Expected> {
  if (fact.kind === "review") return { kind: fact.kind, textStart: begin(fact.text ?? ""), author: fact.author ?? "" };
  const { ratingCount, reviewCount } = fact;
  return {
    kind: fact.kind,
    ...(ratingCount !== undefined && { ratingCount }),
    ...(reviewCount !== undefined && { reviewCount }),
  };
}

describe.skipIf(files.length === 0)("real pages (skipped where ../shared/data/pages is not there)", () => {
  it.each(files)("%s: every marked-up rating and review, and none besides", (file) => {
    const { reading, expected } = load(file);
    const opinions = reading.facts.filter((fact) => fact.kind === "aggregate-rating" || fact.kind === "review");
    const ours = opinions.filter(isMarkedUp);
    for (const fact of expected) {
      expect(ours.map((each) => asExpected(each, fact, reading))).toContainEqual(normal(fact));
    }
    for (const each of ours) {
      expect(expected.map(normal)).toContainEqual(expect.objectContaining(heart(each)));
    }
    expect(v.is(Reading, reading)).toBe(true);
  });
});
