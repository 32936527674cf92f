/**
 * The page without a network, as far as the page itself has to know: once the first report is out, a service worker is
 * registered, which keeps the page's files. When that finds a new version, the user is told, and says when.
 */

import { html, nothing } from "lit";
import { whenIdle } from "../../ui/when-idle.js";
import { policy } from "../../core/engine/trusted-script.js";
import { IN_TIME, LATE } from "../../core/engine/in-time.js";
import { icons } from "../../ui/icons.js";

/**
 * @typedef {object} Page what this part needs of the page
 * @property {import("../../ui/i18n/index.js").Translate} t
 * @property {boolean} atRisk whether leaving the page would lose something
 * @property {() => void} draw
 */

/** @typedef {"version"|"part"|"late"} News there is another version; a part of this one is gone, or takes long */

/** @param {?ServiceWorker} worker which answers with its version */
const ask = (worker) => worker?.postMessage("version?");

/** A page that stays open looks for a new version when it comes into sight, and at most so often (ms). */
const EVERY = 30 * 60_000;

export class Offline {
  #asked = 0;
  /** Versions that were announced: each is announced once. @type {Set<string>} */
  #announced = new Set();

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    /** Which files this page belongs to; empty while it is served from its sources. */
    this.version = document.querySelector('meta[name="aanbod-version"]')?.getAttribute("content") ?? "";
    /** Why the page should be loaded anew. @type {News|null} */
    this.news = null;
  }

  /** Hears from the start on of parts that don't come. */
  listen() {
    addEventListener("vite:preloadError", () => this.show("part"));
    addEventListener(LATE, () => this.news ?? this.show("late"));
    addEventListener(IN_TIME, () => this.news === "late" && this.show(null));
  }

  /** The first report is out: time to keep the page. */
  begin() {
    const { serviceWorker } = navigator;
    // Only pages from a secure address have one.
    if (!serviceWorker) return;
    if (!this.version) {
      this.#without(serviceWorker);
      return;
    }
    serviceWorker.addEventListener("controllerchange", () => ask(serviceWorker.controller));
    serviceWorker.addEventListener("message", ({ data }) => this.#versionAnswered(data.version));
    // Without it, the page works as before.
    whenIdle(() => this.#register(serviceWorker).catch(() => {}));
  }

  /** @param {ServiceWorkerContainer} serviceWorker */
  async #register(serviceWorker) {
    const url = new URL("service-worker.js", document.baseURI).href;
    this.#asked = Date.now();
    const registration = await serviceWorker.register(policy()?.createScriptURL(url) ?? url, {
      updateViaCache: "none",
    });
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      // It has all of its version once it is installed, and may wait long until the one before has nothing left to do.
      installing?.addEventListener("statechange", () => installing.state === "installed" && ask(installing));
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || Date.now() - this.#asked < EVERY) return;
      this.#asked = Date.now();
      registration.update().catch(() => {});
    });
  }

  /** @param {string|undefined} version */
  #versionAnswered(version) {
    if (!version || version === this.version || this.#announced.has(version)) return;
    this.#announced.add(version);
    this.show("version");
  }

  /** One from a built page at the same address isn't wanted here. @param {ServiceWorkerContainer} serviceWorker */
  async #without(serviceWorker) {
    await (await serviceWorker.getRegistration())?.unregister();
  }

  /** @param {News|null} news */
  show(news) {
    this.news = news;
    this.page.draw();
  }

  bar() {
    const { news, page } = this;
    const { t } = page;
    if (!news) return nothing;
    return html`<section class="update" aria-label=${t("offline.title")}>
      <p>${icons.redo}<span>${t(`offline.${news}`)}${page.atRisk ? ` ${t("offline.first")}` : nothing}</span></p>
      <div class="row">
        ${page.atRisk ? nothing : html`<button type="button" class="main" @click=${() => location.reload()}>${t("offline.reload")}</button>`}
        <button type="button" class="plain" aria-label=${t("offline.later")} title=${t("offline.later")} @click=${() => this.show(null)}>${icons.close}</button>
      </div>
    </section>`;
  }
}
