// The package in Jest, as its README says. `cargo xtask test --long` runs it, beside a package that is installed.

test("an offer without a name is wrong", async () => {
  await import("aanbod/element");
  const editor = document.createElement("aanbod-editor");
  const reported = new Promise((resolve) => editor.addEventListener("report", resolve, { once: true }));
  editor.value = "{}";
  document.body.append(editor);
  await reported;
  expect(editor.report.diagnostics.some(({ pointer }) => pointer === "/name")).toBe(true);
});

test("the functions answer", async () => {
  const { validate } = await import("aanbod");
  expect(validate("course", "{}").valid).toBe(false);
});
