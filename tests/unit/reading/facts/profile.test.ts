import { describe, expect, it } from "vitest";
import { read, readBlock } from "../support";

function profileOf(properties: object): [string, string][] {
  const { facts } = readBlock({ "@type": "LocalBusiness", name: "Elm Court", ...properties });
  return facts.filter((fact) => fact.kind === "profile").map(({ property, value }) => [property, value]);
}

describe("profile facts", () => {
  it("are the texts of the subject and of the values it is made of", () => {
    expect(
      profileOf({
        telephone: "020 7946",
        foundingDate: "1987",
        geo: { "@type": "GeoCoordinates", latitude: 48.4, longitude: 9.9 },
        additionalProperty: { "@type": "PropertyValue", name: "Beds", value: 42 },
      }),
    ).toEqual([
      ["telephone", "020 7946"],
      ["foundingDate", "1987"],
      ["geo.latitude", "48.4"],
      ["geo.longitude", "9.9"],
      ["additionalProperty.Beds", "42"],
    ]);
  });

  it("keep a name with what it stands for", () => {
    expect(
      profileOf({
        amenityFeature: { "@type": "LocationFeatureSpecification", name: "Garden", value: true },
        additionalProperty: { "@type": "PropertyValue", name: "Energy", value: ["A", "B"] },
        interactionStatistic: {
          "@type": "InteractionCounter",
          interactionType: "https://schema.org/FollowAction",
          userInteractionCount: 42,
        },
      }),
    ).toEqual([
      ["amenityFeature.Garden", "true"],
      ["additionalProperty.Energy", "A"],
      ["additionalProperty.Energy", "B"],
      ["interactionStatistic.FollowAction", "42"],
    ]);
  });

  it("keep days with their hours", () => {
    const hours = (rest: object): object => ({ "@type": "OpeningHoursSpecification", ...rest });
    expect(
      profileOf({
        openingHoursSpecification: [
          hours({ dayOfWeek: ["https://schema.org/Monday", "Tuesday"], opens: "09:00", closes: "17:00" }),
          hours({ dayOfWeek: { "@id": "https://schema.org/Saturday" }, opens: "10:00", closes: "14:00" }),
          hours({ opens: "00:00", closes: "00:00", validFrom: "2027-12-24", validThrough: "2027-12-26" }),
        ],
        contactPoint: { "@type": "ContactPoint", hoursAvailable: hours({ dayOfWeek: "Sunday", opens: "08:30" }) },
      }),
    ).toEqual([
      ["openingHoursSpecification", "Monday, Tuesday 09:00-17:00"],
      ["openingHoursSpecification", "Saturday 10:00-14:00"],
      ["openingHoursSpecification", "00:00-00:00 2027-12-24/2027-12-26"],
      ["contactPoint.hoursAvailable", "Sunday 08:30"],
    ]);
  });

  it("keep the bounds and the unit of what a name stands for", () => {
    const pair = (rest: object): object => ({ "@type": "PropertyValue", ...rest });
    expect(
      profileOf({
        additionalProperty: [
          pair({ name: "Load", value: "480", unitText: "kg" }),
          pair({ name: "Doors", minValue: 80, maxValue: 110, unitCode: "CMT" }),
          pair({ name: "Noise", value: { "@type": "QuantitativeValue", value: 52, unitText: "dB" } }),
        ],
      }),
    ).toEqual([
      ["additionalProperty.Load", "480"],
      ["additionalProperty.Load.unitText", "kg"],
      ["additionalProperty.Doors.minValue", "80"],
      ["additionalProperty.Doors.maxValue", "110"],
      ["additionalProperty.Doors.unitCode", "CMT"],
      ["additionalProperty.Noise.value", "52"],
      ["additionalProperty.Noise.unitText", "dB"],
    ]);
  });

  it("are what is said of other things that have no name", () => {
    expect(
      profileOf({
        location: { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: "Ulm" }, url: "/map" },
        founder: { "@type": "Person", givenName: "Jo", familyName: "Fern" },
      }),
    ).toEqual([
      ["location.url", "/map"],
      ["location.address.addressLocality", "Ulm"],
      ["founder.givenName", "Jo"],
      ["founder.familyName", "Fern"],
    ]);
  });

  it("are what services and certificates are made of", () => {
    expect(
      profileOf({
        availableChannel: {
          "@type": "ServiceChannel",
          name: "Night line",
          servicePhone: { "@type": "ContactPoint", telephone: "116" },
        },
        hasCertification: {
          "@type": "Certification",
          name: "ISO 9001",
          issuedBy: { "@type": "Organization", name: "TQ" },
        },
      }),
    ).toEqual([
      ["availableChannel.name", "Night line"],
      ["availableChannel.servicePhone.telephone", "116"],
      ["hasCertification.name", "ISO 9001"],
      ["hasCertification.issuedBy.name", "TQ"],
    ]);
  });

  it("are the addresses of links where these are what is meant, else their words", () => {
    const link = (property: string, words: string): string => `<a itemprop="${property}" href="/x">${words}</a>`;
    const { facts } = read(
      `<div itemscope itemtype="https://schema.org/Hotel"><b itemprop="name">Elm Court</b>${link("hasMap", "Show on a map")}
        ${link("sameAs", "Our page")}${link("founder", "Jo Fern")}</div>`,
    );
    expect(facts).toMatchObject([
      { property: "hasMap", value: "https://reviews.example/x" },
      { property: "sameAs", value: "https://reviews.example/x" },
      { property: "founder", value: "Jo Fern" },
    ]);
  });

  it("look through roles, as profiles of people have them", () => {
    const alumniOf = {
      "@type": "OrganizationRole",
      alumniOf: { "@type": "CollegeOrUniversity", name: "Uni Ulm" },
      startDate: "2001",
    };
    expect(profileOf({ alumniOf })).toEqual([
      ["alumniOf.name", "Uni Ulm"],
      ["alumniOf.startDate", "2001"],
    ]);
  });

  it("are what credentials, languages and addresses of mail and telephone say", () => {
    expect(
      profileOf({
        hasCredential: { "@type": "EducationalOccupationalCredential", name: "MSc", credentialCategory: "degree" },
        knowsLanguage: [{ "@type": "Language", name: "German" }, "en"],
        email: "mailto:m@elm.example",
        telephone: "tel:+49731",
      }),
    ).toEqual([
      ["hasCredential.name", "MSc"],
      ["hasCredential.credentialCategory", "degree"],
      ["knowsLanguage.name", "German"],
      ["knowsLanguage", "en"],
      ["email", "m@elm.example"],
      ["telephone", "+49731"],
    ]);
  });

  it("give only the name of other things", () => {
    expect(
      profileOf({ parentOrganization: { "@type": "Organization", name: "Elm Group", telephone: "1", logo: "l.png" } }),
    ).toEqual([["parentOrganization.name", "Elm Group"]]);
  });

  it("leave out pictures, furniture, addresses that run, and what is told elsewhere", () => {
    expect(
      profileOf({
        image: "a.png",
        url: "/x",
        sameAs: ["javascript:alert(1)", " java\nscript:alert(1)", "DATA:text/html,x"],
        sku: "9",
        potentialAction: { "@type": "SearchAction", target: "x" },
      }),
    ).toEqual([]);
  });

  it("are at most 300 of one item", () => {
    expect(profileOf(Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`p${index}`, "x"])))).toHaveLength(
      300,
    );
  });

  it("are not told of the page's furniture", () => {
    const furniture = ["WebSite", "WebPage", "BreadcrumbList", "ImageObject", "SearchAction"].map((type) => ({
      "@type": type,
      name: type,
      x: 1,
    }));
    const { subjects } = readBlock([...furniture, { "@type": "LocalBusiness", name: "Elm Court", telephone: "1" }]);
    expect(subjects.map(({ name }) => name)).toEqual(["Elm Court"]);
  });
});
