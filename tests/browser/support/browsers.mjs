/**
 * The browser that tests run in: Chromium, or with AANBOD_BROWSER=firefox the Firefox of the system, driven through WebDriver BiDi.
 */

import { chromium } from "playwright-core";
// The last version that sends nothing which a Firefox with extended support doesn't know.
import { firefox } from "playwright-firefox";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The last three are pages of the address bar, which a test has no use for: every window loads them, at twice the cost
  // of the page itself. The others are turned off by Playwright too, whose own list this flag replaces.
  `--disable-features=${[
    "AimEnabled",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    "WebUIOmniboxPopup",
  ]}`,
];

/** Whether the tests run in Firefox. */
export const isFirefox = process.env.AANBOD_BROWSER === "firefox";

/** Firefox comes from another version of the same library. */
const launchFirefox = /** @type {import("playwright-core").BrowserType["launch"]} */ (
  /** @type {unknown} */ (firefox.launch.bind(firefox))
);

/** @returns {Promise<import("playwright-core").Browser>} */
export const launch = () =>
  isFirefox
    ? launchFirefox({ channel: "moz-firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr" })
    : chromium.launch({ executablePath: process.env.CHROME ?? "/usr/bin/chromium", args: FLAGS });
