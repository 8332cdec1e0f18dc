import { ok } from "../../domain/ground/result";
import { defineUseCase } from "../define-use-case";
import type { Ports } from "../ports";
import { Nothing } from "../terms";

/** A page of ours is open: exchange with the team now, and stay in touch for a while. How it went is in the report. */
export const exchangeTeam = defineUseCase({
  from: ["sidepanel", "workbench"],
  request: Nothing,
  run(_request, { exchangeSoon }: Pick<Ports, "exchangeSoon">) {
    exchangeSoon();
    return Promise.resolve(ok(null));
  },
});
