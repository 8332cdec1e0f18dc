import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Filing,
  type Open311Server,
  type ServiceRequest,
  faultsOf,
  isWithin,
  requestsAddress,
  sentAmong,
  servicesAddress,
  similarTo,
  spansOf,
  whatGoesOut,
} from "../../../src/domain/casework/service-requests";

const SERVER: Open311Server = {
  url: "https://311.example.org/v2",
  name: "",
  jurisdiction: "example.org",
  format: "xml",
  place: "radius",
  updates: false,
  media: false,
};
const moment = (iso: string) => ({ raw: iso, iso });
const REQUEST: ServiceRequest = {
  id: "1",
  status: "open",
  statusNotes: "",
  serviceCode: "033",
  serviceName: "Street light",
  description: "The light at the entrance is out",
  agency: "",
  notice: "",
  requestedAt: moment("2026-11-02T10:00:00.000Z"),
  updatedAt: moment(""),
  expectedAt: moment(""),
  address: "Lindenweg 4",
  zip: "",
  latitude: 48.137,
  longitude: 11.575,
  mediaUrl: "",
};
const LIKE = {
  serviceCode: "033",
  description: "The light at the entrance is out",
  latitude: 48.137,
  longitude: 11.575,
  address: "",
};

describe("what is asked", () => {
  it("is written as the specification has it", () => {
    expect(servicesAddress(SERVER)).toBe("https://311.example.org/v2/services.xml?jurisdiction_id=example.org");
    const question = {
      from: "2026-11-01",
      to: "2026-11-30",
      services: ["033"],
      status: "open",
      area: { latitude: 48.137, longitude: 11.575, radius: 500 },
    } as const;
    const [span] = spansOf(question);
    const asked = new URL(requestsAddress(SERVER, question, span ?? ["", ""], 2));
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      jurisdiction_id: "example.org",
      start_date: "2026-11-01T00:00:00Z",
      end_date: "2026-11-30T23:59:59Z",
      service_code: "033",
      status: "open",
      lat: "48.137",
      long: "11.575",
      radius: "500",
      page: "2",
      page_size: "100",
    });
  });

  it("spans no more than 90 days at once, without gap and without overlap", () => {
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from = "", to = ""] = [a, b].sort();
        const spans = spansOf({ from, to });
        expect(spans[0]?.[1]).toBe(`${to}T23:59:59.000Z`);
        expect(spans.at(-1)?.[0]).toBe(`${from}T00:00:00.000Z`);
        for (const [n, [begin, end]] of spans.entries()) {
          expect(Date.parse(end) - Date.parse(begin)).toBeLessThan(90 * 86_400_000);
          const next = spans[n + 1];
          if (next) expect(Date.parse(begin) - Date.parse(next[1])).toBe(1_000);
        }
      }),
    );
  });

  it("is near by the Earth's shape, and of no place where none is said", () => {
    const area = { latitude: 48.137, longitude: 11.575, radius: 1_000 };
    // One minute of latitude is a nautical mile, 1,852 m.
    expect(isWithin(area, { latitude: 48.137 + 1 / 60, longitude: 11.575 })).toBe(false);
    expect(isWithin({ ...area, radius: 1_860 }, { latitude: 48.137 + 1 / 60, longitude: 11.575 })).toBe(true);
    expect(isWithin(area, { latitude: null, longitude: null })).toBeUndefined();
  });
});

describe("requests that may be about the same thing", () => {
  it("are of the same service, open, and near or at the same address", () => {
    const far = { ...REQUEST, id: "far", latitude: 48.2 };
    const closed = { ...REQUEST, id: "closed", status: "closed" };
    const other = { ...REQUEST, id: "other", serviceCode: "001" };
    const address = {
      ...REQUEST,
      id: "address",
      latitude: null,
      longitude: null,
      description: "",
      address: "LINDENWEG 4",
    };
    const found = similarTo({ ...LIKE, address: "Lindenweg 4" }, [far, closed, other, address, REQUEST]);
    expect(found.map(({ request }) => request.id)).toEqual(["1", "address", "far"]);
    expect(similarTo(LIKE, [far, closed, other, REQUEST]).map(({ request }) => request.id)).toEqual(["1"]);
  });

  it("of what was sent, the one is found that there is; of two, none", () => {
    const sentAt = "2026-11-02T09:59:00.000Z";
    expect(sentAmong(LIKE, sentAt, [REQUEST, { ...REQUEST, id: "2", description: "Other words" }])?.id).toBe("1");
    expect(sentAmong(LIKE, sentAt, [REQUEST, { ...REQUEST, id: "2" }])).toBeUndefined();
    expect(sentAmong(LIKE, "2026-11-09T09:59:00.000Z", [REQUEST])).toBeUndefined();
  });
});

describe("what goes out", () => {
  const FILING: Filing = {
    serviceCode: "033",
    description: " It is dark ",
    latitude: 48.137,
    longitude: 11.575,
    address: "",
    mediaUrl: "",
    answers: { POLE: ["17"], KIND: ["a", "b"] },
    contact: { firstName: "", lastName: "", email: "", phone: "" },
  };
  const attribute = { label: "", help: "", isRequired: true, isOnlyRead: false, values: [] };
  const ATTRIBUTES = [
    { ...attribute, code: "POLE", datatype: "number" as const },
    { ...attribute, code: "KIND", datatype: "multivaluelist" as const },
  ];

  it("is every word that was given, and none that was not", () => {
    expect(whatGoesOut(FILING, "example.org", ATTRIBUTES)).toEqual([
      ["jurisdiction_id", "example.org"],
      ["service_code", "033"],
      ["lat", "48.137"],
      ["long", "11.575"],
      ["description", "It is dark"],
      ["attribute[POLE]", "17"],
      ["attribute[KIND][]", "a"],
      ["attribute[KIND][]", "b"],
    ]);
  });

  it("is held up by what is missing or cannot be", () => {
    expect(faultsOf(FILING, ATTRIBUTES)).toEqual([]);
    const bad = {
      ...FILING,
      description: " ",
      latitude: null,
      mediaUrl: "javascript:x",
      answers: { POLE: ["many"], KIND: [] },
      contact: { ...FILING.contact, email: "nobody" },
    };
    expect(faultsOf(bad, ATTRIBUTES)).toEqual([
      "place",
      "description",
      "media",
      "email",
      { attribute: "POLE", why: "number" },
      { attribute: "KIND", why: "missing" },
    ]);
  });
});
