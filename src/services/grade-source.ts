import { draft } from "../domain/ledger/log";
import { ok } from "../domain/ground/result";
import { sourceGraded } from "../domain/evidence/sources";
import type { AnswerOf, RequestOf } from "../messaging";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Grade how reliable a source is; the latest grade holds. */
export async function gradeSource(request: RequestOf<"gradeSource">, ports: Ports): Promise<AnswerOf<"gradeSource">> {
  return appendToLog<never>(ports, () => Promise.resolve(ok([draft(sourceGraded, request)])));
}
