/** A case's ID as a file can be called. */
export const fileName = (caseId: string, isLocked: boolean): string =>
  `${caseId.replace(/[^\p{L}\p{M}\p{N} ._+()-]/gu, "-")}.wacz${isLocked ? ".age" : ""}`;
