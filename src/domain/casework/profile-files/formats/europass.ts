import { tellCredential, tellPost, tellStudy } from "../career";
import { type Gathering, together } from "../gather";
import { type Place, RFC6901, XPATH } from "../model";
import { listOf, membersOf, textOf } from "./held";
import { plainOf } from "./plain";

/** The part of a Europass document that says something of its owner, as its JSON holds it; undefined where it is none. */
export function learnerOf(held: unknown): Readonly<Record<string, unknown>> | undefined {
  const { SkillsPassport, LearnerInfo } = membersOf(held);
  const learner = membersOf(SkillsPassport)["LearnerInfo"] ?? LearnerInfo;
  return typeof learner === "object" && learner !== null ? membersOf(learner) : undefined;
}

const SKILLS = ["Communication", "Organisational", "JobRelated", "Computer", "Driving", "Other"] as const;
const LEVELS = ["Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing"] as const;

/**
 * A Europass CV, versions 3.x of its data model (SkillsPassport, in JSON or in XML that was brought into the same form): posts, studies,
 * skills, languages with their levels of the CEFR, and achievements. Contact details are not read.
 */
export function readEuropass(
  learner: Readonly<Record<string, unknown>>,
  syntax: "json" | "xml",
  gathering: Gathering,
): void {
  const { tell } = gathering;
  const at = (name: string, n: number | undefined, raw: string): Place => ({
    fragment:
      syntax === "json"
        ? `/SkillsPassport/LearnerInfo/${name}${n === undefined ? "" : `/${String(n)}`}`
        : `(//*[local-name()="${name.split("/").at(-1) ?? name}"])[${String((n ?? 0) + 1)}]`,
    conformsTo: syntax === "json" ? RFC6901 : XPATH,
    raw,
  });
  readIdentification(membersOf(learner["Identification"]), gathering, at);
  const headline = membersOf(learner["Headline"]);
  const sought = labelOf(headline["Description"]);
  tell("disambiguatingDescription", sought, at("Headline", undefined, sought));
  for (const [n, one] of listOf(learner["WorkExperience"]).entries()) {
    const post = membersOf(one);
    const [from, to, isNow] = periodOf(post["Period"]);
    const [title, organisation] = [labelOf(post["Position"]), nameOf(post["Employer"])];
    const description = plainOf(textOf(post["Activities"]));
    const raw = together(title, organisation, from, to, description);
    tellPost(
      gathering,
      { title, organisation, from, to, description, ...(isNow && { isNow }) },
      at("WorkExperience", n, raw),
    );
  }
  for (const [n, one] of listOf(learner["Education"]).entries()) {
    const study = membersOf(one);
    const [from, to] = periodOf(study["Period"]);
    const what = together(textOf(study["Title"]), labelOf(study["Field"]), labelOf(study["Level"]));
    const school = nameOf(study["Organisation"]);
    const description = plainOf(textOf(study["Activities"]));
    tellStudy(
      gathering,
      { what, school, from, to, description },
      at("Education", n, together(what, school, from, to, description)),
    );
  }
  readSkills(membersOf(learner["Skills"]), gathering, at);
  for (const [n, one] of listOf(learner["Achievement"]).entries()) {
    const { Title, Description } = membersOf(one);
    const [title, description] = [labelOf(Title), plainOf(textOf(Description))];
    tell("award", [title, description].filter(Boolean).join(": "), at("Achievement", n, together(title, description)));
  }
}

type At = (name: string, n: number | undefined, raw: string) => Place;

function readIdentification(identification: Readonly<Record<string, unknown>>, { tell }: Gathering, at: At): void {
  const { FirstName, Surname } = membersOf(identification["PersonName"]);
  const name = [textOf(FirstName), textOf(Surname)].filter(Boolean).join(" ");
  tell("name", name, at("Identification/PersonName", undefined, name));
  const { Birthdate, Gender, Nationality } = membersOf(identification["Demographics"]);
  const born = dayOf(Birthdate);
  tell("birthDate", born, at("Identification/Demographics/Birthdate", undefined, born));
  tell("gender", labelOf(Gender), at("Identification/Demographics/Gender", undefined, labelOf(Gender)));
  for (const [n, one] of listOf(Nationality).entries())
    tell("nationality", labelOf(one), at("Identification/Demographics/Nationality", n, labelOf(one)));
  // A picture says nothing else: nothing of it goes on.
  if (membersOf(identification["Photo"])["Data"] !== undefined)
    tell("image", "photo", at("Identification/Photo", undefined, ""));
}

function readSkills(skills: Readonly<Record<string, unknown>>, gathering: Gathering, at: At): void {
  const { tell } = gathering;
  const linguistic = membersOf(skills["Linguistic"]);
  for (const [n, one] of listOf(linguistic["MotherTongue"]).entries()) {
    const language = labelOf(membersOf(one)["Description"]);
    tell("knowsLanguage", language, at("Skills/Linguistic/MotherTongue", n, language));
  }
  for (const [n, one] of listOf(linguistic["ForeignLanguage"]).entries()) {
    const { Description, ProficiencyLevel, Certificate } = membersOf(one);
    const levels = membersOf(ProficiencyLevel);
    const told = LEVELS.map((level) => [level, textOf(levels[level])] as const).filter(([, value]) => value !== "");
    const [first] = told;
    const isOne = told.length === LEVELS.length && told.every(([, value]) => value === first?.[1]);
    const says = isOne
      ? [first?.[1]]
      : told.map(([level, value]) => `${level.replace(/(?<=[a-z])(?=[A-Z])/gu, " ")} ${value}`);
    const place = at("Skills/Linguistic/ForeignLanguage", n, together(labelOf(Description), ...says));
    tell("knowsLanguage", together(labelOf(Description), ...says), place);
    for (const given of listOf(Certificate))
      tellCredential(gathering, textOf(membersOf(given)["Title"]), "", "", "", place);
  }
  for (const name of SKILLS) {
    const held = membersOf(skills[name])["Description"];
    const said =
      name === "Driving"
        ? listOf(membersOf(held)["Licence"] ?? held)
            .map(textOf)
            .filter(Boolean)
            .join(", ")
        : plainOf(labelOf(held));
    tell(
      "knowsAbout",
      name === "Driving" && said !== "" ? `Driving: ${said}` : said,
      at(`Skills/${name}`, undefined, said),
    );
  }
}

/** A text, or a coded one by its label; where it has none, its code. */
function labelOf(held: unknown): string {
  const { Label, Code } = membersOf(held);
  return textOf(held) || textOf(Label) || textOf(Code);
}

const nameOf = (held: unknown): string => textOf(membersOf(held)["Name"]);

/** A day as Europass parts it: `{ Year, Month, Day }`, in XML with the hyphens of xsd:gMonth and xsd:gDay. */
function dayOf(held: unknown): string {
  const { Year, Month, Day } = membersOf(held);
  const parts = [Year, Month, Day].map((part) => textOf(part).replace(/^-+/u, ""));
  const [year = "", month = "", day = ""] = parts;
  if (!/^\d{4}$/u.test(year)) return "";
  return [year, month, month === "" ? "" : day]
    .filter(Boolean)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}

function periodOf(held: unknown): [from: string, to: string, isNow: boolean] {
  const { From, To, Current } = membersOf(held);
  return [dayOf(From), dayOf(To), Current === true || Current === "true"];
}
