import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  OPEN311_LIMITS,
  readDefinition,
  readDiscovery,
  readFiled,
  readRequests,
  readServices,
  readUpdates,
} from "../../../src/domain/casework/service-requests";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = <T, E>(result: { ok: true; value: T } | { ok: false; error: E }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

// The examples of the specification (GeoReport v2).
const SERVICES = `<?xml version="1.0" encoding="utf-8"?>
<services><service><service_code>001</service_code><service_name>Cans left out 24x7</service_name>
<description>Garbage or recycling cans that have been left out.</description><metadata>true</metadata><type>realtime</type>
<keywords>lorem, ipsum, dolor</keywords><group>sanitation</group></service></services>`;
const REQUESTS = `<?xml version="1.0" encoding="utf-8"?>
<service_requests><request><service_request_id>638344</service_request_id><status>closed</status>
<status_notes>Duplicate request.</status_notes><service_name>Sidewalk and Curb Issues</service_name><service_code>006</service_code>
<description></description><agency_responsible></agency_responsible><service_notice></service_notice>
<requested_datetime>2010-04-14T06:37:38-08:00</requested_datetime><updated_datetime>2010-04-14T06:37:38-08:00</updated_datetime>
<expected_datetime>2010-04-15T06:37:38-08:00</expected_datetime><address>8TH AVE and JUDAH ST</address><address_id>545483</address_id>
<zipcode>94122</zipcode><lat>37.762221815</lat><long>-122.4651145</long>
<media_url>http://city.gov.s3.amazonaws.com/requests/media/638344.jpg </media_url></request></service_requests>`;
const REQUESTS_JSON = JSON.stringify([
  {
    service_request_id: 638344,
    status: "closed",
    status_notes: "Duplicate request.",
    service_name: "Sidewalk and Curb Issues",
    service_code: "006",
    description: null,
    requested_datetime: "2010-04-14T06:37:38-08:00",
    updated_datetime: "2010-04-14T06:37:38-08:00",
    expected_datetime: "2010-04-15T06:37:38-08:00",
    address: "8TH AVE and JUDAH ST",
    zipcode: 94122,
    lat: 37.762221815,
    long: -122.4651145,
    media_url: "http://city.gov.s3.amazonaws.com/requests/media/638344.jpg ",
  },
]);
const DEFINITION = `<service_definition><service_code>DMV66</service_code><attributes>
<attribute><variable>true</variable><code>LATER</code><datatype>number</datatype><required>false</required><order>2</order><description>How many?</description></attribute>
<attribute><variable>true</variable><code>WHISHETN</code><datatype>singlevaluelist</datatype><required>true</required><datatype_description></datatype_description><order>1</order>
<description>What is the ticket/tag/DL number?</description><values><value><key>123</key><name>Ford</name></value><value><key>124</key><name>Chrysler</name></value></values></attribute>
<attribute><variable>false</variable><code></code><order>3</order><description>We come on weekdays.</description></attribute>
</attributes></service_definition>`;

describe("answers of a GeoReport server", () => {
  it("are read from XML and from JSON as the same", () => {
    const [ofXml] = read(readRequests(bytes(REQUESTS)));
    expect(ofXml).toEqual({
      id: "638344",
      status: "closed",
      statusNotes: "Duplicate request.",
      serviceCode: "006",
      serviceName: "Sidewalk and Curb Issues",
      description: "",
      agency: "",
      notice: "",
      requestedAt: { raw: "2010-04-14T06:37:38-08:00", iso: "2010-04-14T14:37:38.000Z" },
      updatedAt: { raw: "2010-04-14T06:37:38-08:00", iso: "2010-04-14T14:37:38.000Z" },
      expectedAt: { raw: "2010-04-15T06:37:38-08:00", iso: "2010-04-15T14:37:38.000Z" },
      address: "8TH AVE and JUDAH ST",
      zip: "94122",
      latitude: 37.762221815,
      longitude: -122.4651145,
      mediaUrl: "http://city.gov.s3.amazonaws.com/requests/media/638344.jpg",
    });
    expect(read(readRequests(bytes(REQUESTS_JSON)))).toEqual([ofXml]);
  });

  it("say which services there are, and what one asks for, in its order", () => {
    expect(read(readServices(bytes(SERVICES)))).toEqual([
      {
        code: "001",
        name: "Cans left out 24x7",
        description: "Garbage or recycling cans that have been left out.",
        group: "sanitation",
        hasDefinition: true,
        type: "realtime",
      },
    ]);
    expect(
      read(readDefinition(bytes(DEFINITION))).map(({ code, datatype, isRequired }) => [code, datatype, isRequired]),
    ).toEqual([
      ["WHISHETN", "singlevaluelist", true],
      ["LATER", "number", false],
      ["", "string", false],
    ]);
    expect(read(readDefinition(bytes(DEFINITION)))[0]?.values).toEqual([
      { key: "123", name: "Ford" },
      { key: "124", name: "Chrysler" },
    ]);
  });

  it("say what came of a request, and of a token", () => {
    const said = (inner: string) => read(readFiled(bytes(`<service_requests>${inner}</service_requests>`)));
    expect(
      said(
        "<request><service_request_id>293944</service_request_id><service_notice>Soon</service_notice><account_id/></request>",
      ),
    ).toEqual({
      requestId: "293944",
      token: "",
      notice: "Soon",
    });
    expect(said("<request><token>12345</token></request>")).toEqual({ requestId: "", token: "12345", notice: "" });
    expect(said("")).toEqual({ requestId: "", token: "", notice: "" });
  });

  it("say what happened (FixMyStreet), and where a server is (discovery)", () => {
    const updates = `<service_requests_updates><request_update><update_id>7</update_id><service_request_id>638344</service_request_id>
      <status>FIXED</status><updated_datetime>2010-04-16T06:37:38Z</updated_datetime><description>Done &amp; dusted</description></request_update></service_requests_updates>`;
    expect(read(readUpdates(bytes(updates)))).toEqual([
      {
        id: "7",
        requestId: "638344",
        status: "fixed",
        description: "Done & dusted",
        at: { raw: "2010-04-16T06:37:38Z", iso: "2010-04-16T06:37:38.000Z" },
      },
    ]);
    const discovery = `<discovery><changeset>2015</changeset><endpoints>
      <endpoint><specification>http://wiki.open311.org/GeoReport_v2</specification><url>https://311.example.org/v2</url><type>production</type><formats><format>text/xml</format><format>application/json</format></formats></endpoint>
      <endpoint><specification>http://wiki.open311.org/Inquiry_v1</specification><url>https://311.example.org/inquiry</url></endpoint></endpoints></discovery>`;
    expect(read(readDiscovery(bytes(discovery)))).toEqual([
      { url: "https://311.example.org/v2", type: "production", formats: ["xml", "json"] },
    ]);
  });

  it("that say what is wrong are refusals, whatever their status was", () => {
    const errors = [{ code: "403", description: "Invalid api_key received" }];
    const xml = "<errors><error><code>403</code><description>Invalid api_key received</description></error></errors>";
    expect(readFiled(bytes(xml))).toEqual({ ok: false, error: { code: "answer-refused", errors } });
    const json = '[{"code":403,"description":"Invalid api_key received"}]';
    expect(readRequests(bytes(json))).toEqual({ ok: false, error: { code: "answer-refused", errors } });
  });

  it.each([
    ["a page", "<!DOCTYPE html><html><body>Log in</body></html>", "answer-is-page"],
    ["XML that breaks off", REQUESTS.slice(0, 600), "answer-broken"],
    ["JSON that breaks off", REQUESTS_JSON.slice(0, 60), "answer-broken"],
    ["nothing", "", "answer-broken"],
    ["words", "Service unavailable", "answer-broken"],
    [
      "entities of its own",
      '<!DOCTYPE a [<!ENTITY b "c">]><service_requests><request>&b;</request></service_requests>',
      "answer-broken",
    ],
    ["another list", SERVICES, "answer-other"],
    ["an object", '{"hello":"world"}', "answer-other"],
    ["nesting without end", `<service_requests>${"<a>".repeat(10_000)}`, "answer-broken"],
  ])("that are %s are told apart", (_what, text, code) => {
    expect(readRequests(bytes(text))).toMatchObject({ ok: false, error: { code } });
  });

  it("that are too large are not read", () => {
    expect(readRequests(new Uint8Array(OPEN311_LIMITS.bytes + 1))).toMatchObject({
      error: { code: "answer-too-large" },
    });
  });

  it.each([
    ["none", ""],
    ["one alone", "<lat>48.1</lat>"],
    ["nowhere", "<lat>0</lat><long>0.0</long>"],
    ["beyond the pole", "<lat>95</lat><long>11</long>"],
    ["words", "<lat>north</lat><long>east</long>"],
    ["in the spelling of Hex", "<lat>0x10</lat><long>0x20</long>"],
  ])("with %s for a place have no place, and stay", (_what, place) => {
    const xml = `<service_requests><request><service_request_id>1</service_request_id>${place}</request></service_requests>`;
    expect(read(readRequests(bytes(xml)))).toMatchObject([{ id: "1", latitude: null, longitude: null }]);
  });

  it("with markup in a text keep it as text, and no address but one of the web", () => {
    const xml = `<service_requests><request><service_request_id>1</service_request_id>
      <description>&lt;img src=x onerror=alert(1)&gt;</description><media_url>javascript:alert(1)</media_url></request></service_requests>`;
    expect(read(readRequests(bytes(xml)))).toMatchObject([
      { description: "<img src=x onerror=alert(1)>", mediaUrl: "" },
    ]);
  });

  it("never throw, whatever the bytes", () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            "<service_requests>",
            "</service_requests>",
            "<request>",
            "</request>",
            "<lat>",
            "&#0;",
            "<![CDATA[",
            "]]>",
            "{",
            "[",
            '"',
            "<!--",
            "ä",
          ),
          { maxLength: 40 },
        )
        .map((parts) => bytes(parts.join(""))),
      fc
        .tuple(fc.nat(REQUESTS.length), fc.string())
        .map(([at, text]) => bytes(REQUESTS.slice(0, at) + text + REQUESTS.slice(at))),
      fc.json().map(bytes),
    );
    fc.assert(
      fc.property(noise, (some) => {
        for (const reader of [readRequests, readServices, readDefinition, readFiled, readUpdates, readDiscovery])
          expect(typeof reader(some).ok).toBe("boolean");
      }),
    );
  });
});
