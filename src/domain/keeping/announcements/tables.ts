import { type Writes, registers } from "../../ledger/log";
import type { Announcement } from "./shapes";

export interface AnnouncementRow {
  announcementId: string;
  made: Announcement;
  madeAt: string;
  /** Why it is not public any more; empty where it is. */
  withdrawn: string;
}

/** What the agency chose to make public, one by one. */
export const announcements = registers<AnnouncementRow>()("announcements", "announcementId");

export const writesAnnouncements: Writes = { table: announcements };
