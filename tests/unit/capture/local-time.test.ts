import { fc, test } from "@fast-check/vitest";
import { afterEach, expect } from "vitest";
import { localTime } from "../../../src/capture/local-time";
import { runs } from "../support/runs";

const ZONE = process.env["TZ"];
afterEach(() => {
  if (ZONE === undefined) delete process.env["TZ"];
  else process.env["TZ"] = ZONE;
});

const zones = fc.constantFrom("America/Los_Angeles", "UTC", "Asia/Kathmandu", "Pacific/Kiritimati", "America/St_Johns");
const moments = fc.date({ min: new Date("1980-01-01"), max: new Date("2050-01-01"), noInvalidDate: true });

test.prop([moments, zones], runs(100))("is the same moment, and begins with the day on the wall", (moment, zone) => {
  process.env["TZ"] = zone;
  const said = localTime(moment);
  expect(Date.parse(said)).toBe(moment.getTime());
  const day = new Intl.DateTimeFormat("sv", { timeZone: zone }).format(moment);
  expect(said.slice(0, 10)).toBe(day);
});
