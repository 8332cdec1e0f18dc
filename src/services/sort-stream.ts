import * as v from "valibot";
import { FeedUrl } from "../domain/casework/streams";
import { type Result, ok } from "../domain/ground/result";
import { type Sorting, sortItems } from "../storage/writing";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";

const Key = v.strictObject({ feed: FeedUrl, id: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)) });

/** Mark items of feeds as read or not, dismiss them or take that back. It stands beside the log: nothing of it is evidence. */
export const sortStream = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({
    items: v.pipe(v.array(Key), v.minLength(1), v.maxLength(1_000)),
    to: v.picklist(["read", "unread", "dismissed", "back"]),
  }),
  async run({ items, to }, ports: Pick<Ports, "db" | "now">): Promise<Result<number, never>> {
    const now = ports.now();
    const sortings: Readonly<Record<typeof to, Sorting>> = {
      read: { readAt: now },
      unread: { readAt: null },
      dismissed: { dismissedAt: now },
      back: { dismissedAt: null },
    };
    return ok(
      await sortItems(
        ports.db,
        items.map(({ feed, id }) => [feed, id] as const),
        sortings[to],
      ),
    );
  },
});
