import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readFeed } from "../../../src/domain/casework/feeds";

/** The tests of Python's feedparser, as far as they lie beside the project. */
const DATA = resolve(import.meta.dirname, "../../../../shared/data/feeds/tests");

/** Read by nobody here: Microsoft's CDF, UTF-32, and a section that never ends. */
const EXCEPTIONS = [
  "encoding/utf-32le-autodetect.xml",
  "illformed/rss_incomplete_cdata.xml",
  "wellformed/base/cdf_item_abstract_xml_base.xml",
  "wellformed/cdf/channel_abstract_map_description.xml",
  "wellformed/cdf/channel_lastmod_parsed.xml",
  "wellformed/cdf/item_href_map_links.xml",
];

const files = existsSync(DATA)
  ? readdirSync(DATA, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:xml|json)$/u.test(name))
  : [];

describe.skipIf(files.length === 0)("feedparser's tests (skipped where ../shared/data/feeds is not there)", () => {
  it("are read but for those that are known not to be", () => {
    const unread = files.filter((name) => {
      const bytes = readFileSync(resolve(DATA, name));
      const [, type = ""] = /^\s*Content-type:\s*(.*)$/imu.exec(bytes.toString("latin1")) ?? [];
      return !readFeed(new Uint8Array(bytes), "http://127.0.0.1:8097/feed.xml", type).ok;
    });
    expect(unread.sort()).toEqual(EXCEPTIONS);
  });
});
