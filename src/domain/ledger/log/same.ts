/** Whether two types are one, down to which of their fields may be left out. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * A claim about types that has to be true to compile. With `Same` it holds today's model against the payload of the newest
 * version of an entry's type: payloads are frozen, so a model that grows needs a version of its own, with an upcast.
 */
export type Holds<Claim extends true> = Claim;
