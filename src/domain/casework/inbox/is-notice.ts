import type { Alteration } from "../plan";

/** Whether a proposal only says something: there is nothing to accept, and it is read and put away. */
export const isNotice = (alterations: readonly Alteration[]): boolean =>
  alterations.length > 0 && alterations.every(({ alter }) => alter === "notify");
