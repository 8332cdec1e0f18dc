import type { OwnValue } from "../../../domain/casework/own-data";
import { formatDay } from "../../../ui/dates";
import { formatNumber, language, t } from "../../../ui/texts";
import { periodChoices } from "./meaning-words";

/** What a cell says, as people here write it. */
export function valueWords({ raw, value }: Pick<OwnValue, "raw" | "value">): string {
  switch (value.as) {
    case "text":
      return raw;
    case "number":
      return [formatNumber(value.value), value.unit].filter(Boolean).join(" ");
    case "money":
      return [money(value.value, value.currency), periodOf(value.period)].filter(Boolean).join(" ");
    case "currency":
      return value.currency;
    case "date":
      return formatDay(value.day);
    case "grade":
      return t("ownDataGradeOf", value.grade, formatNumber(value.rank), formatNumber(value.of));
    case "degrees":
      return `${formatDegrees(value.value)}°`;
    case "point":
      return `${formatDegrees(value.latitude)}°, ${formatDegrees(value.longitude)}°`;
  }
}

function money(value: number, currency: string): string {
  if (currency === "") return formatNumber(value);
  return new Intl.NumberFormat(language(), { style: "currency", currency }).format(value);
}

const periodOf = (period: string): string =>
  period === "" ? "" : (periodChoices().find(([one]) => one === period)?.[1] ?? "");

const formatDegrees = (value: number): string =>
  new Intl.NumberFormat(language(), { maximumFractionDigits: 6 }).format(value);
