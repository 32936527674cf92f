// A reporter of Node's test runner: the files that a test failed in, one a line.
export default async function* failed(source) {
  const files = new Set();
  for await (const { type, data } of source) if (type === "test:fail" && data.file) files.add(data.file);
  yield [...files].join("\n");
}
