import { filingAnswered } from "./filing-answered";
import { filingChanged } from "./filing-changed";
import { filingSent } from "./filing-sent";
import { filings } from "./tables";

export {
  type FilingAnswered,
  type FilingChanged,
  type FilingRow,
  type FilingSent,
  type FilingState,
  filingState,
  numberOf,
} from "./tables";
export { filingAnswered, filingChanged, filingSent, filings };

export const filingActs = [filingSent, filingAnswered, filingChanged] as const;
export const filingTables = [filings] as const;
