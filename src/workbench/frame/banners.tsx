import { FaultBoundary } from "../../ui/fault-boundary";
import { features } from "../features";
import type { Feature } from "./feature";
import { Rebuilding } from "./rebuild-banner";

/** What holds for the whole workbench just now. */
export function Banners({ onFault }: { readonly onFault: (error: unknown) => void }) {
  const all = [Rebuilding, ...features.flatMap(({ banners = [] }: Feature) => banners)];
  return (
    <>
      {all.map((Banner, n) => (
        <FaultBoundary key={n} onFault={onFault} instead={null}>
          <Banner />
        </FaultBoundary>
      ))}
    </>
  );
}
