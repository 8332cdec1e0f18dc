import { formatNumber } from "../../../ui/texts";

/** The scale on which ratings are shown: that of all sources, or per cent of the way from worst to best where they differ. */
export interface Scale {
  readonly worst: number;
  readonly best: number;
  readonly isShared: boolean;
}

export const PERCENT: Scale = { worst: 0, best: 100, isShared: false };

/** A scale as a finding keeps it. */
export const scaleKept = (scale: Pick<Scale, "worst" | "best"> | null): Scale =>
  scale ? { ...scale, isShared: true } : PERCENT;

/** A value between 0 and 1 on that scale. */
export const onScale = (value: number, { worst, best }: Scale): number => worst + value * (best - worst);

/** A value between 0 and 1 on the scale that is shown; per cent of the way from worst to best where sources differ. */
export function scaledWords(value: number, scale: Scale): string {
  const parts = scale.isShared ? 100 : 10;
  const words = formatNumber(Math.round(onScale(value, scale) * parts) / parts);
  return scale.isShared ? words : `${words} %`;
}

/** A distance on that scale. */
export const distanceWords = (value: number, { worst, best }: Scale): string =>
  formatNumber(Number((value * Math.abs(best - worst)).toPrecision(2)));
