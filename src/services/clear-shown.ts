import * as v from "valibot";
import { ok } from "../domain/ground/result";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";
import { TabId } from "./terms";

/** Take away what is drawn over the page of a tab. Where there is no page any more, there is nothing to take away. */
export const clearShown = defineUseCase({
  from: ["sidepanel"],
  request: v.strictObject({ tabId: TabId }),
  async run({ tabId }, ports: Pick<Ports, "clearInTab">) {
    await ports.clearInTab(tabId);
    return ok(null);
  },
});
