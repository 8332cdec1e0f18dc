import { parseOpml } from "feedsmith";
import { type Result, fail, ok } from "../../../ground/result";
import type { Announced } from "../finding/feeds-in-html";
import { listAt, textAt } from "../reading/at";
import { addressOf, line } from "../reading/plain-item";
import { soundXml, withoutDoctype } from "../reading/xml-bounds";

/** How many feeds are taken from one file. */
const OPML_MOST = 500;
/** UTF-16 units. */
const OPML_LONGEST = 2_000_000;
const DEEPEST = 50;

export interface OpmlRead {
  readonly feeds: readonly Announced[];
  /** How many outlines with an address were left out: no address of the web, or more than are taken. */
  readonly left: number;
}

/** The feeds of a list in OPML (1.0 to 2.0), each once, whatever folders they stand in. */
export function readOpml(text: string): Result<OpmlRead, { readonly code: "no-opml" }> {
  const clear = soundXml(withoutDoctype(text.slice(0, OPML_LONGEST)));
  if (clear === undefined || !/<opml[\s>]/iu.test(clear.slice(0, 5_000))) return fail({ code: "no-opml" });
  const outlines = outlinesOf(clear);
  if (!outlines) return fail({ code: "no-opml" });
  const feeds = new Map<string, Announced>();
  let said = 0;
  for (const outline of flat(outlines, 0)) {
    const address = textAt(outline, "xmlUrl");
    if (address === "") continue;
    said += 1;
    const url = addressOf(address);
    if (url !== "" && feeds.size < OPML_MOST && !feeds.has(url))
      feeds.set(url, { url, title: line(textAt(outline, "title", "text")).slice(0, 500) });
  }
  return ok({ feeds: [...feeds.values()], left: said - feeds.size });
}

function outlinesOf(text: string): readonly unknown[] | undefined {
  try {
    return listAt(parseOpml(text), "body.outlines");
  } catch (error) {
    // A list that is there, with nothing in it.
    return error instanceof Error && error.name === "ParseError" ? [] : undefined;
  }
}

function* flat(outlines: readonly unknown[], depth: number): Generator {
  for (const outline of outlines) {
    yield outline;
    if (depth < DEEPEST) yield* flat(listAt(outline, "outlines"), depth + 1);
  }
}
