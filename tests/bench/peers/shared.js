// What every peer gets: the course and the schema that the package ships, and a validator for it. Each says when it has
// validated; the harness waits for the frame that follows.
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export const { course, schema } = await (
  await fetch(`./${new URL(location.href).searchParams.get("subject")}.json`)
).json();

/** As each of them makes it of itself, for the schema's own dialect. */
export function validator() {
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  addFormats(ajv);
  return ajv;
}

/** The validation of a change is done; what was found is drawn after this. */
export const validated = () => globalThis.heard?.();

export const place = document.getElementById("place");
