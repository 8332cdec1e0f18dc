import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { microformatsJson } from "./suites/microformats-json";
import { openTestContext } from "./suites/test-context";

/** The microformats.org test suite, where it lies beside the project. */
const DATA = resolve(import.meta.dirname, "../../../../../shared/data/microformats");

interface SuiteTest {
  readonly id: string;
  readonly file: string;
  readonly expected: { readonly file: string };
}

/** Tests that do not pass; docs/conformance.md says why of each. */
const EXCEPTIONS = [
  "microformats-v1/hcalendar/time",
  "microformats-v1/includes/hcarditemref",
  "microformats-v1/includes/heventitemref",
  "microformats-v1/includes/hyperlink",
  "microformats-v1/includes/object",
  "microformats-v1/includes/table",
  "microformats-v2-unit/nested/nested-microformat-mistyped",
  "microformats-v2/h-event/concatenate",
  "microformats-v2/h-event/time",
];

const parser = new new JSDOM("").window.DOMParser();

/** Without the HTML of values, and with addresses in their normal form (WHATWG URL): an origin ends in a slash. */
function comparable(items: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(items), (key, value: unknown) => {
    if (key === "html") return undefined;
    return typeof value === "string" && /^https?:\/\/[^/]+$/u.test(value) ? `${value}/` : value;
  });
}

function passes(test: SuiteTest): boolean {
  const base = test.id.includes("-unit/") ? "http://example.test" : "http://example.com/";
  const document = parser.parseFromString(readFileSync(`${DATA}/${test.file}`, "utf8"), "text/html");
  const expected = JSON.parse(readFileSync(`${DATA}/${test.expected.file}`, "utf8")) as { items: unknown[] };
  const actual = microformatsJson(openTestContext(document, base));
  return isDeepStrictEqual(comparable(actual), comparable(expected.items));
}

describe.skipIf(!existsSync(DATA))("microformats.org suite (skipped where ../shared/data is not there)", () => {
  it("gives the JSON the suite expects, but for the explained exceptions", () => {
    const tests = JSON.parse(readFileSync(`${DATA}/index.json`, "utf8")) as SuiteTest[];
    expect(tests.filter((test) => !passes(test)).map(({ id }) => id)).toEqual(EXCEPTIONS);
  });

  it("explains every exception", () => {
    const told = readFileSync(resolve(import.meta.dirname, "../../../../docs/conformance.md"), "utf8");
    expect(EXCEPTIONS.filter((id) => !told.includes(id.replace(/^microformats-/u, "")))).toEqual([]);
  });
});
