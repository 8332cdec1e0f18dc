/** What `npm start` takes from here: no file of the test runner is among it. */
export { beginTeam, shareCase } from "./begin-team";
export type { Driver } from "./driver";
export { exportSamples } from "./export-samples";
export { launchDriver } from "./launch";
export { doMainJob } from "./main-job";
