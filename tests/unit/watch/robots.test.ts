import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { mayRead, readRobots } from "../../../src/domain/casework/watch";

const at = (path: string): string => `https://example.com${path}`;

/** The example of RFC 9309 §5.1. */
const SIMPLE = `User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html

User-Agent: quxbot
`;

describe("robots.txt (RFC 9309)", () => {
  it.each([
    ["any", "/example/page.html", false],
    ["any", "/pictures/one.gif", false],
    ["any", "/pictures/one.gif.html", true],
    ["any", "/publications/", true],
    ["any", "/elsewhere", true],
    ["foobot", "/", false],
    ["foobot", "/example/page.html", true],
    ["FooBot", "/example/allowed.gif", true],
    ["barbot", "/example/page.html", false],
    ["bazbot", "/example/page.html", false],
    ["bazbot", "/example/", true],
    ["quxbot", "/example/page.html", true],
  ])("§5.1: %s may read %s: %s", (agent, path, may) => {
    expect(mayRead(readRobots(SIMPLE, agent), at(path))).toBe(may);
  });

  it("§5.2: the longest rule that fits decides", () => {
    const rules = readRobots(
      "User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif",
      "foobot",
    );
    expect(mayRead(rules, at("/example/page/disallowed.gif"))).toBe(false);
    expect(mayRead(rules, at("/example/page/allowed.gif"))).toBe(true);
  });

  it("§2.2.2: of two rules as long, the one that allows", () => {
    expect(mayRead(readRobots("User-agent: *\nDisallow: /a\nAllow: /a", "x"), at("/a/b"))).toBe(true);
  });

  it("§2.2.1: groups of one name are one, and a name's groups go before those for all", () => {
    const text =
      "User-agent: counterflow\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n\nUser-agent: Counterflow/2.0\nDisallow: /b";
    const rules = readRobots(text, "Counterflow");
    expect(["/a", "/b", "/c"].map((path) => mayRead(rules, at(path)))).toEqual([false, false, true]);
  });

  it("§2.2.2: octets are compared as they are meant", () => {
    const rules = readRobots("User-agent: *\nDisallow: /foo/bar/ツ\nDisallow: /%7Ejoe/\nDisallow: /a%2fb", "x");
    expect(mayRead(rules, at("/foo/bar/%E3%83%84"))).toBe(false);
    expect(mayRead(rules, at("/~joe/index.html"))).toBe(false);
    expect(mayRead(rules, at("/a%2Fb"))).toBe(false);
    expect(mayRead(rules, at("/a/b"))).toBe(true);
  });

  it("§2.2.3: a star is anything, a dollar sign the end", () => {
    const rules = readRobots("User-agent: *\nDisallow: /*/private*.html$\nAllow: /\nDisallow: /end$", "x");
    expect(mayRead(rules, at("/x/private-1.html"))).toBe(false);
    expect(mayRead(rules, at("/x/private-1.html?as=pdf"))).toBe(true);
    expect([mayRead(rules, at("/end")), mayRead(rules, at("/ending"))]).toEqual([false, true]);
  });

  it("is always open itself, and says nothing where it is empty, or a page of HTML", () => {
    expect(mayRead(readRobots("User-agent: *\nDisallow: /", "x"), at("/robots.txt"))).toBe(true);
    expect(readRobots("", "x")).toEqual([]);
    expect(readRobots("<!doctype html><title>Not found</title>", "x")).toEqual([]);
    expect(readRobots("Disallow: /nobody\nUser-agent: *\nDisallow: # all of it", "x")).toEqual([]);
  });

  test.prop([fc.string({ maxLength: 500 }), fc.webUrl()])("never throws, whatever stands in it", (text, url) => {
    expect(typeof mayRead(readRobots(`User-agent: *\nDisallow: ${text}\n${text}`, "x"), url)).toBe("boolean");
  });
});
