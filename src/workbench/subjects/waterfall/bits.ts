import { kept } from "../../../ui/texts";

const signed = kept(
  (language) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" }),
);

/** A weight as it is shown: "+6.1", "−3.0". */
export const formatBits = (bits: number): string => signed().format(bits).replace("-", "−");
