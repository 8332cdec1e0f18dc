/**
 * What stands before the name of a field that is no part of a form. It may be one that must be withheld, and is then counted as such; all
 * others are let go of.
 */
export const EXTRA = "extra.";
