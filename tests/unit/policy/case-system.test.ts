import { describe, expect, it } from "vitest";
import { linkTo, patternsOn, readPolicy } from "../../../src/domain/policy";

const KEY = `whsec_${btoa("0123456789abcdef0123456789abcdef")}`;
const WHOLE = {
  name: "Falcon",
  ids: [{ host: "cases.agency.example", pattern: "PL-\\d{4}", kind: "placement" }],
  link: "https://cases.agency.example/case/{id}?tab=1",
  endpoint: "https://cases.agency.example/hooks",
  secrets: [KEY],
  events: ["decision", "status"],
  list: "https://cases.agency.example/open.csv",
  listMinutes: 30,
};
const read = (caseSystem: unknown) => readPolicy({ caseSystem }).caseSystem;
const faults = (caseSystem: unknown) => readPolicy({ caseSystem }).faults;

describe("a policy's case system", () => {
  it("is all that the agency says", () => {
    const system = read(WHOLE);
    expect(faults(WHOLE)).toEqual([]);
    expect(system).toMatchObject({ name: "Falcon", list: { url: WHOLE.list, minutes: 30 } });
    expect(system.out?.endpoint).toBe(WHOLE.endpoint);
    expect([...(system.out?.events ?? [])]).toEqual(["decision", "status"]);
    expect(system.out?.keys.map((key) => new TextDecoder().decode(key))).toEqual(["0123456789abcdef0123456789abcdef"]);
    expect(patternsOn(system, "cases.agency.example")).toHaveLength(1);
    expect(patternsOn(system, "agency.example")).toEqual([]);
  });

  it("leads to a case by its ID, which leads nowhere else", () => {
    expect(linkTo(read(WHOLE), "PL-2031")).toBe("https://cases.agency.example/case/PL-2031?tab=1");
    expect(linkTo(read(WHOLE), "A/../#$& 1")).toBe("https://cases.agency.example/case/A%2F..%2F%23%24%26%201?tab=1");
    expect(linkTo(read({}), "PL-2031")).toBeUndefined();
  });

  it.each([
    "http://cases.agency.example/{id}",
    "https://elsewhere.example/{id}",
    "https://{id}.cases.agency.example/",
    "https://cases.agency.example{id}/",
    "https://cases.agency.example/",
    "https://cases.agency.example/{id}/{id}",
    "https://somebody@cases.agency.example/{id}",
    "javascript:alert({id})",
    7,
  ])("has no link %j", (link) => {
    expect(read({ ...WHOLE, link }).link).toBeUndefined();
    expect(faults({ ...WHOLE, link })).toEqual([{ setting: "caseSystem.link", code: "form" }]);
  });

  it.each([
    [{ endpoint: "http://cases.agency.example/hooks" }, "caseSystem.endpoint"],
    [{ endpoint: "https://me:pw@cases.agency.example/hooks" }, "caseSystem.endpoint"],
    [{ secrets: ["whsec_short"] }, "caseSystem.secrets"],
    [{ secrets: [] }, "caseSystem.secrets"],
    [{ secrets: undefined }, "caseSystem.secrets"],
    [{ events: undefined }, "caseSystem.events"],
    [{ events: "decision" }, "caseSystem.events"],
    [{ events: ["everything"] }, "caseSystem.events"],
  ])("sends nothing where there is %j", (part, setting) => {
    const held = { ...WHOLE, ...part };
    expect(read(held).out).toBeUndefined();
    expect(faults(held).map((fault) => fault.setting)).toEqual([setting]);
    expect(JSON.stringify(faults(held))).not.toContain("short");
  });

  it("sends nothing where no endpoint is named, and to this very computer without https", () => {
    expect(read({ ...WHOLE, endpoint: undefined }).out).toBeUndefined();
    expect(read({ ...WHOLE, endpoint: "http://127.0.0.1:8080/hooks" }).out?.endpoint).toBe(
      "http://127.0.0.1:8080/hooks",
    );
  });

  it("says which of its parts cannot be read, and holds to the others", () => {
    const ids = [
      ...WHOLE.ids,
      { host: "https://no host", pattern: "A", kind: "other" },
      { host: "a.example", pattern: "(", kind: "other" },
      { host: "a.example", pattern: "A", kind: "boat" },
      7,
    ];
    expect(read({ ...WHOLE, ids, more: 1 }).ids).toHaveLength(1);
    expect(faults({ ...WHOLE, ids, more: 1 }).map(({ code, word = "" }) => `${code} ${word}`)).toEqual([
      "unknown ",
      "word https://no host",
      "word (",
      "word boat",
      "word ",
    ]);
    for (const held of [7, [], "x"]) expect(faults(held)).toEqual([{ setting: "caseSystem", code: "form" }]);
  });

  it.each([4, 10_081, 1.5, "60"])("asks for its list every hour where it says %j", (listMinutes) => {
    expect(read({ ...WHOLE, listMinutes }).list?.minutes).toBe(60);
    expect(faults({ ...WHOLE, listMinutes })).toEqual([{ setting: "caseSystem.listMinutes", code: "form" }]);
  });
});
