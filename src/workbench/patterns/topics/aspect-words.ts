import type { Aspect } from "../../../domain/analysis/words";
import { type TextKey, t } from "../../../ui/texts";

const ASPECTS: Readonly<Record<Aspect, TextKey>> = {
  staff: "patternsAspectStaff",
  care: "patternsAspectCare",
  food: "patternsAspectFood",
  cleanliness: "patternsAspectCleanliness",
  rooms: "patternsAspectRooms",
  price: "patternsAspectPrice",
  waiting: "patternsAspectWaiting",
  communication: "patternsAspectCommunication",
  location: "patternsAspectLocation",
  safety: "patternsAspectSafety",
  activities: "patternsAspectActivities",
  access: "patternsAspectAccess",
  quality: "patternsAspectQuality",
  booking: "patternsAspectBooking",
};

export const aspectWords = (aspect: Aspect): string => t(ASPECTS[aspect]);
