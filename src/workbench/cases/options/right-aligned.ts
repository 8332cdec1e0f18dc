import type { ShownColumn } from "./columns/shown-column";

/** Numbers stand under each other by their last digit; a rating stands over its interval, which begins at the left. */
export const isRightAligned = ({ column, measured }: ShownColumn): boolean =>
  column.of === "reviews" ||
  measured?.unit.as === "money" ||
  measured?.unit.as === "number" ||
  measured?.unit.as === "distance";
