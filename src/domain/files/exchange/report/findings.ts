import type { FindingRow, KeptFinding } from "../../../casework/findings";
import { nameOfNode } from "./captured/names";
import { definitions, escape, heading, paragraphs, tag, words } from "./html";
import { known } from "./say/codes";
import { fixed, number, share } from "./say/numbers";
import { day, moment } from "./say/times";
import { type Telling, entryLink, isSaidAlike } from "./telling";

/** Whether anything that a method found was kept on the case. */
export const hasFindings = (t: Telling): boolean => isSaidAlike(t) && t.file.findings.length > 0;

/** What methods found and was kept on the case: its numbers, how rare it is, and what may lie behind it without anybody's fault. */
export function findingsHtml(t: Telling): string {
  if (!hasFindings(t)) return "";
  const { w, file } = t;
  return [
    heading(2, escape(w.sections.findings), "findings"),
    tag("p", escape(w.findings.intro)),
    ...file.findings.map((row) => findingHtml(row, t)),
  ].join("");
}

type Pairs = readonly (readonly [name: string, html: string])[];

function findingHtml(
  { method, found, asked, how, note = "", at = "", saidIn }: Partial<FindingRow>,
  t: Telling,
): string {
  if (!method || !found || !asked || !how) return "";
  const { w } = t;
  const f = w.findings;
  const node = found.subject ?? asked.subject;
  const innocent = found.innocent.flatMap((one) => known(f.innocent, one) ?? []);
  const scale = asked.scale
    ? ` (${f.scale(number(asked.scale.worst, t.language), number(asked.scale.best, t.language))})`
    : "";
  return [
    heading(3, words(f.of(f.titles[method], node === null ? f.all : nameOfNode(node, t)))),
    definitions([
      ...numbersOf(method, found, asked.scale, t),
      [f.method, escape(f.version(method, how.version) + scale)],
      [f.rests, escape(f.restsOn(how.used, how.given))],
      [f.reasons, escape(`${innocent.join("; ")}. ${f.nobody}`)],
      [f.note, note === "" ? "" : paragraphs(note, words)],
    ]),
    tag("p", tag("small", escape(f.kept(moment(at, w))), saidIn ? ` (${entryLink(saidIn, t)})` : "")),
  ].join("");
}

/** The same in a line, for where it is cited. HTML. */
export function findingSaid({ method, found, asked }: KeptFinding, t: Telling): string {
  const node = found.subject ?? asked.subject;
  const { findings: f } = t.w;
  const pairs = numbersOf(method, { ...found, reviews: found.reviews.length }, asked.scale, t);
  const numbers = pairs.filter(([, html]) => html !== "").map(([name, html]) => `${escape(name)}: ${html}`);
  const title = words(f.of(f.titles[method], node === null ? f.all : nameOfNode(node, t)));
  return [title, ...numbers].join("; ");
}

type Row = FindingRow;

function numbersOf(method: Row["method"], found: Row["found"], scale: Row["asked"]["scale"], t: Telling): Pairs {
  const { language, w } = t;
  const f = w.findings;
  const { numbers, from, to, reviews, expectedByChance } = found;
  const n = (name: string): number => numbers[name] ?? 0;
  const rated = (value: number): string =>
    scale ? fixed(scale.worst + value * (scale.best - scale.worst), language, 2) : share(value, language);
  const unit = n("periodsAYear") === 12 ? f.period.month : f.period.quarter;
  const span = from === null ? "" : f.span(day(from, w), day(to ?? from, w));
  const chance =
    method === "near-identical"
      ? f.chancePairs(number(n("pairs"), language), number(n("comparisons"), language))
      : (expectedByChance ?? 0) < LEAST
        ? f.chanceLess
        : f.chanceAbout(fixed(Math.max(1, Math.round(1 / (expectedByChance ?? 1))), language, 0));
  switch (method) {
    case "change-points":
      return escaped([
        [f.when, from === null ? "" : `${unit} ${day(from, w)}`],
        [f.level, f.change(rated(n("before")), rated(n("after")))],
        [f.seen, f.seenBy(share(n("support"), language))],
      ]);
    case "forecast": {
      const last = n("steps");
      const value = rated(n(`expected${last}`));
      const isBounded = numbers[`low${last}`] !== undefined;
      return escaped([
        [f.when, to === null ? "" : `${unit} ${day(to, w)}`],
        [f.expected, isBounded ? f.interval(value, rated(n(`low${last}`)), rated(n(`high${last}`))) : value],
        [f.past, n("isBetter") === 1 ? f.better : f.noBetter],
      ]);
    }
    case "beyond-forecast":
      return escaped([
        [f.when, span],
        [f.level, f.was(rated(n("value")), rated(n("low")), rated(n("high")))],
        [f.chance, chance],
      ]);
    default:
      return escaped([
        [f.when, span],
        [f.reviews, method === "bursts" ? f.burst(n("reviews"), n("days")) : number(reviews, language)],
        [
          f.usual,
          method === "bursts"
            ? f.usualFrom(number(Number(n("usual").toPrecision(2)), language), n("before"), n("daysBefore"))
            : "",
        ],
        [f.chance, chance],
        [
          f.without,
          numbers["meanWith"] === undefined ? "" : f.withoutMean(rated(n("meanWithout")), rated(n("meanWith"))),
        ],
      ]);
  }
}

/** How often chance brings something below which no number is said. */
const LEAST = 0.0001;

const escaped = (pairs: Pairs): Pairs => pairs.map(([name, text]) => [name, escape(text)] as const);
