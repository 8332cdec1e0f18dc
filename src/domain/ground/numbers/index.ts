export { betaQuantile } from "./beta-quantile";
export { halved } from "./halved";
export { tQuantile } from "./t-quantile";
