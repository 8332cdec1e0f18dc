import { describe, expect, it } from "vitest";
import { withheldInProperty } from "../../../src/domain/evidence/withhold";

describe("withheldInProperty", () => {
  it.each([
    ["birthDate", "1984-05-03", ["birth-date"]],
    ["https://schema.org/birthDate", "1984-05-03", ["birth-date"]],
    ["schema:gender", "Female", ["sex"]],
    ["person.nationality", "DE", ["nationality"]],
    ["basics.image", "https://example.org/a.jpg", ["photo"]],
    ["MARITAL_STATUS", "1", ["family"]],
    ["Geburtsdatum:", "3.5.1984", ["birth-date"]],
    ["Staatsangehoerigkeit", "deutsch", ["nationality"]],
    ["Situation familiale *", "", ["family"]],
    ["Are you pregnant?", "no", ["pregnancy"]],
    ["description", "Date of birth: 3.5.1984", ["birth-date"]],
    ["memberOf", "IG Metall", ["union"]],
    ["honorificPrefix", "Mrs", ["sex"]],
  ])("%s: %s", (property, value, kinds) => expect(withheldInProperty({ property, value })).toEqual(kinds));

  it.each([
    ["familyName", "Christian"],
    ["Achternaam", "de Jood"],
    ["worksFor", "Muslim Aid"],
    ["knowsLanguage", "Turkish"],
    ["honorificPrefix", "Dr."],
    ["jobTitle", "Party planner"],
    ["memberOf", "Chartered Institute of Procurement"],
    ["", ""],
  ])("says nothing of %s: %s", (property, value) => expect(withheldInProperty({ property, value })).toEqual([]));
});
