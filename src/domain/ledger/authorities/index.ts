export { Address, Authority } from "./authority";
export { AuthorityPolicy, INTERVALS, type Configured, configuredAuthorities } from "./configured";
export { type Asked, type AskOutcome, askedState, dueAt } from "./asked";
