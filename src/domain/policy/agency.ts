import { type NoteFault, shortWord } from "./faults";
import { asRecord } from "./record";
import { AgencyShape } from "./shape";

/** Who the agency is, in its own words. */
export interface Agency {
  readonly name?: string;
  /** Where officials find help: http or https. */
  readonly helpUrl?: string;
  /** Who answers for the data (GDPR Art. 4(7)), and how to reach them. */
  readonly controller?: string;
  /** How to reach the data protection officer (GDPR Art. 37–39). */
  readonly dataProtectionOfficer?: string;
}

const MOST = 2_000;

export function readAgency(held: unknown, note: NoteFault): Agency {
  if (held === undefined || held === null) return {};
  const set = asRecord(held);
  if (!set) {
    note({ setting: "agency", code: "form" });
    return {};
  }
  const agency: Record<string, string> = {};
  for (const [name, value] of Object.entries(set)) {
    const setting = `agency.${shortWord(name)}`;
    if (!Object.hasOwn(AgencyShape.entries, name)) note({ setting, code: "unknown" });
    else if (typeof value !== "string" || value.length > MOST || (name === "helpUrl" && !isAddress(value)))
      note({ setting, code: "form" });
    else agency[name] = value.trim();
  }
  return agency;
}

const isAddress = (text: string): boolean => /^https?:$/u.test(URL.parse(text)?.protocol ?? "");
