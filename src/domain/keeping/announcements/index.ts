import { announcementMade } from "./announcement-made";
import { announcementWithdrawn } from "./announcement-withdrawn";
import { announcements } from "./tables";

export type { Announcement } from "./shapes";
export type { AnnouncementRow } from "./tables";
export { announcementMade, announcementWithdrawn };

export const announcementActs = [announcementMade, announcementWithdrawn] as const;
export const announcementTables = [announcements] as const;
