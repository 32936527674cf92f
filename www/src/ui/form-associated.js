/**
 * What an element has of a field of a form: `value` with its attribute, validity, reset and disabling, as the browser's own fields
 * have them. A class that is made with it has a `value`, and tells `field` what to submit and what is wrong.
 */

/** What elements have besides the properties that Lit knows. */
const ACCESSORS = ["value", "textOpen", "choices"];

/** @param {typeof import("lit").LitElement} Base */
export const FormField = (Base) =>
  class extends Base {
    static formAssociated = true;
    /** @type {import("lit").PropertyDeclarations} */
    static properties = {
      locale: { reflect: true },
      name: { reflect: true },
      readonly: { type: Boolean, reflect: true },
      disabled: { type: Boolean, reflect: true },
      required: { type: Boolean, reflect: true },
    };

    static get observedAttributes() {
      return [...super.observedAttributes, "value"];
    }

    #internals = this.attachInternals?.();
    #disabledAround = false;
    /** Why the form can't be sent. */
    #problem = { message: "", flag: "customError" };

    constructor() {
      super();
      /** @type {string|undefined} */
      this.locale = undefined;
      /** @type {string|undefined} */
      this.name = undefined;
      this.readonly = false;
      this.disabled = false;
      this.required = false;
      /**
       * Whether the value was set or changed since the attribute gave it: then the attribute has no say until a
       * reset.
       */
      this.dirty = false;
      // A click on its label comes to the element itself; one on anything in it began there.
      this.addEventListener?.("click", (event) => {
        if (event.composedPath()[0] === this && !this.matches(":disabled")) this.focus();
      });
    }

    connectedCallback() {
      // Set before the element was defined: until now they hid the accessors. Lit does the same for the properties that it knows.
      const self = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this));
      for (const name of ACCESSORS) {
        if (!Object.hasOwn(this, name)) continue;
        const early = self[name];
        delete self[name];
        self[name] = early;
      }
      super.connectedCallback();
    }

    /** @param {string} name @param {string|null} before @param {string|null} now */
    attributeChangedCallback(name, before, now) {
      if (name !== "value") super.attributeChangedCallback(name, before, now);
      else if (!this.dirty) this.#begin();
    }

    /** What there is at first, and after a reset. */
    get defaultValue() {
      return this.getAttribute("value") ?? "";
    }

    set defaultValue(text) {
      this.setAttribute("value", text);
    }

    #begin() {
      const field = /** @type {{value: string}} */ (/** @type {unknown} */ (this));
      field.value = this.defaultValue;
      this.dirty = false;
    }

    /** Whether nothing can be changed. */
    get fixed() {
      return this.readonly || this.disabled || this.#disabledAround;
    }

    get form() {
      return this.#internals?.form ?? null;
    }

    // A DOM of tests may have no internals of elements, or only some of them.

    get labels() {
      return this.#internals?.labels ?? /** @type {NodeList} */ (/** @type {unknown} */ ([]));
    }

    get validity() {
      const { message, flag } = this.#problem;
      const state = message ? { valid: false, [flag]: true } : { valid: true };
      return this.#internals?.validity ?? /** @type {ValidityState} */ (/** @type {unknown} */ (state));
    }

    get validationMessage() {
      return this.#internals?.validationMessage ?? this.#problem.message;
    }

    get willValidate() {
      return this.#internals?.willValidate ?? !this.fixed;
    }

    checkValidity() {
      return this.#internals?.checkValidity?.() ?? !this.#problem.message;
    }

    reportValidity() {
      return this.#internals?.reportValidity?.() ?? !this.#problem.message;
    }

    /**
     * The focus goes to the first field, else to the first button.
     *
     * @param {FocusOptions} [options]
     */
    focus(options) {
      /** @param {string} selector */
      const among = (selector) =>
        [.../** @type {NodeListOf<HTMLElement>} */ (this.renderRoot?.querySelectorAll(selector) ?? [])].find(
          (element) => element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility(),
        );
      const first =
        among("input, select, textarea, [contenteditable=true]") ??
        among("button, [tabindex]") ??
        /** @type {HTMLElement|null} */ (this.renderRoot?.querySelector("[tabindex]"));
      if (first) first.focus(options);
      else super.focus(options);
    }

    /** @param {boolean} disabled */
    formDisabledCallback(disabled) {
      this.#disabledAround = disabled;
      this.requestUpdate();
    }

    formResetCallback() {
      this.#begin();
    }

    /** @param {string|null} value what the form submits */
    submits(value) {
      this.#internals?.setFormValue?.(value);
    }

    /**
     * @param {string} message why the form can't be sent, or nothing
     * @param {"customError"|"valueMissing"|"badInput"} [flag]
     */
    invalid(message, flag = "customError") {
      const { summary } = /** @type {{summary?: HTMLElement}} */ (/** @type {unknown} */ (this));
      const anchor = summary ?? this.renderRoot?.querySelector("h2[tabindex]") ?? undefined;
      this.#problem = { message, flag };
      if (message) this.#internals?.setValidity?.({ [flag]: true }, message, anchor);
      else this.#internals?.setValidity?.({});
    }
  };
