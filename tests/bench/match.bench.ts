import { it } from "vitest";
import { COUNTRIES, inventChainHome, inventHome } from "../../scripts/linkage/invent-home.mjs";
import { seeded } from "../../scripts/linkage/seeded.mjs";
import { asListing, asRow } from "../../scripts/linkage/write-home.mjs";
import { type MatchRecord, matchLists, runToEnd } from "../../src/domain/casework/linkage";
import { printTable } from "./support/table";

const LISTINGS = Number(process.env["LISTINGS"] ?? 10_000);
const ROWS = Number(process.env["ROWS"] ?? 100_000);
const TURNS = 3;

/** So many homes as an agency's list has them, and some of them as a review site lists them. */
function lists(): { listings: MatchRecord[]; rows: MatchRecord[] } {
  const draws = seeded(3);
  const homes = Array.from({ length: ROWS }, (_, place) => {
    const country = COUNTRIES[place % COUNTRIES.length] ?? "gb";
    return draws.chance(0.3) ? inventChainHome(draws, country) : inventHome(draws, country);
  });
  const every = Math.max(Math.floor(ROWS / LISTINGS), 1);
  const listed = homes.filter((_, place) => place % every === 0).slice(0, LISTINGS);
  return {
    listings: listed.map((home, place) => asListing(home, `l${place}`)),
    rows: homes.map((home, place) => asRow(home, `r${place}`, draws)),
  };
}

/** The pairs with the same postal code, where it stands in a column of its own or behind a comma: what a spreadsheet's join does. */
function joinByPostalCode(listings: readonly MatchRecord[], rows: readonly MatchRecord[]): number {
  const byCode = new Map<string, number[]>();
  rows.forEach((row, place) => {
    const code = postalCode(row);
    const block = byCode.get(code);
    if (block) block.push(place);
    else byCode.set(code, [place]);
  });
  return listings.reduce((pairs, listing) => pairs + (byCode.get(postalCode(listing))?.length ?? 0), 0);
}

function postalCode({ address }: MatchRecord): string {
  const text = typeof address === "string" ? (address.split(", ").at(-1) ?? "") : (address?.postalCode ?? "");
  return text.replace(/\s/gu, "");
}

/** Seconds of the processor: what else the machine does at the time does not count. */
function timed(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

it(`matches ${LISTINGS} listings with ${ROWS} rows`, () => {
  const { listings, rows } = lists();
  const [ours, floor]: [number[], number[]] = [[], []];
  let found = 0;
  let most = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    ours.push(timed(() => (found = runToEnd(matchLists(listings, rows)).length)));
    most = Math.max(most, process.memoryUsage().rss);
    floor.push(timed(() => joinByPostalCode(listings, rows)));
  }
  const note = `${found} pairs; the process held ${Math.round(most / 1e6)} MB`;
  printTable("Matching two lists", "s of the processor", "exact join on the postal code", [
    { what: `${LISTINGS} × ${ROWS}`, ours, floor, note },
  ]);
});
