export type { Caveat, How, MethodName, Outcome, Past } from "./how";
