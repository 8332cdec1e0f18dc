import { newId } from "../../../platform";

/** The name of a new row. */
export const rowId = (): string => `row_${newId().slice(0, 8)}`;
