import type { CaseKind } from "../../../ground/case-names";
import type { Frame } from "../frame";
import type { Measure } from "../measure";
import type { Template, TemplateMeasure } from "./template";

interface Named {
  readonly name: string;
  readonly kind: CaseKind;
  /** Names of datasets by their ids. */
  readonly datasets: ReadonlyMap<string, string>;
}

/** What a frame looks at and asks, as a template; what is measured in a dataset that is not here any more is left out. */
export function makeTemplate({ criteria, limits }: Frame, { name, kind, datasets }: Named): Template {
  return {
    v: 1,
    name,
    kind,
    criteria: criteria.flatMap(({ name: called, measure, unit, value }) => {
      const told = measureTold(measure, datasets);
      return told ? [{ name: called, measure: told, unit, value }] : [];
    }),
    limits: limits.flatMap(({ name: called, measure, unit, must }) => {
      const told = measureTold(measure, datasets);
      return told ? [{ name: called, measure: told, unit, must }] : [];
    }),
  };
}

/** A measure without anything of one machine; nothing where its dataset is not here any more. */
export function measureTold(measure: Measure, datasets: ReadonlyMap<string, string>): TemplateMeasure | undefined {
  switch (measure.of) {
    case "own": {
      const dataset = datasets.get(measure.datasetId);
      return dataset === undefined ? undefined : { of: "own", dataset, head: measure.head, take: measure.take };
    }
    case "distance":
      return { of: "distance" };
    default:
      return measure;
  }
}
