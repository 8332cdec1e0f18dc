import type { JobPorts } from "./ports";

/** The official has seen that the tree was damaged and mended. */
export const forgetMended = ({ db }: Pick<JobPorts, "db">): Promise<void> => db.meta.delete("mended");
