import { formatNumber } from "../../ui/texts";

/** The number of a step, before its heading. */
export const Step = ({ n }: { readonly n: number }) => <span class="compare-step">{formatNumber(n)}</span>;
