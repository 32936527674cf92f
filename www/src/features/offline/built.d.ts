/** What the build puts above the service worker: the version, and every file of it with its hash. */
declare const BUILT: { version: string; files: Record<string, string> };
