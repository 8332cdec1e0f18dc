import { useState } from "preact/hooks";
import { type Area, MOST_DAYS, type Question } from "../../../domain/casework/service-requests";
import { localDay, now } from "../../../platform";

const DAY_MS = 86_400_000;
const USUAL_DAYS = 90;
const USUAL_RADIUS = "500";

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

/** What an official asks for, as it is typed, and which of it cannot be so. */
export function useQuestion() {
  const today = localDay(now());
  const [texts, setTexts] = useState({
    from: dayBefore(today, USUAL_DAYS - 1),
    to: today,
    latitude: "",
    longitude: "",
    radius: USUAL_RADIUS,
    about: "",
  });
  const [status, setStatus] = useState<Question["status"]>("");
  const area = areaOf(texts);
  const days = (Date.parse(texts.to) - Date.parse(texts.from)) / DAY_MS + 1;
  const wrong = new Set<"days" | "span" | "place">();
  if (!(days >= 1)) wrong.add("days");
  else if (days > MOST_DAYS) wrong.add("span");
  if (area === "wrong") wrong.add("place");
  const question: Question | undefined =
    wrong.size > 0 || area === "wrong" ? undefined : { from: texts.from, to: texts.to, services: [], status, area };
  return {
    texts,
    type: (part: Partial<typeof texts>) => setTexts({ ...texts, ...part }),
    status,
    setStatus,
    wrong,
    question,
  };
}

export type Asked = ReturnType<typeof useQuestion>;

function areaOf({
  latitude,
  longitude,
  radius,
}: Readonly<Record<"latitude" | "longitude" | "radius", string>>): Area | undefined | "wrong" {
  if (latitude.trim() === "" && longitude.trim() === "") return undefined;
  const [lat, long, metres] = [degrees(latitude), degrees(longitude), Number(radius.trim().replace(",", "."))];
  const isRight = Math.abs(lat) <= 90 && Math.abs(long) <= 180 && metres > 0 && metres <= 100_000;
  return isRight ? { latitude: lat, longitude: long, radius: metres } : "wrong";
}

/** Degrees as people type them, with a comma, too; NaN where it is no number. */
export const degrees = (text: string): number =>
  /^[-+]?\d{1,3}(?:[.,]\d+)?$/u.test(text.trim()) ? Number(text.trim().replace(",", ".")) : Number.NaN;
