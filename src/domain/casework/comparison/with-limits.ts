import { type Frame, type Limit, MOST_LIMITS } from "./frame";

type Limited = Pick<Frame, "limits"> | undefined;

/** What must be met in all: a frame's own limits, then those that the case's plan sets. A record holds no more than `MOST_LIMITS`. */
export const limitsWith = (frame: Limited, planned: readonly Limit[]): readonly Limit[] =>
  allLimits(frame, planned).slice(0, MOST_LIMITS);

/** How many limits of a plan are left out by that: whoever compares is told. */
export const limitsLeftOut = (frame: Limited, planned: readonly Limit[]): number =>
  Math.max(0, allLimits(frame, planned).length - MOST_LIMITS);

function allLimits(frame: Limited, planned: readonly Limit[]): readonly Limit[] {
  const own = frame?.limits ?? [];
  return [...own, ...planned.filter((one) => !own.some(({ limitId }) => limitId === one.limitId))];
}
