/**
 * Whether an erasure counts in this installation: where it says so itself, or where it is about its author's own entry.
 * Nobody else's log can take away what is kept here, or excuse that it is missing.
 */
export const erasureCounts = (by: string, target: string, own: string | undefined): boolean =>
  by === target || by === own;
