import * as v from "valibot";
import { ok } from "../domain/ground/result";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";
import { Token } from "./terms";

/**
 * A page that was read has changed since: there may be more to read. Sent once for each reading, by our script in the
 * page; the panel is told if it is one that the official asked for. Answers whether anybody is told.
 */
export const pageChanged = defineUseCase({
  from: ["capture"],
  request: v.strictObject({ token: Token }),
  async run(_request, ports: Pick<Ports, "wasAsked" | "markChanged">, sender) {
    const tab = sender?.tab;
    const told = tab !== undefined && (await ports.wasAsked(tab));
    if (told) await ports.markChanged(tab);
    return ok({ told });
  },
});
