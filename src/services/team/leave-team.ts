import { type Result, fail, ok } from "../../domain/ground/result";
import { type StorageFailure, storageFailure } from "../../storage/reading";
import { forgetTeam } from "../../storage/writing";
import { defineUseCase } from "../define-use-case";
import type { Ports } from "../ports";
import { Nothing } from "../terms";

/** Leave the team: nothing goes out and comes in any more. What came from colleagues stays in the log, and what they have stays theirs. */
export const leaveTeam = defineUseCase({
  from: ["workbench"],
  request: Nothing,
  async run(
    _request,
    ports: Pick<Ports, "ready" | "db" | "setOwnTeam" | "setTeamReport" | "exchangeSoon">,
  ): Promise<Result<null, StorageFailure>> {
    try {
      await ports.ready();
      await ports.setOwnTeam(undefined);
      await ports.setTeamReport(undefined);
      await forgetTeam(ports.db);
      ports.exchangeSoon();
      return ok(null);
    } catch (error) {
      const failure = storageFailure(error);
      if (failure) return fail(failure);
      throw error;
    }
  },
});
