import { formatNumber } from "../../ui/texts";
import { type Scale, onScale } from "./narrowed";

/** A value between 0 and 1 on the scale that is shown; per cent of the way from worst to best where sources differ. */
export function scaledWords(value: number, scale: Scale): string {
  const parts = scale.isShared ? 100 : 10;
  const words = formatNumber(Math.round(onScale(value, scale) * parts) / parts);
  return scale.isShared ? words : `${words} %`;
}

/** A distance on that scale. */
export const distanceWords = (value: number, { worst, best }: Scale): string =>
  formatNumber(Number((value * Math.abs(best - worst)).toPrecision(2)));
