import type { Criterion, Frame, Limit } from "../../../domain/casework/comparison";

/** A criterion put in its place: the one of its id is replaced, a new one comes last. */
export const withCriterion = (frame: Frame, criterion: Criterion): Frame => ({
  ...frame,
  criteria: replaced(frame.criteria, criterion, ({ criterionId }) => criterionId),
});

export const withLimit = (frame: Frame, limit: Limit): Frame => ({
  ...frame,
  limits: replaced(frame.limits, limit, ({ limitId }) => limitId),
});

export const withoutCriterion = (frame: Frame, criterionId: string): Frame => ({
  ...frame,
  criteria: frame.criteria.filter((one) => one.criterionId !== criterionId),
});

export const withoutLimit = (frame: Frame, limitId: string): Frame => ({
  ...frame,
  limits: frame.limits.filter((one) => one.limitId !== limitId),
});

/** An option taken out, or put back: at the end. */
export const withOption = (frame: Frame, node: string, isTicked: boolean): Frame => ({
  ...frame,
  alternatives: [...frame.alternatives.filter((one) => one !== node), ...(isTicked ? [node] : [])],
});

/** A criterion moved by so many places; the same frame where it is at that end already. */
export function withMoved(frame: Frame, criterionId: string, by: number): Frame {
  const from = frame.criteria.findIndex((one) => one.criterionId === criterionId);
  const to = from + by;
  const moved = frame.criteria[from];
  if (!moved || to < 0 || to >= frame.criteria.length) return frame;
  const others = frame.criteria.filter((one) => one !== moved);
  return { ...frame, criteria: others.toSpliced(to, 0, moved) };
}

function replaced<T>(all: readonly T[], one: T, idOf: (item: T) => string): readonly T[] {
  const isThere = all.some((other) => idOf(other) === idOf(one));
  return isThere ? all.map((other) => (idOf(other) === idOf(one) ? one : other)) : [...all, one];
}
