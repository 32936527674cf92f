// SurveyJS reads no JSON Schema, so its model is made of one here: what is required, and the patterns.
import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import "survey-core/survey-core.fontless.css";
import { course, place, schema, validated } from "./shared.js";

const is = (schema, type) => [schema.type].flat().includes(type);

function question(name, part, required) {
  const shared = { name, title: part.title, description: part.description, isRequired: required };
  if (is(part, "object"))
    return { ...shared, type: "paneldynamic", minPanelCount: 1, maxPanelCount: 1, templateElements: questions(part) };
  if (is(part, "array")) return { ...shared, type: "paneldynamic", templateElements: questions(part.items) };
  if (is(part, "boolean")) return { ...shared, type: "boolean" };
  if (is(part, "number") || is(part, "integer")) return { ...shared, type: "text", inputType: "number" };
  return { ...shared, type: "text", validators: part.pattern ? [{ type: "regex", regex: part.pattern }] : [] };
}

const questions = ({ properties = {}, required = [] }) =>
  Object.entries(properties).map(([name, part]) => question(name, part, required.includes(name)));

/** An object is a dynamic panel with one panel, whose value is a list. */
function value(part, data) {
  if (data === null || data === undefined) return undefined;
  if (is(part, "object")) return [members(part, data)];
  if (is(part, "array")) return data.map((one) => members(part.items, one));
  return data;
}

const members = ({ properties = {} }, data) =>
  Object.fromEntries(
    Object.entries(properties)
      .map(([name, part]) => [name, value(part, data[name])])
      .filter(([, one]) => one !== undefined),
  );

const model = new Model({ elements: questions(schema), textUpdateMode: "onTyping", checkErrorsMode: "onValueChanged" });
model.data = members(schema, course);
model.onValueChanged.add(() => {
  // All of it, as the others do.
  model.validate(true, false);
  validated();
});
renderSurvey(model, place);
