import { features } from "../features";
import type { Feature } from "./feature";
import { Rebuilding } from "./rebuild-banner";

/** What holds for the whole workbench just now. */
export function Banners() {
  return (
    <>
      <Rebuilding />
      {features.flatMap(({ banners = [] }: Feature) => banners.map((Banner, n) => <Banner key={n} />))}
    </>
  );
}
