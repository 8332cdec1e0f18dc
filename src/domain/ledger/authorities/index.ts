export { Address, Authority, Interval } from "./authority";
export {
  INTERVALS,
  type Configured,
  type TrustedTimeSet,
  configuredAuthorities,
  readAuthorities,
  readInterval,
} from "./configured";
export { type Asked, type AskOutcome, AskedState, dueAt, notAsked } from "./asked";
