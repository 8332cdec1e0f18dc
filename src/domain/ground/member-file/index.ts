export { type MemberFile, type MemberFileKind, type RefusedMember, readMembers, writeMembers } from "./member-file";
