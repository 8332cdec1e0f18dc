import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { pageKey } from "../../../src/domain/evidence/captures";

const tracking = fc.constantFrom(
  "utm_source=x",
  "utm_campaign=a%20b",
  "fbclid=1",
  "gclid=",
  "mc_cid=7",
  "_ga",
  "utm_medium",
);
const telling = fc.constantFrom(
  "id=7",
  "q=a%20b",
  "q=a+b",
  "page",
  "page=",
  "empty=&x",
  "a=1",
  "utm=1",
  "x=%C3%A9",
  "ids[]=2",
  "",
);
const query = fc.array(telling, { maxLength: 4 });

describe("the key of a page", () => {
  test.prop([query, tracking, fc.nat({ max: 4 })])("is the same whatever the visitor came by", (parts, track, at) => {
    const address = (search: readonly string[]) =>
      `https://care.example/homes/7${search.length ? "?" : ""}${search.join("&")}`;
    expect(pageKey(address([...parts.slice(0, at), track, ...parts.slice(at)]))).toBe(pageKey(address(parts)));
  });
  test.prop([query, fc.constantFrom("#top", "#", "")])("is its own key", (parts, hash) => {
    const key = pageKey(`https://care.example/homes/7?${parts.join("&")}${hash}`);
    expect(pageKey(key)).toBe(key);
  });
  it("leaves out the fragment", () => {
    expect(pageKey("https://care.example/homes/7#reviews")).toBe("https://care.example/homes/7");
  });
  it("keeps the order and the spelling of what tells pages apart", () => {
    expect(pageKey("https://care.example/?b=2&utm_source=x&a=1%20&b=1")).toBe("https://care.example/?b=2&a=1%20&b=1");
    expect(pageKey("https://care.example/?a=1&b=2")).not.toBe(pageKey("https://care.example/?b=2&a=1"));
  });
  it("tells pages of different hosts, ports, paths and schemes apart", () => {
    const urls = [
      "https://a.example/",
      "http://a.example/",
      "https://a.example:8443/",
      "https://a.example/x",
      "https://b.example/",
      "file:///a/",
    ];
    expect(new Set(urls.map(pageKey)).size).toBe(urls.length);
  });
});
