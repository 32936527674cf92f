// The entries of the package that say when what is there; `aanbod` itself has the functions.

declare module "aanbod/all" {
  export default function startAll(): Promise<void>;
}

declare module "aanbod/check" {
  export default function init(options?: { locale?: "en" | "nl" | undefined; courseFirst?: boolean }): Promise<void>;
  export function loadLanguage(locale: "en" | "nl"): Promise<void>;
  export function loadRest(): Promise<void>;
}
