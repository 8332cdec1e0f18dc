import { type Criterion, type Evidence, type FactInput, type Limit, textOfRecord } from "../comparison";
import type { Citations } from "./citations";
import type { CitedEntry, EvidenceRecord } from "./shapes-v2";

type Asked = readonly (Criterion | Limit)[];

/**
 * The part of the evidence that criteria and limits ask for, as a record keeps it: numbers, grades and whether words are said, each
 * citing its place in the log; no more of a page's words. What is of own rows is not held against their table yet.
 */
export function recordEvidence(evidence: Evidence, asked: Asked, citations: Citations): EvidenceRecord {
  const measures = asked.map(({ measure }) => measure);
  const isOf = (of: (typeof measures)[number]["of"]): boolean => measures.some((measure) => measure.of === of);
  return {
    ratings: (isOf("rating") ? evidence.ratings : [])
      .filter(({ host }) => measures.some((one) => one.of === "rating" && (one.host === "" || one.host === host)))
      .map(({ of: _of, cite, scale, distribution, ...rest }) => ({
        cited: citations.numberOf(cite),
        scale: scale && { ...scale },
        distribution: distribution && distribution.map((step) => ({ ...step })),
        ...rest,
      })),
    facts: evidence.facts.flatMap((fact) => {
      const text = textFor(fact, asked);
      const { cite, host, at, property, isDoubted } = fact;
      if (text === undefined) return [];
      return [{ cited: citations.numberOf(cite), host, at, property, text, ...(isDoubted && { isDoubted }) }];
    }),
    own: evidence.own
      .filter(({ datasetId, column: { head } }) =>
        measures.some((one) => one.of === "own" && one.datasetId === datasetId && one.head === head),
      )
      .map(({ of: _of, cite, column, form, ...rest }) => ({
        cited: citations.numberOf({ ...cite, row: rest.key }),
        column: { head: column.head, meaning: structuredCopy(column.meaning) },
        form: { decimal: form.decimal, dates: form.dates },
        ...rest,
        held: [],
      })),
    places: (isOf("distance") ? evidence.places : []).map(({ of: _of, cite, row, ...rest }) => ({
      cited: citations.numberOf({ ...cite, ...(row && { row: row.key }) }),
      ...rest,
      row: row ? { ...row } : null,
      held: [],
    })),
    judgements: evidence.judgements
      .filter(({ criterionId }) => asked.some((one) => "criterionId" in one && one.criterionId === criterionId))
      .map(({ cite, at, criterionId, rank }) => ({ cited: citations.numberOf(cite), at, criterionId, rank })),
  };
}

type Meaning = EvidenceRecord["own"][number]["column"]["meaning"];
const structuredCopy = (meaning: Evidence["own"][number]["column"]["meaning"]): Meaning =>
  meaning.as === "grade" ? { ...meaning, grades: [...meaning.grades] } : { ...meaning };

/** What a record keeps of a property; undefined where nothing asks for it. */
export function textFor(fact: FactInput, asked: Asked): string | undefined {
  const texts = asked.flatMap((one) =>
    one.measure.of === "fact" && one.measure.property === fact.property
      ? [textOfRecord(fact.text, one.unit, wordsOf(one))]
      : [],
  );
  return texts.length === 0 ? undefined : (texts.find((text) => text !== "") ?? "");
}

const wordsOf = (one: Criterion | Limit): string => ("must" in one && one.must.be === "said" ? one.must.text : "");

/** The evidence that a record holds, as it is measured. */
export function evidenceOf(record: EvidenceRecord, cited: readonly CitedEntry[]): Evidence {
  const citeOf = (number: number) => {
    const { origin = "", index = -1, fact } = cited[number] ?? {};
    return { origin, index, ...(fact !== undefined && { fact }) };
  };
  return {
    ratings: record.ratings.map(({ cited: number, ...rest }) => ({ of: "rating", cite: citeOf(number), ...rest })),
    facts: record.facts.map(({ cited: number, ...rest }) => ({ of: "fact", cite: citeOf(number), ...rest })),
    own: record.own.map(({ cited: number, held: _held, ...rest }) => ({ of: "own", cite: citeOf(number), ...rest })),
    places: record.places.map(({ cited: number, held: _held, row, ...rest }) => ({
      ...{ of: "place", cite: citeOf(number), ...rest },
      ...(row && { row }),
    })),
    judgements: record.judgements.map(({ cited: number, ...rest }) => ({
      of: "judgement",
      cite: citeOf(number),
      reason: "",
      ...rest,
    })),
  };
}
