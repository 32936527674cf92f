// The search of the site. A classic script: a page that is opened from a folder may load no module and no data.
(() => {
  const { root } = document.currentScript.dataset;
  const input = document.getElementById("search");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const MOST = 12;
  let loading;

  const script = (name) =>
    new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = root + name;
      element.onload = resolve;
      element.onerror = () => reject(new Error(`${name} can't be loaded`));
      document.head.append(element);
    });

  /** The index, loaded when somebody is about to search. */
  const index = () =>
    (loading ??= Promise.all([script("minisearch.js"), script("search-index.js")]).then(() =>
      globalThis.MiniSearch.loadJSON(globalThis.aanbodSearchIndex, {
        fields: ["title", "text"],
        storeFields: ["title", "page"],
      }),
    ));

  function entry({ id, title, page }) {
    const link = document.createElement("a");
    link.href = root + id;
    link.textContent = title;
    const item = document.createElement("li");
    item.append(link);
    if (page !== title) item.append(` ${page}`);
    return item;
  }

  async function search() {
    const words = input.value.trim();
    try {
      const loaded = await index();
      if (words !== input.value.trim()) return;
      const all = words && loaded.search(words, { prefix: true, fuzzy: 0.15, combineWith: "AND", boost: { title: 4 } });
      results.replaceChildren(...[...all].slice(0, MOST).map(entry));
      results.hidden = all.length === 0;
      found.textContent = words && (all.length === 0 ? "Nothing found" : `${all.length} found`);
    } catch (error) {
      loading = undefined;
      found.textContent = `The search doesn't work: ${error.message}`;
    }
  }

  input.addEventListener("focus", () => void index().catch(() => (loading = undefined)), { once: true });
  input.addEventListener("input", search);
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.click();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !results.hidden) {
      input.value = "";
      void search();
      input.focus();
    }
  });
})();
