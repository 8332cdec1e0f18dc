import type { Cell } from "./cell";
import { cellsIn, takeOf } from "./cells/own-cell";
import { latestFirst, numberOfFact } from "./cells/fact-cell";
import { exact, said, unknown } from "./cells/made";
import { placeCell } from "./cells/place-cell";
import { pooledOnce } from "./cells/pooled-once";
import type { Criterion } from "./frame";
import type { Evidence } from "./inputs";
import type { Measure, Unit } from "./measure";

/** What is measured, and of when: ages are counted from `asOf` (ISO 8601). */
export interface Asked {
  readonly measure: Measure;
  readonly unit: Unit;
  readonly criterionId?: string;
  readonly asOf: string;
}

/**
 * What one alternative's evidence says by one measure, in its unit, with what it rests on: a number with its 90 % interval, words, or
 * that nothing is known and why. Nothing is converted and nothing is made up. The same evidence gives the same bits on every machine.
 */
export const cellOf = (evidence: Evidence, asked: Asked): Cell => withDoubt(measured(evidence, asked));

/** What counts in it and was judged to be improbable still counts; the cell says that it was. */
function withDoubt(cell: Cell): Cell {
  const isDoubted = cell.inputs.some(
    (input) => "isDoubted" in input && !cell.leftOut.some((left) => left.input === input),
  );
  return isDoubted ? { ...cell, marks: [...cell.marks, "doubted"] } : cell;
}

function measured(evidence: Evidence, asked: Asked): Cell {
  const { measure, unit } = asked;
  switch (measure.of) {
    case "rating":
      return unit.as === "scale"
        ? pooledOnce(evidence.ratings, measure.host, unit, asked.asOf)
        : unknown("not-a-number", []);
    case "fact":
      return factCell(evidence, measure, unit);
    case "own": {
      const cells = cellsIn(evidence.own, measure);
      if (unit.as === "text")
        return cells.length === 0
          ? unknown("nothing-known", [])
          : said(
              cells.map(({ raw }) => raw),
              cells,
            );
      const taken = takeOf(cells, measure, unit);
      return taken.ok ? exact(taken.value.value, taken.value.of) : unknown(taken.error, cells);
    }
    case "distance":
      return placeCell(evidence.places, measure);
    case "judgement": {
      const found = evidence.judgements.filter((one) => one.criterionId === asked.criterionId);
      const [judgement] = found;
      return judgement ? exact(judgement.rank, found) : unknown("nothing-known", []);
    }
  }
}

/** The cell of a criterion. */
export const cellOfCriterion = (evidence: Evidence, { criterionId, measure, unit }: Criterion, asOf: string): Cell =>
  cellOf(evidence, { criterionId, measure, unit, asOf });

function factCell(evidence: Evidence, { property }: Extract<Measure, { of: "fact" }>, unit: Unit): Cell {
  const found = evidence.facts.filter((fact) => fact.property === property).sort(latestFirst);
  const [latest, ...others] = found;
  if (!latest) return unknown("nothing-known", []);
  if (unit.as === "text")
    return said(
      found.map(({ text }) => text),
      found,
    );
  const number = numberOfFact(latest.text, unit);
  if (!number.ok) return unknown(number.error, [latest]);
  const differs = others.some(({ text }) => {
    const other = numberOfFact(text, unit);
    return !other.ok || other.value !== number.value;
  });
  const cell = exact(number.value, [latest]);
  return differs
    ? { ...cell, marks: ["facts-differ"], leftOut: others.map((input) => ({ input, why: "read-earlier" })) }
    : { ...cell, inputs: found };
}
