/**
 * The pages that the navigation shows, in its order. Those with a `source` are made of that file.
 *
 * @type {{ url: string, title: string, source?: string, group: string }[]}
 */
export const PAGES = [
  { url: "index.html", title: "What it is", source: "README.md", group: "Start" },
  { url: "app/index.html", title: "The page itself", group: "Start" },
  { url: "javascript.html", title: "JavaScript", source: "src/npm/README.md", group: "Use" },
  { url: "command-line.html", title: "Command line", source: "src/cli/README.md", group: "Use" },
  { url: "python.html", title: "Python", source: "src/python/README.md", group: "Use" },
  { url: "cluster.html", title: "Many courses", source: "examples/cluster/README.md", group: "Use" },
  { url: "codes/index.html", title: "Codes of findings", group: "Look up" },
  { url: "api.html", title: "Types of the package", group: "Look up" },
  { url: "commands.html", title: "Commands and options", group: "Look up" },
  { url: "rust/aanbod/index.html", title: "The crate", group: "Look up" },
  { url: "changelog.html", title: "Changes", source: "CHANGELOG.md", group: "Look up" },
  { url: "trust.html", title: "What is promised", source: "TRUST.md", group: "The project" },
  { url: "security.html", title: "Security", source: "SECURITY.md", group: "The project" },
  { url: "architecture.html", title: "Architecture", source: "ARCHITECTURE.md", group: "The project" },
  { url: "design.html", title: "Design", source: "DESIGN.md", group: "The project" },
  { url: "contributing.html", title: "Contributing", source: "CONTRIBUTING.md", group: "The project" },
];
