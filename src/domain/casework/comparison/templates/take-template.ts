import { fold } from "../../../ground/text";
import type { Criterion, Limit } from "../frame";
import type { Measure } from "../measure";
import type { Template, TemplateMeasure } from "./template";

/** A dataset that is here, with the heads of its columns. */
export interface DatasetHere {
  readonly datasetId: string;
  readonly name: string;
  readonly heads: readonly string[];
}

/** What of a template cannot be taken here: no dataset of that name has that column, or nobody said from where a distance is. */
export interface Untaken {
  readonly name: string;
  readonly why: "no-dataset" | "no-place";
  /** What was looked for; empty where that is nothing with a name. */
  readonly of: string;
}

export interface Taken {
  readonly criteria: readonly Criterion[];
  readonly limits: readonly Limit[];
  readonly untaken: readonly Untaken[];
}

interface Here {
  readonly datasets: readonly DatasetHere[];
  /** From where this case counts distances, where it does. */
  readonly place: Extract<Measure, { of: "distance" }> | undefined;
  readonly newId: () => string;
}

/** A template's criteria and limits for a case, with ids of their own; and what could not be taken, and why. */
export function takeTemplate({ criteria, limits }: Template, { datasets, place, newId }: Here): Taken {
  const found = (measure: TemplateMeasure) => measureHere(measure, datasets, place);
  return {
    criteria: criteria.flatMap(({ measure, ...criterion }) => {
      const here = found(measure);
      return here ? [{ ...criterion, measure: here, criterionId: newId() }] : [];
    }),
    limits: limits.flatMap(({ measure, ...limit }) => {
      const here = found(measure);
      return here ? [{ ...limit, measure: here, limitId: newId() }] : [];
    }),
    untaken: [...criteria, ...limits].flatMap(({ name, measure }): Untaken[] => {
      if (found(measure)) return [];
      if (measure.of !== "own") return [{ name, why: "no-place", of: "" }];
      return [{ name, why: "no-dataset", of: `${measure.dataset}: ${measure.head}` }];
    }),
  };
}

/** A measure as it is told, for this machine; nothing where it has no dataset of that name with that column. */
export function measureHere(
  measure: TemplateMeasure,
  datasets: readonly DatasetHere[],
  place: Here["place"],
): Measure | undefined {
  switch (measure.of) {
    case "own": {
      const { dataset, head, take } = measure;
      const here = datasets.filter(({ heads }) => heads.includes(head));
      const [only] = here.filter(({ name }) => fold(name) === fold(dataset));
      return only && { of: "own", datasetId: only.datasetId, head, take };
    }
    case "distance":
      return place;
    default:
      return measure;
  }
}
