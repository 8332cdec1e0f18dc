import { payloadErased } from "./payload-erased";
import { erasures } from "./tables";

export { erasureCounts } from "./counts";
export { erasureTarget } from "./payload-erased";
export { ERASURE_REASONS, ErasureReason, ErasureWords } from "./reason";
export type { ErasureRow } from "./tables";
export { payloadErased };

export const erasureActs = [payloadErased] as const;
export const erasureTables = [erasures] as const;
