import { RELIABILITY, type Reliability } from "../evidence/sources";
import { isHostOf, readHostPattern } from "./host-pattern";
import { type NoteFault, shortWord } from "./faults";
import { asRecord } from "./record";

/** The agency's grades of sources, by host pattern: what is suggested where an official has not graded one. */
export type SourceGrades = readonly (readonly [pattern: string, grade: Reliability])[];

export function readSourceGrades(held: unknown, note: NoteFault): SourceGrades {
  if (held === undefined || held === null) return [];
  const set = asRecord(held);
  if (!set) {
    note({ setting: "sourceGrades", code: "form" });
    return [];
  }
  return Object.entries(set).flatMap(([host, grade]) => {
    const [pattern, known] = [readHostPattern(host), RELIABILITY.find((one) => one === grade)];
    if (pattern !== undefined && known) return [[pattern, known] as const];
    note({
      setting: "sourceGrades",
      code: "word",
      word: shortWord(pattern === undefined ? host : `${host}: ${shortWord(grade)}`),
    });
    return [];
  });
}

/** The agency's grade of a source; of several that fit, that of the longest name. */
export const gradeBy = (grades: SourceGrades, host: string): Reliability | undefined =>
  grades
    .filter(([pattern]) => isHostOf(pattern, host))
    .toSorted(([one], [other]) => other.length - one.length)
    .at(0)?.[1];
