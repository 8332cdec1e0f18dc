import { describe, expect, it } from "vitest";
import { type ProfileFact, readPage, type SiteRecipe } from "../../../../src/domain/evidence/reading";
import { isOngoing, isPeriod } from "../../../../src/domain/evidence/reading/recipes/career/career-entry";
import { documentOf } from "../support";

const URL = "https://people.example/in/ada-b/?from=feed#top";

const profile = (rules: SiteRecipe["rules"], more: Partial<SiteRecipe> = {}): SiteRecipe => ({
  v: 1,
  name: "people.example",
  hosts: ["people.example"],
  subject: { types: ["Person"], name: { css: "h1" }, here: { segments: 2, handle: 1 } },
  rules,
  ...more,
});

function factsOf(body: string, recipe: SiteRecipe): string[] {
  const { facts } = readPage(documentOf(`<h1>Ada B</h1>${body}`), URL, { recipes: [recipe] });
  const profiles = facts.filter((fact): fact is ProfileFact => fact.kind === "profile");
  return profiles.map(({ property, value }) => `${property}: ${value}`);
}

const posts = profile([
  {
    kind: "career",
    what: "posts",
    within: { css: "#work" },
    each: { css: "li" },
    line: { css: "p" },
    aside: { css: ".more" },
  },
]);

describe("posts of a profile", () => {
  it("are told whole, and the present one as job title and employer as well", () => {
    const body = `<ul id="work"><li><p>Clerk</p><p>City of Ulm · Part-time</p><p>2019 - heute</p><p>Ulm</p><p class="more">I do.</p></li>
      <li><p>Trainee</p><p>City of Ulm</p><p>2016 – 2019</p></li></ul><ul><li><p>No post</p><p>2020 - heute</p></li></ul>`;
    expect(factsOf(body, posts)).toEqual([
      "hasOccupation.name: Clerk, City of Ulm, 2019 - heute",
      "hasOccupation.name: Trainee, City of Ulm, 2016 – 2019",
      "jobTitle: Clerk",
      "worksFor.name: City of Ulm",
    ]);
  });

  it("take their employer from the entry around them, never a place for an employer", () => {
    const body = `<ul id="work"><li><p>Norby AG</p><p>6 years</p><ul><li><p>Head</p><p>2021 - now</p><p>Norby</p></li>
      <li><p>Deputy</p><p>2018 - 2021</p></li></ul></li><li><p>Self-employed</p><p>2015 - 2018</p><p>Kiel</p></li></ul>`;
    expect(factsOf(body, posts)).toEqual([
      "hasOccupation.name: Head, Norby AG, 2021 - now",
      "hasOccupation.name: Deputy, Norby AG, 2018 - 2021",
      "hasOccupation.name: Self-employed, 2015 - 2018",
      "jobTitle: Head",
      "worksFor.name: Norby AG",
    ]);
  });

  it("are missed in words where their section is there and empty", () => {
    const { warnings } = readPage(documentOf('<h1>Ada B</h1><ul id="work"></ul>'), URL, { recipes: [posts] });
    expect(warnings).toContainEqual({ code: "site-degraded", detail: "people.example: career" });
  });
});

it("tells studies by school and by what was studied", () => {
  const studies = profile([
    { kind: "career", what: "studies", each: { css: "li" }, line: { css: "p" }, organisationFirst: true },
  ]);
  const body = "<ul><li><p>Hochschule Ulm</p><p>Law</p><p>2012 - 2016</p></li><li><p>Night school</p></li></ul>";
  expect(factsOf(body, studies)).toEqual([
    "alumniOf.name: Hochschule Ulm",
    "alumniOf.name: Night school",
    "hasCredential.name: Law, Hochschule Ulm, 2012 - 2016",
  ]);
});

it("knows a period from a sentence, and one that goes on from one that has ended", () => {
  expect(["Jan 2019 - Present", "2001", "seit 1999"].map(isPeriod)).toEqual([true, true, true]);
  expect(["12019", "Room 20194", `In 2019 ${"we grew ".repeat(20)}`].map(isPeriod)).toEqual([false, false, false]);
  expect(["Jan 2019 - Present · 7 yrs", "Sep 2022 – heute"].map(isOngoing)).toEqual([true, true]);
  expect(["2016 - 2019", "2019", "Present", "2016-now"].map(isOngoing)).toEqual([false, false, false, false]);
});

it("gives the subject the page's own address and the name it goes by there", () => {
  const { subjects } = readPage(documentOf("<h1>Ada B</h1><p id=a>Notary</p>"), URL, {
    recipes: [profile([{ kind: "profile", property: "jobTitle", at: { css: "#a" } }])],
  });
  expect(subjects).toMatchObject([
    { url: "https://people.example/in/ada-b", identifiers: [{ scheme: "identifier", value: "ada-b" }] },
  ]);
});

it("keeps several names of one property apart, and joins paragraphs only where asked", () => {
  const recipe = profile([
    { kind: "profile", property: "hasCredential.name", at: { css: "i" }, each: true },
    { kind: "profile", property: "description", at: { css: "b", together: true } },
  ]);
  expect(factsOf("<i>Notary</i><i>Judge</i><b>Quick.</b><b>Exact.</b>", recipe)).toEqual([
    "hasCredential.name: Notary",
    "hasCredential.name: Judge",
    "description: Quick.\n\nExact.",
  ]);
});

it("leaves a syntax unread that misleads on pages of a site, and on no others", () => {
  const card =
    '<div class="hreview"><span class="fn item">Ada B</span><span class="rating">4</span></div><h1>Ada B</h1>';
  const recipe = profile([], { unread: ["microformats"] });
  const kinds = (url: string): string[] =>
    readPage(documentOf(card), url, { recipes: [recipe] }).facts.flatMap(({ provenance }) =>
      provenance.map((each) => each.syntax),
    );
  expect(kinds(URL)).not.toContain("microformats");
  expect(kinds("https://other.example/")).toContain("microformats");
});
