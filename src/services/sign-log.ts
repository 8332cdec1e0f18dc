import { ok } from "../domain/ground/result";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";
import { Nothing } from "./terms";

/** Have the log's head signed now, where that was cut off: a file needs it, and sees the checkpoint come. */
export const signLog = defineUseCase({
  from: ["workbench"],
  request: Nothing,
  async run(_request, ports: Pick<Ports, "ready" | "seal">) {
    await ports.ready();
    ports.seal();
    return ok(null);
  },
});
