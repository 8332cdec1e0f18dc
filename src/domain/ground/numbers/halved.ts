import { exp } from "./exp";
import { ln } from "./ln";
import { powerOfTwo } from "./power-of-two";

const LN2 = ln(2);

/** 2^−x: what is left after x half-lives; exact after whole ones. */
export function halved(x: number): number {
  const whole = Math.floor(x);
  return powerOfTwo(-whole) * exp((whole - x) * LN2);
}
