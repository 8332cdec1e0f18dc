import { payloadErased } from "./payload-erased";
import { erasures } from "./tables";

export { erasureCounts } from "./counts";
export { nothingLeft } from "./nothing-left";
export { erasureTarget } from "./payload-erased";
export { ERASURE_REASONS, ErasureReason, ErasureWords } from "./reason";
export type { ErasureRow } from "./tables";
export { payloadErased };

export const erasureEntries = [payloadErased] as const;
export const erasureTables = [erasures] as const;
