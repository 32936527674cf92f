// Packages that only the projects of the consumers and of the bench install: here they may be anything.
declare module "happy-dom";
declare module "jsdom";

declare module "@jsonforms/react";
declare module "@jsonforms/vanilla-renderers";
declare module "@rjsf/core";
declare module "@rjsf/validator-ajv8";
declare module "react";
declare module "react-dom/client";
declare module "survey-core";
declare module "survey-js-ui";
declare module "vanilla-jsoneditor";
