import { t } from "./texts";

/** Says that a fact is in the evidence already, or that it says something else now than when it was captured. */
export function StandingChip({ is }: { readonly is: "captured" | "changed" | undefined }) {
  if (is === undefined) return null;
  return (
    <span class={is === "changed" ? "chip changed" : "chip good"}>
      {t(is === "changed" ? "factChanged" : "factCaptured")}
    </span>
  );
}
