// JSON Forms with React and its vanilla renderers.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { course, place, schema, validated, validator } from "./shared.js";

const ajv = validator();
const { compile } = ajv;
ajv.compile = /** @type {any} */ (compiled);

/** @this {typeof ajv} */
function compiled(of, ...words) {
  const check = compile.call(this, of, ...words);
  if (of !== schema) return check;
  const reporting = Object.assign(
    (data) => {
      const valid = check(data);
      reporting.errors = check.errors;
      validated();
      return valid;
    },
    { errors: check.errors },
  );
  return reporting;
}
const is = (part, type) => [part.type].flat().includes(type);

/** The vanilla renderers show no objects in objects by themselves: told to, they do. */
function layout({ properties = {} }, scope = "#") {
  const elements = Object.entries(properties).map(([name, part]) => {
    const here = `${scope}/properties/${name}`;
    if (is(part, "object")) return { type: "Group", label: part.title, elements: layout(part, here).elements };
    return { type: "Control", scope: here, ...(is(part, "array") ? { options: { detail: layout(part.items) } } : {}) };
  });
  return { type: "VerticalLayout", elements };
}

createRoot(place).render(
  createElement(JsonForms, {
    schema,
    uischema: layout(schema),
    data: course,
    renderers: vanillaRenderers,
    cells: vanillaCells,
    ajv,
    validationMode: "ValidateAndShow",
    onChange() {},
  }),
);
