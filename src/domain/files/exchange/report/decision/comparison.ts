import type { Criterion, Limit } from "../../../../casework/comparison";
import { escape, headedTable, tag, words } from "../html";
import { NO_BREAK, fixed, number, share } from "../say/numbers";
import { measureName, unitName } from "../say/units";
import { type Telling, isSaidAlike } from "../telling";
import { limitCell, mustWords, totalCell, valueCell } from "./cells";
import { type ComparedOf, type Option, optionsInOrder } from "./compared";
import type { Decided } from "./decided";

/** So many options stand side by side on paper. */
const ABREAST = 4;
/** The longest word that a column holds where so many stand side by side, in letters; beside fewer, longer ones. */
const HELD: readonly (readonly [abreast: number, letters: number])[] = [
  [4, 13],
  [3, 18],
  [2, 28],
];

/** How many options may stand side by side so that no word of their columns is broken. */
function mostAbreast(options: readonly Option[], { record }: ComparedOf, t: Telling): number {
  if (!isSaidAlike(t)) return ABREAST;
  const grades = record.criteria.flatMap(({ unit }) => (unit.as === "grades" ? unit.grades : []));
  const texts = [...options.map(({ option }) => option.name), ...grades];
  const longest = Math.max(0, ...texts.flatMap((text) => text.split(/[\s-]+/u)).map((word) => word.length));
  return HELD.find(([, letters]) => longest <= letters)?.[0] ?? 1;
}

/** The comparison as tables that fit a page: criteria, limits and points down, so many options across. */
export function* comparisonTables(decided: Decided, compared: ComparedOf, t: Telling): Generator<string> {
  const options = optionsInOrder(decided.decision);
  // Of nearly the same width: none stands alone at the end.
  const most = mostAbreast(options, compared, t);
  const abreast = Math.ceil(options.length / Math.ceil(options.length / most));
  for (let from = 0; from < options.length; from += abreast) {
    const shown = options.slice(from, from + abreast);
    const label = t.w.comparison.options(from + 1, from + shown.length, options.length);
    if (options.length > most) yield `<p class="part">${escape(label)}</p>`;
    yield tableOf(shown, { label, isFirst: from === 0 }, decided, compared, t);
  }
  yield tag("p", tag("small", escape(t.w.comparison.level)));
}

type Row = readonly [head: string, ...cells: string[]];

function tableOf(
  options: readonly Option[],
  { label, isFirst }: { readonly label: string; readonly isFirst: boolean },
  decided: Decided,
  compared: ComparedOf,
  t: Telling,
): string {
  const { w, language } = t;
  const { criteria, limits, points, acceptability, method } = compared.record;
  const heads = [w.comparison.criterion, w.comparison.weight].map(escape);
  const draws = number(method.draws, language);
  const rows: Row[] = [
    ...criteria.map((criterion, n): Row => [
      isFirst ? criterionHead(criterion, t) : words(criterion.name),
      escape(weightOf(compared.shares[n], language)),
      ...options.map(({ at }) => valueCell(at, n, decided, compared, t)),
    ]),
    ...limits.map((limit, n): Row => [
      isFirst ? limitHead(limit, t) : `${escape(w.comparison.limit)}: ${words(limit.name)}`,
      "",
      ...options.map(({ at }) => limitCell(at, n, decided, compared, t)),
    ]),
    [escape(w.comparison.total), "", ...options.map(({ at }) => tag("strong", totalCell(points[at], t)))],
    [
      escape(w.comparison.first),
      "",
      ...options.map(({ at }) => {
        const first = acceptability[at]?.[0];
        return escape(first === undefined ? w.comparison.notRanked : w.comparison.draws(share(first, language), draws));
      }),
    ],
  ];
  const names = options.map(({ option }) => words(option.name));
  return headedTable([...heads, ...names], rows, { kind: `abreast of-${options.length}`, label });
}

/** With a tenth, so that weights add up as a reader adds them. */
const weightOf = (part: number | undefined, language: Telling["language"]): string =>
  `${fixed((part ?? Number.NaN) * 100, language, 1).replace(/[.,]0$/u, "")}${NO_BREAK}%`;

const criterionHead = ({ name, measure, unit }: Criterion, t: Telling): string =>
  headOf(words(name), [measureName(measure, t), unitName(unit, t)]);

const limitHead = (limit: Limit, t: Telling): string =>
  headOf(`${escape(t.w.comparison.limit)}: ${words(limit.name)}`, [mustWords(limit, t), measureName(limit.measure, t)]);

/** A name with what is measured beneath it. */
const headOf = (html: string, parts: readonly string[]): string =>
  [html, ...parts.filter(Boolean).map((part) => tag("small", words(part)))].join("<br>");

/** What is compared where nothing is decided: each criterion and limit with what it is about, and its weight. */
export function frameTable(
  { criteria, limits }: { readonly criteria: readonly Criterion[]; readonly limits: readonly Limit[] },
  shares: readonly number[] | undefined,
  t: Telling,
): string {
  const { w, language } = t;
  const rows: Row[] = [
    ...criteria.map((criterion, n): Row => [
      criterionHead(criterion, t),
      escape(shares ? weightOf(shares[n], language) : "–"),
    ]),
    ...limits.map((limit): Row => [limitHead(limit, t), ""]),
  ];
  return headedTable([w.comparison.criterion, w.comparison.weight].map(escape), rows, {
    kind: "frame",
    label: w.sections.compared,
  });
}
