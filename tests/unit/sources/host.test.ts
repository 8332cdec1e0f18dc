import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Host, hostOf } from "../../../src/domain/evidence/sources";

describe("the source of a page", () => {
  it.each([
    ["https://care.example/homes/7", "care.example"],
    ["http://care.example:80/", "care.example"],
    ["https://Care.Example:8443/x", "care.example:8443"],
    ["http://[2001:db8::1]:8080/", "[2001:db8::1]:8080"],
    ["https://official:secret@care.example/", "care.example"],
    ["https://bücher.example/", "xn--bcher-kva.example"],
    ["file:///home/a/page.html", "file"],
    ["file://care.example/page.html", "file"],
  ])("of %s is %s", (url, host) => {
    expect(hostOf(url)).toBe(host);
    expect(v.is(Host, host)).toBe(true);
  });
  it.each(["", "a b", "a/b", "a?b", "a#b", "user@host", "a\\b", "x".repeat(301)])("is never %j", (host) => {
    expect(v.is(Host, host)).toBe(false);
  });
});
