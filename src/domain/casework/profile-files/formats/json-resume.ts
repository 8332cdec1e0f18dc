import { tellCredential, tellPost, tellStudy } from "../career";
import { spanOf } from "../dates";
import { type Gathering, together } from "../gather";
import { EXTRA } from "../extra";
import { type Place, RFC6901 } from "../model";
import { linesOf, listOf, membersOf, textOf } from "./held";

/** Whether it is a résumé by the schema of jsonresume.org: nothing in it is required, so one of its own parts must be there. */
export function isJsonResume(held: unknown): boolean {
  const whole = membersOf(held);
  const { $schema } = whole;
  if (typeof $schema === "string" && $schema.includes("jsonresume")) return true;
  const parts = ["work", "education", "skills", "certificates", "languages", "volunteer"];
  const { basics } = whole;
  if (typeof basics === "object" && basics !== null && !Array.isArray(basics)) return true;
  return parts.filter((part) => Array.isArray(whole[part])).length >= 2;
}

/** Contact details and places of living, which no score needs: they are not read. */
const CONTACT = new Set([
  "name",
  "label",
  "summary",
  "image",
  "picture",
  "email",
  "phone",
  "url",
  "website",
  "location",
  "profiles",
]);

/**
 * JSON Resume 1.0.0 (jsonresume.org/schema): posts, studies, certificates, skills, languages, publications, awards and references. What
 * `basics` has beyond the schema is told as `EXTRA`, for it may be what must be withheld. Interests are private life and not read.
 */
export function readJsonResume(held: unknown, gathering: Gathering): void {
  const whole = membersOf(held);
  const { tell } = gathering;
  const at = (path: string, raw: string): Place => ({ fragment: path, conformsTo: RFC6901, raw });
  const each = (
    part: string,
    read: (members: (name: string) => string, at: Place, item: Readonly<Record<string, unknown>>) => void,
  ): void => {
    for (const [n, one] of listOf(whole[part]).entries()) {
      const item = membersOf(one);
      const members = (name: string): string => textOf(item[name]);
      const raw = together(...Object.values(item).map(textOf)).slice(0, 2_000);
      read(members, at(`/${part}/${String(n)}`, raw), item);
    }
  };
  readBasics(membersOf(whole["basics"]), gathering, at);
  each("work", (of, place, item) => {
    tellPost(gathering, postOf(of, item, of("name") || of("company")), place);
  });
  each("volunteer", (of, place, item) => {
    tellPost(gathering, { ...postOf(of, item, of("organization")), isNow: false }, place);
  });
  each("education", (of, place, item) => {
    const what = together(of("studyType"), of("area"));
    const school = of("institution");
    const description = together(of("score"), linesOf(item["courses"]));
    tellStudy(gathering, { what, school, from: of("startDate"), to: of("endDate"), description }, place);
  });
  each("certificates", (of, place) => {
    tellCredential(gathering, of("name"), of("issuer"), of("date"), "", place);
  });
  each("skills", (of, place, item) => {
    const keywords = linesOf(item["keywords"]).split("\n").join(", ");
    tell("knowsAbout", [together(of("name"), of("level")), keywords].filter(Boolean).join(": "), place);
  });
  each("languages", (of, place) => {
    tell("knowsLanguage", together(of("language"), of("fluency")), place);
  });
  each("awards", (of, place) => {
    tell("award", together(of("title"), of("awarder"), of("date"), of("summary")), place);
  });
  each("publications", (of, place) => {
    tell("subjectOf.name", together(of("name"), of("publisher"), of("releaseDate")), place);
  });
  each("projects", (of, place, item) => {
    const name = together(of("name"), of("entity"), spanOf(of("startDate"), of("endDate")));
    tell(
      "subjectOf.description",
      [name, of("description"), linesOf(item["highlights"])].filter(Boolean).join(": "),
      place,
    );
  });
  each("references", (of, place) => {
    gathering.recommend(of("name"), of("reference"), "", place);
  });
}

const postOf = (of: (name: string) => string, item: Readonly<Record<string, unknown>>, organisation: string) => ({
  title: of("position"),
  organisation,
  from: of("startDate"),
  to: of("endDate"),
  description: [of("summary"), linesOf(item["highlights"])].filter(Boolean).join("\n"),
});

function readBasics(
  basics: Readonly<Record<string, unknown>>,
  { tell }: Gathering,
  at: (path: string, raw: string) => Place,
): void {
  const of = (name: string): string => textOf(basics[name]);
  const say = (property: string, name: string): void => {
    tell(property, of(name), at(`/basics/${name}`, of(name)));
  };
  say("name", "name");
  say("disambiguatingDescription", "label");
  say("description", "summary");
  // A picture says nothing else: nothing of it goes on, least of all its bytes.
  for (const picture of ["image", "picture"]) tell("image", of(picture).slice(0, 200), at(`/basics/${picture}`, ""));
  for (const name of Object.keys(basics).slice(0, 100))
    if (!CONTACT.has(name))
      tell(`${EXTRA}${name.slice(0, 100)}`, of(name), at(`/basics/${name.slice(0, 500)}`, of(name)));
}
