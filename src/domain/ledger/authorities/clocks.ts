/** How far the clocks of an authority and of a machine may differ without either being wrong (ms). */
export const CLOCKS_DIFFER_MS = 5 * 60_000;
