export { openWithholding, type Withholding } from "./open-withholding";
