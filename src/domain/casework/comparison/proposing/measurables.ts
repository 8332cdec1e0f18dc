import { groupBy } from "../../../ground/grouping";
import type { Evidence, RatingInput } from "../inputs";
import type { Measure, Unit } from "../measure";
import { columnsOf, unitsOfColumn } from "./units-of-column";
import { unitsOfTexts } from "./units-of-texts";

/** Something that can be measured of these options. */
export interface Measurable {
  readonly measure: Measure;
  /** What it can be told in, the likeliest first. */
  readonly units: readonly Unit[];
  /** Of how many options something is known. */
  readonly known: number;
}

/** What the options' evidence tells of: ratings together and by source, properties, own columns. The best known come first in each. */
export function measurables(all: readonly Evidence[]): readonly Measurable[] {
  return [...ratings(all), ...columns(all), ...properties(all)];
}

const byKnown = (a: Measurable, b: Measurable): number => b.known - a.known;

function ratings(all: readonly Evidence[]): Measurable[] {
  const every = all.flatMap((evidence) => evidence.ratings);
  const hosts = [...new Set(every.map(({ host }) => host))];
  const of = (host: string): Measurable => ({
    measure: { of: "rating", host },
    units: scalesOf(every.filter((one) => host === "" || one.host === host)),
    known: all.filter((evidence) => evidence.ratings.some((one) => host === "" || one.host === host)).length,
  });
  const each = hosts.map(of).sort(byKnown);
  return [of(""), ...each].filter(({ units }) => units.length > 0);
}

/** The scales that ratings were given on, the commonest first. */
function scalesOf(ratings: readonly RatingInput[]): readonly Unit[] {
  const scales = ratings.flatMap(({ scale }) => (scale ? [scale] : []));
  return [...groupBy(scales, ({ worst, best }) => `${worst} ${best}`).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([scale]) => (scale ? [{ as: "scale", worst: scale.worst, best: scale.best } as const] : []))
    .filter(({ worst, best }) => worst !== best);
}

function columns(all: readonly Evidence[]): Measurable[] {
  return columnsOf(all.flatMap(({ own }) => own))
    .flatMap((cells): Measurable[] => {
      const [first] = cells;
      if (!first) return [];
      const { datasetId, column } = first;
      const isOf = (evidence: Evidence) =>
        evidence.own.some((one) => one.datasetId === datasetId && one.column.head === column.head);
      return [
        {
          measure: { of: "own", datasetId, head: column.head, take: "latest" },
          units: unitsOfColumn(cells),
          known: all.filter(isOf).length,
        },
      ];
    })
    .sort(byKnown);
}

function properties(all: readonly Evidence[]): Measurable[] {
  const texts = groupBy(
    all.flatMap(({ facts }) => facts),
    ({ property }) => property,
  );
  return [...texts.entries()]
    .map(([property, facts]) => ({
      measure: { of: "fact", property } as const,
      units: unitsOfTexts(facts.map(({ text }) => text)),
      known: all.filter((evidence) => evidence.facts.some((one) => one.property === property)).length,
    }))
    .sort(byKnown);
}
