export { Address, Authority } from "./authority";
export {
  INTERVALS,
  type Configured,
  type FixedAuthorities,
  configuredAuthorities,
  readAuthorities,
  readInterval,
} from "./configured";
export { type Asked, type AskOutcome, askedState, dueAt } from "./asked";
