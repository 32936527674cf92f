// A server that receives enrollments and says what is wrong with a request, without a word about a pupil.
import { statusMessage, validate } from "aanbod";

/** The status and body of an answer to the text of a POST of enrollments. */
export function answer(body) {
  const report = validate("enrollments", body, { locale: "en", maskValues: true });
  if (report.valid) return { status: 200, body: "" };
  return { status: 400, body: statusMessage(report) };
}

const { status, body } = answer('[{ "enrollmentId": "1", "person": { "name": "A. Pupil" } }]');
console.log(status, body);
