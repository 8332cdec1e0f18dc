export { betaQuantile } from "./beta-quantile";
export { exp } from "./exp";
export { halved } from "./halved";
export { ln } from "./ln";
export { lnGamma } from "./ln-gamma";
export { quantileOf } from "./quantile";
export { tQuantile } from "./t-quantile";
