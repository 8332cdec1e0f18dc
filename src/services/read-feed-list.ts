import * as v from "valibot";
import type { OpmlRead } from "../domain/casework/feeds";
import type { Result } from "../domain/ground/result";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";

/** What a file with a list of feeds (OPML) has in it; nothing is followed by it. */
export const readFeedList = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({ text: v.pipe(v.string(), v.maxLength(2_000_000)) }),
  run: ({ text }, ports: Pick<Ports, "feedReader">): Promise<Result<OpmlRead, { readonly code: "no-opml" }>> =>
    Promise.resolve(ports.feedReader().readOpml(text)),
});
