export { digestOf } from "./digest-of";
export { type RunningHash, newRunningHash } from "./running-hash";
