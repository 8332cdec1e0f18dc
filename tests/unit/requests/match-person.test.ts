import { describe, expect, it } from "vitest";
import { type Person, openPersonMatcher } from "../../../src/domain/keeping/requests";

const NOBODY: Person = { names: [], userNames: [], emails: [], telephones: [], profiles: [], places: [] };
const ANNA: Person = {
  names: ["Anna Müller"],
  userNames: ["annam84"],
  emails: ["anna.mueller@example.org"],
  telephones: ["+49 30 1234567"],
  profiles: ["https://www.people.example/in/anna-m/?x=1"],
  places: ["Köln"],
};
const matcher = openPersonMatcher(ANNA);
const found = (text: string) => matcher.find(text).map(({ from, to, how }) => [text.slice(from, to), how]);

describe("a person is found in a text", () => {
  it.each([
    ["by Anna Müller, yesterday", "Anna Müller", "name"],
    ["ANNA  MUELLER", "ANNA  MUELLER", "name"],
    ["anna muller", "anna muller", "name"],
    ["Anna Mu\u0308ller", "Anna Mu\u0308ller", "name"],
    ["Müller, Anna", "Müller, Anna", "name-turned"],
    ["says A. Müller", "A. Müller", "initials"],
    ["Anna M. wrote", "Anna M.", "initials"],
    ["Frau Müller half sofort", "Müller", "surname"],
    ["write to Anna.Mueller@Example.org!", "Anna.Mueller@Example.org", "email"],
    ["Tel. 030 / 123 45 67", "030 / 123 45 67", "telephone"],
    ["call 0049 (30) 1234567", "0049 (30) 1234567", "telephone"],
    ["see http://people.example/in/anna-m", "people.example/in/anna-m", "profile"],
    ["@annam84 agrees", "annam84", "user-name"],
  ])("%s", (text, words, how) => {
    expect(found(text)).toEqual([[words, how]]);
  });

  it.each([
    "Annabelle Müllerson",
    "people.example/in/anna-maria",
    "030 7654321",
    "xannam84x",
    "Joanna Mullerova",
    "in Köln",
    "",
  ])("and not in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("at every place, each once, with its places in the text as it stands", () => {
    const text = "ß Anna Müller – Anna Müller, 🎉 Müller";
    expect(found(text)).toEqual([
      ["Anna Müller", "name"],
      ["Anna Müller", "name"],
      ["Müller", "surname"],
    ]);
  });

  it("whatever signs are typed for patterns", () => {
    const odd = openPersonMatcher({ ...NOBODY, names: ["A+ (B)", ".*", "   ."], userNames: ["[x"], profiles: ["/"] });
    expect(odd.find("everything [x a+ (b) /").map(({ how }) => how)).toEqual(["user-name", "name"]);
  });
});

describe("who is meant", () => {
  const why = (text: string, ...around: string[]) => matcher.why(matcher.find(text), around);
  it("is likely by an identifier, or an exact name with an identifier or a place", () => {
    expect(why("anna.mueller@example.org")).toBe("identifier");
    expect(why("Anna Müller", "Anna Müller", "lives in KOELN, near")).toBe("name-and-place");
    expect(why("Anna Müller", "Anna Müller", "annam84")).toBe("name-and-identifier");
  });
  it("is not by a name alone, a user name alone, a part of the name, or a place", () => {
    expect(why("Anna Müller", "Anna Müller", "in Kölner Bucht")).toBe("name-alone");
    expect(why("annam84", "annam84", "Köln")).toBe("user-name-alone");
    expect(why("Frau Müller", "Köln")).toBe("part-of-name");
    expect(why("Köln", "Köln")).toBeUndefined();
  });
});
