/** The command itself is wrong, and --help would tell. */
export class UsageError extends Error {}
