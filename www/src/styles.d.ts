// The builder makes style sheets part of the page.
declare module "*.css";
