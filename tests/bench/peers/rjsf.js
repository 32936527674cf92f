// @rjsf/core with its ajv validator, which validates on each change.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import Form from "@rjsf/core";
import { customizeValidator } from "@rjsf/validator-ajv8";
import Ajv2020 from "ajv/dist/2020.js";
import { course, place, schema, validated } from "./shared.js";

const validator = customizeValidator({ AjvClass: Ajv2020 });
const { validateFormData } = validator;
validator.validateFormData = function validate(...words) {
  const found = validateFormData.apply(this, words);
  validated();
  return found;
};
createRoot(place).render(createElement(Form, { schema, validator, formData: course, liveValidate: "onChange" }));
