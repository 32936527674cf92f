// svelte-jsoneditor in text mode.
import { createAjvValidator, createJSONEditor, Mode } from "vanilla-jsoneditor";
import { course, place, schema, validated, validator } from "./shared.js";

const check = createAjvValidator({ schema, onCreateAjv: () => validator() });
createJSONEditor({
  target: place,
  props: {
    content: { text: JSON.stringify(course, null, 2) },
    mode: Mode.text,
    validator(json) {
      const found = check(json);
      validated();
      return found;
    },
  },
});
