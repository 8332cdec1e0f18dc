import { describe, expect, it } from "vitest";
import { clearReading } from "../../../src/domain/evidence/captures";
import type { Fact, Reading } from "../../../src/domain/evidence/reading";
import { aProfileFact, aReview } from "../support/a-fact";

const subject = (id: string, url: string) => ({ id, url, types: ["Thing"], identifiers: [] });
const readingOf = (subjects: Reading["subjects"], facts: readonly Fact[]): Reading => ({
  subjects,
  facts: [...facts],
  warnings: [],
});

describe("a reading that is kept", () => {
  it("holds no address that signs somebody in, wherever it stands, and says which names went", () => {
    const review = {
      ...aReview(),
      text: "see https://a.example/?token=S3cret1, thanks",
      url: "https://a.example/r/1?code=S3cret2",
    };
    const place = {
      ...review.provenance[0],
      raw: "link: /r/1?ticket=S3cret3",
      frame: "https://f.example/#id_token=S3cret4",
    };
    const fact = { ...review, subject: "https://a.example/?key=S3cret5", provenance: [place] } as Fact;
    const { reading, withheld } = clearReading(
      readingOf([subject("https://a.example/?key=S3cret5", "https://a.example/")], [fact]),
    );
    expect(JSON.stringify(reading)).not.toContain("S3cret");
    expect(new Set(withheld)).toEqual(new Set(["token", "code", "ticket", "#id_token", "key"]));
    expect(reading.facts).toMatchObject([{ subject: "https://a.example/", text: "see https://a.example/, thanks" }]);
  });

  it("keeps two subjects two whose addresses differed in nothing else", () => {
    const ids = ["https://a.example/p?key=S3cretA", "https://a.example/p?key=S3cretB"] as const;
    const facts = ids.map((id) => ({ ...aProfileFact("numberOfBeds", "64"), subject: id }));
    const { reading } = clearReading({
      ...readingOf(
        ids.map((id) => subject(id, id)),
        facts,
      ),
      main: ids[1],
    });
    expect(reading.subjects.map(({ id }) => id)).toEqual(["https://a.example/p", "https://a.example/p~2"]);
    expect(reading.facts.map((each) => each.subject)).toEqual(["https://a.example/p", "https://a.example/p~2"]);
    expect(reading.main).toBe("https://a.example/p~2");
  });

  it("is the very same where there is nothing of the kind", () => {
    const reading = readingOf([subject("#home", "https://a.example/p?page=2")], [aReview()]);
    expect(clearReading(reading)).toEqual({ reading, withheld: [] });
    expect(clearReading(reading).reading).toBe(reading);
  });
});
