import { samePage } from "../addresses";
import { firstText } from "../items";
import type { PageSignals } from "../page-signals";
import { folded } from "../text/clean";
import { lineOf } from "../text/words";
import type { SubjectDraft } from "./subject-draft";

/** Names of one kind of house share so many of their words: "Oak Lodge Care Home" and "Elm Court Care Home". */
const MOSTLY = 0.6;

/**
 * Whether a thing that markup describes is not what the page shows: heading and title, or heading and address, speak of one
 * and the same, and not of it. Single-page sites leave the markup of the page before, and boxes recommend something else.
 * What gives the page's own address as its own is not left over, nor whose site it is, whatever the page is called; a mere
 * `#id` stands for whatever page it is read on.
 */
export function isLeftOver(draft: SubjectDraft, signals: PageSignals): boolean {
  const { heading = "", title = "", addresses, site = "" } = signals;
  const shown = wordsOf(heading);
  const names = namesOf(draft);
  if (names.length === 0 || !isSaidTwice(shown, title, addresses) || isAt(draft, addresses)) return false;
  return !names.some((name) => {
    const called = wordsOf(name);
    const isThere = [heading, title, site].some((each) => called.every((word) => wordsOf(each).includes(word)));
    return isThere || isMostly(called, shown) || isCalledShort(called, shown) || isHost(called, addresses);
  });
}

function namesOf({ name, items }: SubjectDraft): string[] {
  const others = items.flatMap((item) => [firstText(item, "alternateName"), firstText(item, "legalName")]);
  const said = [name ?? "", ...others.map((each) => (each ? lineOf(each) : ""))];
  return said.filter((each) => wordsOf(each).length > 0);
}

/** The heading is what the page is about where its title or its address says so, too. */
function isSaidTwice(shown: readonly string[], title: string, addresses: readonly string[]): boolean {
  if (shown.length === 0) return false;
  const paths = addresses.map((address) => wordsOf(address.replace(/^[a-z]+:\/\/[^/]*/iu, "")));
  return [wordsOf(title), ...paths].some(
    (said) => shown.filter((word) => said.includes(word)).length > shown.length / 2,
  );
}

function isMostly(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((word) => other.includes(word)).length;
  return shared > Math.min(one.length, other.length) * MOSTLY;
}

/** A heading that is a sentence calls a firm by the first word of its name, unless that only says what kind of place it is. */
function isCalledShort([first = ""]: readonly string[], shown: readonly string[]): boolean {
  return first.length > 3 && !OF_A_KIND.has(first) && shown.includes(first);
}

const OF_A_KIND = new Set(
  `haus heim residenz residence residencia residenza residentie pflegeheim altenheim seniorenheim seniorenzentrum zentrum klinik clinic
  clinique clinica kliniek hospital praxis hotel hostel gasthaus gasthof restaurant ristorante restaurante cafe bistro pizzeria casa
  villa maison huis huize house home care nursing home park garden gardens school schule museum stadtwerke autohaus verein firma
  saint sankt royal grand the great little north south east west city town`.split(/\s+/u),
);

function isAt({ url, explicitId }: SubjectDraft, addresses: readonly string[]): boolean {
  const own = [url, explicitId?.includes("#") ? undefined : explicitId];
  return own.some((address) => address !== undefined && addresses.some((here) => samePage(here, address)));
}

function isHost(called: readonly string[], addresses: readonly string[]): boolean {
  const joined = called.join("");
  return joined.length > 3 && addresses.some((address) => /^[a-z]+:\/\/([^/]*)/iu.exec(address)?.[1]?.includes(joined));
}

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(" ")
    .filter((word) => word !== "");
