/** Now in UTC with milliseconds (ISO 8601). */
export const now = (): string => new Date().toISOString();
