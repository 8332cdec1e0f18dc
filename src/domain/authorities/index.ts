export { Address, Authority, Interval } from "./authority";
export { AuthorityPolicy, DEFAULT_INTERVAL, INTERVALS, type Configured, configuredAuthorities } from "./configured";
export { type Asked, AskedState, type AskOutcome, askedState, dueAt, notAsked } from "./asked";
