export { type Anomaly, type AnomalyKind, type Innocent } from "./anomaly";
export { type Watched, findBeyondForecast } from "./beyond-forecast";
export { findAnomalies } from "./find-anomalies";
export { type StatedTwice, findDiffering } from "./page-against-markup";
export { type Review, authorKeyOf, dayOf } from "./review";
export { tailOf } from "./tail";
