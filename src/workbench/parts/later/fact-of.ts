import type { FactContent, FactLater } from "../../../domain/evidence/captures";

/** A captured fact by its place, as it holds, with what was said of it later. */
export interface FactOf {
  readonly captureId: string;
  /** Its number in its capture. */
  readonly n: number;
  readonly fact: FactContent;
  readonly later?: FactLater | undefined;
}
