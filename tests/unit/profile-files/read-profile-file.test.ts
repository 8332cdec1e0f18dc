import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readProfileFile } from "../../../src/domain/casework/profile-files";
import { isoOf, spanOf } from "../../../src/domain/casework/profile-files/dates";
import { zipOf } from "./zip-of";

beforeAll(() => {
  vi.stubGlobal("DOMParser", new JSDOM().window.DOMParser);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const read = (file: Blob) => readProfileFile(file, { onRead: () => undefined, signal: new AbortController().signal });

async function saidIn(file: Blob): Promise<string[]> {
  const result = await read(file);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.said.map((one) =>
    one.says === "property" ? `${one.property} = ${one.value}` : `${one.author}: ${one.text} (${one.date?.iso ?? ""})`,
  );
}
const troubleOf = async (file: Blob) => {
  const result = await read(file);
  return result.ok ? "read" : result.error.code;
};
const json = (value: unknown) => new Blob([JSON.stringify(value)]);

describe("LinkedIn's data export", () => {
  const profile = {
    name: "Basic_Export/Profile.csv",
    text: 'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary\nIlse,Raadsveld,,"1 Street",May 3,Senior buyer,"Ten years,\nin two lines"\n',
  };
  const positions = {
    name: "Basic_Export/Positions.csv",
    text: '\ufeffNotes:\n"Some dates may be missing, because they were never told."\n\nCompany Name,Title,Description,Location,Started On,Finished On\nEllmont,Senior buyer,Led tenders,,Jan 2020,\nMill & Co,Buyer,,,2015,Dec 2019\n',
  };
  const others = [
    {
      name: "Basic_Export/Certifications.csv",
      text: "Name,Url,Authority,Started On,Finished On,License Number\nPublic Buyer III,,Guild,Mar 2022,,17\n",
    },
    { name: "Basic_Export/messages.csv", text: "FROM,CONTENT\nsomebody,private\n" },
    {
      name: "Basic_Export/Recommendations_Received.csv",
      text: 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nPiet,Laar,Mill & Co,Head,"Knew the rules","01/15/24, 09:12 AM",VISIBLE\nX,Y,,,Never shown,,HIDDEN\n',
    },
  ];
  const expected = [
    "name = Ilse Raadsveld",
    "disambiguatingDescription = Senior buyer",
    "description = Ten years,\nin two lines",
    "birthDate = May 3",
    "hasOccupation.name = Senior buyer, Ellmont, 2020-01 –",
    "jobTitle = Senior buyer",
    "worksFor.name = Ellmont",
    "hasOccupation.description = Senior buyer: Led tenders",
    "hasOccupation.name = Buyer, Mill & Co, 2015 – 2019-12",
    "hasCredential.name = Public Buyer III, Guild, 2022-03",
    "Piet Laar, Head, Mill & Co: Knew the rules (2024-01-15)",
  ];

  it("is read past its notes, and nothing but tables of work", async () => {
    expect(await saidIn(zipOf([positions, ...others, profile]))).toEqual(expected);
  });

  it("is read where its directory is of the large form", async () => {
    expect(await saidIn(zipOf([positions, ...others, profile], { is64: true }))).toEqual(expected);
  });

  it("is read by its directory and its tables alone, however large it is", async () => {
    const small = zipOf([profile, { name: "photos.bin", text: "x".repeat(100_000), method: 0 }]);
    let bytes = 0;
    const slice = small.slice.bind(small);
    const file = Object.assign(small, {
      slice: (from = 0, to = small.size) => {
        bytes += Math.min(to, small.size) - from;
        return slice(from, to);
      },
    });
    expect((await saidIn(file))[0]).toBe("name = Ilse Raadsveld");
    // The end of it is looked for in the last 65 KiB.
    expect(bytes).toBeLessThan(70_000);
  });

  it.each([
    ["a name that leads out", [{ ...profile, name: "../Profile.csv" }], "profile-names"],
    ["a name with a drive", [{ ...profile, name: "C:\\Profile.csv" }], "profile-names"],
    ["the same name twice", [profile, { ...profile, name: "basic_export/PROFILE.csv" }], "profile-names"],
    ["a table in two folders", [profile, { ...profile, name: "other/Profile.csv" }], "profile-names"],
    ["a password", [{ ...profile, flags: 0x0801 }], "profile-encrypted"],
    ["another packing", [{ ...profile, method: 14 }], "profile-packing"],
    ["a size that is not true", [{ ...profile, said: 5 }], "profile-broken"],
    ["a bomb that says so", [{ ...profile, text: "a".repeat(30_000_000) }], "profile-bomb"],
    ["a bomb that does not", [{ ...profile, text: "a".repeat(30_000_000), said: 400 }], "profile-bomb"],
    ["no table of work", [others[1]!], "profile-no-tables"],
    ["tables with nothing in them", [{ ...profile, text: "a,b\n1,2\n" }], "profile-says-nothing"],
  ])("with %s is refused in words of its own", async (_, members, code) => {
    expect(await troubleOf(zipOf(members))).toBe(code);
  });

  it("is refused where it was cut off", async () => {
    const whole = zipOf([profile]);
    for (const size of [4, 30, whole.size - 5]) expect(await troubleOf(whole.slice(0, size))).toBe("profile-broken");
  });

  it("can be called off", async () => {
    const stop = new AbortController();
    stop.abort(new Error("off"));
    await expect(readProfileFile(zipOf([profile]), { onRead: () => undefined, signal: stop.signal })).rejects.toThrow(
      "off",
    );
  });
});

describe("JSON Resume", () => {
  it("is read without contact details and interests; a picture and what it should not have stay to be withheld", async () => {
    const picture = `data:image/png;base64,${"A".repeat(3_000_000)}`;
    const resume = {
      basics: {
        name: "Ilse",
        label: "Buyer",
        image: picture,
        email: "i@x.example",
        birthDate: "1984-05-03",
        location: { city: "Ellmont" },
      },
      work: [
        {
          name: "Ellmont",
          position: "Senior buyer",
          startDate: "2020-01-05",
          summary: "Led.",
          highlights: ["One", "Two"],
        },
      ],
      education: [{ institution: "Uni", area: "Law", studyType: "LLM", startDate: "2010", endDate: "2014" }],
      skills: [{ name: "Tenders", level: "Master", keywords: ["EU", "works"] }],
      languages: [{ language: "German", fluency: "B2" }],
      interests: [{ name: "Church choir" }],
      references: [{ name: "Piet", reference: "Knew the rules" }],
    };
    const said = await saidIn(json(resume));
    expect(said.map((line) => line.slice(0, 120))).toEqual([
      "name = Ilse",
      "disambiguatingDescription = Buyer",
      `image = ${picture.slice(0, 112)}`,
      "extra.birthDate = 1984-05-03",
      "hasOccupation.name = Senior buyer, Ellmont, 2020-01-05 –",
      "jobTitle = Senior buyer",
      "worksFor.name = Ellmont",
      "hasOccupation.description = Senior buyer: Led.\nOne\nTwo",
      "alumniOf.name = Uni",
      "hasCredential.name = LLM, Law, Uni, 2010 – 2014",
      "knowsAbout = Tenders, Master: EU, works",
      "knowsLanguage = German, B2",
      "Piet: Knew the rules ()",
    ]);
    expect(Math.max(...said.map(({ length }) => length))).toBeLessThan(300);
  });

  it.each([
    [new Blob([]), "profile-empty"],
    [new Blob(["%PDF-1.7"]), "profile-unknown"],
    [new Blob(["[1, 2]"]), "profile-unknown"],
    [new Blob(['{"basics": {"name": ']), "profile-broken"],
    [json({ hello: "world" }), "profile-unknown"],
    [json({ basics: {} }), "profile-says-nothing"],
    [json({ basics: [], work: {}, education: 7, skills: null, languages: "x" }), "profile-unknown"],
    [new Blob(["{", " ".repeat(20_000_001), "}"]), "profile-too-large"],
  ])("and what is none is refused (%#)", async (file, code) => {
    expect(await troubleOf(file)).toBe(code);
  });
});

describe("Europass", () => {
  const expected = [
    "name = Ilse Raadsveld",
    "birthDate = 1984-05-03",
    "gender = Female",
    "nationality = Dutch",
    "image = photo",
    "hasOccupation.name = Buyer, Ellmont, 2007-11 – 2010-01-02",
    "hasOccupation.description = Buyer: Led tenders.\nWrote “terms” & rules",
    "alumniOf.name = Uni",
    "hasCredential.name = LLM, Law, Uni, 2001 – 2006",
    "knowsLanguage = Dutch",
    "knowsLanguage = German, B2",
    "knowsLanguage = English, Listening C1, Spoken Interaction B2",
    "knowsAbout = Driving: B, BE",
  ];

  it("is read from its JSON", async () => {
    const period = (from: object, to: object) => ({ From: from, To: to });
    const all = (level: string) =>
      Object.fromEntries(
        ["Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing"].map((one) => [one, level]),
      );
    const LearnerInfo = {
      Identification: {
        PersonName: { FirstName: "Ilse", Surname: "Raadsveld" },
        ContactInfo: { Email: { Contact: "i@x.example" } },
        Demographics: {
          Birthdate: { Year: 1984, Month: 5, Day: 3 },
          Gender: { Code: "F", Label: "Female" },
          Nationality: [{ Code: "NL", Label: "Dutch" }],
        },
        Photo: { MimeType: "image/png", Data: "QUJD" },
      },
      WorkExperience: [
        {
          Period: period({ Year: 2007, Month: 11 }, { Year: 2010, Month: 1, Day: 2 }),
          Position: { Label: "Buyer" },
          Employer: { Name: "Ellmont" },
          Activities: "<p>Led tenders.</p><p>Wrote &#8220;terms&#8221; &amp; rules</p>",
        },
      ],
      Education: [
        {
          Period: period({ Year: 2001 }, { Year: 2006 }),
          Title: "LLM",
          Field: { Label: "Law" },
          Organisation: { Name: "Uni" },
        },
      ],
      Skills: {
        Linguistic: {
          MotherTongue: [{ Description: { Code: "nl", Label: "Dutch" } }],
          ForeignLanguage: [
            { Description: { Label: "German" }, ProficiencyLevel: all("B2") },
            { Description: { Label: "English" }, ProficiencyLevel: { Listening: "C1", SpokenInteraction: "B2" } },
          ],
        },
        Driving: { Description: ["B", "BE"] },
      },
    };
    expect(await saidIn(json({ SkillsPassport: { Locale: "en", LearnerInfo } }))).toEqual(expected);
  });

  const xml = (inner: string, before = "") =>
    new Blob([
      `<?xml version="1.0" encoding="UTF-8"?>${before}
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><Locale>en</Locale><LearnerInfo>${inner}</LearnerInfo></SkillsPassport>`,
    ]);
  const level = (value: string) =>
    ["Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing"]
      .map((one) => `<${one}>${value}</${one}>`)
      .join("");

  it("is read from its XML in the same words", async () => {
    const file = xml(`
<Identification><PersonName><FirstName>Ilse</FirstName><Surname>Raadsveld</Surname></PersonName>
<Demographics><Birthdate year="1984" month="--05" day="---03"/><Gender><Code>F</Code><Label>Female</Label></Gender>
<NationalityList><Nationality><Code>NL</Code><Label>Dutch</Label></Nationality></NationalityList></Demographics>
<Photo><MimeType>image/png</MimeType><Data>QUJD</Data></Photo></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2007" month="--11"/><To year="2010" month="--01" day="---02"/></Period>
<Position><Label>Buyer</Label></Position><Activities>&lt;p&gt;Led tenders.&lt;/p&gt;&lt;p&gt;Wrote “terms” &amp;amp; rules&lt;/p&gt;</Activities>
<Employer><Name>Ellmont</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2001"/><To year="2006"/></Period><Title>LLM</Title>
<Organisation><Name>Uni</Name></Organisation><Field><Label>Law</Label></Field></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Dutch</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Label>German</Label></Description><ProficiencyLevel>${level("B2")}</ProficiencyLevel></ForeignLanguage>
<ForeignLanguage><Description><Label>English</Label></Description><ProficiencyLevel><Listening>C1</Listening><SpokenInteraction>B2</SpokenInteraction></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic>
<Driving><Description><Licence>B</Licence><Licence>BE</Licence></Description></Driving></Skills>`);
    expect(await saidIn(file)).toEqual(expected);
  });

  it.each([
    [xml("<Headline/>", '<!DOCTYPE x [<!ENTITY a "b">]>'), "profile-broken"],
    [new Blob(["<SkillsPassport><LearnerInfo>"]), "profile-broken"],
    [new Blob(["<html><body>x</body></html>"]), "profile-unknown"],
    [new Blob(['<Candidate xmlns="http://www.europass.eu/1.0"/>']), "profile-unknown"],
  ])("and what is none is refused (%#)", async (file, code) => {
    expect(await troubleOf(file)).toBe(code);
  });
});

describe("dates of exports", () => {
  it.each([
    ["2019", "2019"],
    ["Jan 2020", "2020-01"],
    ["März 2021", "2021-03"],
    ["15 Jan 2024", "2024-01-15"],
    ["Jan 5, 2024", "2024-01-05"],
    ["01/15/24, 09:12 AM", "2024-01-15"],
    ["2021-05-03", "2021-05-03"],
    ["May 3", undefined],
    ["13/13/24", undefined],
    ["soon", undefined],
  ])("%s", (written, iso) => {
    expect(isoOf(written)).toBe(iso);
  });

  it("stand as they are where they cannot be told", () => {
    expect(spanOf("Spring 2020", "")).toBe("Spring 2020 –");
    expect(spanOf("", "Jan 2020")).toBe("– 2020-01");
    expect(spanOf("", "")).toBe("");
  });
});
