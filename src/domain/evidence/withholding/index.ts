export type { Overruled } from "./find-spans";
export { openWithholding, type Withholding } from "./open-withholding";
