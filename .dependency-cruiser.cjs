// The layers of the page and the npm package: imports go down only, and never in a circle.
const page = (folder) => `^www/src/${folder}/`;

/** A layer of the page, and the layers that it may import besides itself. */
const layer = (folder, below) => ({
  name: `${folder}-imports-down`,
  comment: `www/src/${folder} imports ${[folder, ...below].join(", ")} and no other layer of the page.`,
  severity: "error",
  from: { path: page(folder) },
  to: { path: "^www/src/", pathNot: [folder, ...below].map(page) },
});

/** Folders of one layer that know nothing of each other. */
const apart = (folder, but = []) => ({
  name: `${folder}-apart`,
  comment: `The folders of www/src/${folder} don't import each other.`,
  severity: "error",
  from: { path: `^www/src/${folder}/([^/]+)/`, pathNot: but },
  to: { path: `^www/src/${folder}/([^/]+)/`, pathNot: `^www/src/${folder}/$1/` },
});

module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    layer("core", []),
    layer("ui", []),
    layer("form", ["core", "ui"]),
    layer("elements", ["form", "core", "ui"]),
    layer("features", ["elements", "form", "core", "ui"]),
    layer("app", ["features", "elements", "form", "core", "ui"]),
    // A request and its response are shown with the editor's text and list of findings, and elements that show only a part of an
    // editor are made of that part.
    apart(
      "elements",
      ["exchange", "findings", "price"].map((folder) => page(`elements/${folder}`)),
    ),
    apart("features"),
    {
      name: "core-without-dom",
      comment: "www/src/core runs in Node: it draws nothing.",
      severity: "error",
      from: { path: page("core") },
      to: { path: "node_modules/(lit|@codemirror)" },
    },
    {
      name: "package-alone",
      comment: "The npm package imports nothing of the page.",
      severity: "error",
      from: { path: "^src/npm/" },
      to: { path: "^www/" },
    },
    {
      name: "no-unknown",
      comment: "What is imported exists, but for what the build puts into the package.",
      severity: "error",
      from: {},
      to: {
        couldNotResolve: true,
        pathNot:
          "^aanbod(/all|/check)?$|^\\./check/(labels|messages)\\.|^\\./command\\.js$|^\\./aanbod(_bg)?\\.|^\\./element/(elements|quote)\\.js$|^\\.\\./(index|aanbod|api|check)|virtual:",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
    cache: { folder: "target/dependency-cruiser", strategy: "content" },
  },
};
