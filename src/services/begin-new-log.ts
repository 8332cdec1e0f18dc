import { type Result, fail, ok } from "../domain/ground/result";
import { type StorageFailure, storageFailure } from "../storage/reading";
import { beginNewLog as begin } from "../storage/writing";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";
import { Nothing } from "./terms";

/** The official has seen that a log which was here is lost, and goes on without it. Where none is, nothing is done. */
export const beginNewLog = defineUseCase({
  from: ["sidepanel", "workbench"],
  request: Nothing,
  async run(
    _request,
    { db, isLogLost, forgetWitness }: Pick<Ports, "db" | "isLogLost" | "forgetWitness">,
  ): Promise<Result<null, StorageFailure>> {
    try {
      if (await isLogLost()) {
        await begin(db);
        await forgetWitness();
      }
      return ok(null);
    } catch (error) {
      const failure = storageFailure(error);
      if (failure) return fail(failure);
      throw error;
    }
  },
});
