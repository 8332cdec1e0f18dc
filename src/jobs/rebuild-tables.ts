import { defineJob } from "./job";
import type { JobPorts } from "./ports";

type Nothing = Readonly<Record<string, never>>;

/** Has the background make all tables anew from the log. It goes on there whatever becomes of this page. */
export const rebuildTables = defineJob({
  name: "rebuild-tables",
  about: (_: Nothing) => "",
  unique: "kind",
  isLostOnClose: false,
  canStop: false,
  run: (_, { ask, newId }: Pick<JobPorts, "ask" | "newId">) => ask("rebuildTables", { rebuildId: newId() }),
});
