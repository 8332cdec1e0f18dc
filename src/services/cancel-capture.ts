import * as v from "valibot";
import { CaptureId } from "../domain/evidence/captures";
import { ok } from "../domain/ground/result";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";

/** Call off a capture whose snapshot is being taken. One that is in the log already stays there. */
export const cancelCapture = defineUseCase({
  from: ["sidepanel"],
  request: v.strictObject({ captureId: CaptureId }),
  async run({ captureId }, ports: Pick<Ports, "markCancelled">) {
    await ports.markCancelled(captureId);
    return ok(null);
  },
});
