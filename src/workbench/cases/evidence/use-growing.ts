import { useEffect, useState } from "preact/hooks";
import { usePrinting } from "../../../ui/printing";

const STEP = 2;

/** How many of so many are drawn: a few at first, so that what stands above them is seen at once, and the others right after. */
export function useGrowing(most: number): number {
  const [count, setCount] = useState(STEP);
  const isPrinting = usePrinting();
  useEffect(() => {
    if (count >= most) return undefined;
    const next = setTimeout(() => setCount(count + STEP));
    return () => clearTimeout(next);
  }, [count, most]);
  return isPrinting ? most : count;
}
