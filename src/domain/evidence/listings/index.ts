import { listings } from "./tables";

export { type ListingRow, listingKey, listingRow, listings, writesListings } from "./tables";

export const listingTables = [listings] as const;
