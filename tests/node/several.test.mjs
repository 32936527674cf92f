// Answers about several requests, and about a report.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { consumer, withoutTypes } from "./support/consumer.mjs";
import { NOW, course, courseText } from "./support/course.mjs";

const project = consumer();
const aanbod = await project.load();
const { AanbodError, quote, quotes, statusMessage, validate, validateExchange } = aanbod;
const untyped = withoutTypes(aanbod);
const { connect } = await import(pathToFileURL(project.write("worker.mjs", 'export * from "aanbod/worker";\n')).href);
const client = connect();
after(() => client.close());

/** @type {import("aanbod").QuoteOptions[]} */
const requests = [
  { orderedAt: NOW },
  { orderedAt: new Date(NOW), vatExempt: true, include: "all", locale: undefined },
  { orderedAt: "2030-01-01", locale: "nl", dates: "local" },
];
const REQUEST = {
  school: { organisationMasterIdentifier: "118A306" },
  student: { userIds: [{ userId: "noor@school", userIdType: "NEPRI" }] },
};

test("a list of requests gets a list of quotes, each as it would be alone", async () => {
  for (const document of [courseText(), course(), new TextEncoder().encode(courseText()), "{"]) {
    const each = requests.map((request) => quote(document, request));
    assert.deepEqual(quotes(document, requests), each);
    assert.deepEqual(await client.quotes(document, requests), each);
  }
  assert.deepEqual(quotes(courseText(), []), []);
});

test("a request that is wrong is told by its place", () => {
  for (const [wrong, code, index] of /** @type {const} */ ([
    [[...requests, {}], "moment", "3"],
    [[{ orderedAt: NOW, vat: 1 }], "unknown-option", "0"],
    [[null], "options", "0"],
    [{ orderedAt: NOW }, "options", undefined],
    [undefined, "options", undefined],
  ])) {
    assert.throws(
      () => untyped.quotes("{}", wrong),
      (error) => error instanceof AanbodError && error.code === code && error.params.index === index,
    );
  }
});

test("a report comes to a line for statusMessage, without a word of the document", async () => {
  const request = { ...REQUEST, student: { naam: "Noor Jansen" } };
  for (const options of /** @type {import("aanbod").ValidateOptions[]} */ ([
    {},
    { locale: "nl" },
    { maskValues: true },
  ])) {
    const report = validate("enrollmentRequest", request, options);
    const line = statusMessage(report);
    assert.equal(line, "1 error: /student/userMasterIdentifier: no identifier given.");
    assert.equal(await client.statusMessage(report), line);
  }
  assert.equal(statusMessage(validate("enrollmentRequest", REQUEST)), "");
  const many = validate("enrollments", Array(500).fill({ "Noor Jansen": 1 }), { maxDiagnostics: 5000 });
  assert.ok(statusMessage(many).length <= 500);
  assert.doesNotMatch(statusMessage(many), /Noor/);
  for (const other of [undefined, null, {}, "x", { kind: "course" }, { ...many, kind: "x" }]) {
    assert.throws(
      () => untyped.statusMessage(other),
      (error) => error instanceof AanbodError && error.code === "report",
    );
  }
});

test("a response without a body is right with 401 and 204", async () => {
  for (const status of [401, 204]) {
    for (const response of ["", null]) {
      const exchange = { request: REQUEST, status, response };
      assert.deepEqual(validateExchange(exchange).diagnostics, []);
      assert.deepEqual((await client.validateExchange(exchange)).diagnostics, []);
    }
  }
  assert.equal(validateExchange({ request: REQUEST, status: 200, response: null }).valid, false);
});
