// Runs in the page: the same as in Node.
import init, { validate } from "/pkg/index.js";
import accepts from "/artefacts/course-schema.mjs";
import acceptsEnrollments from "/artefacts/enrollments-schema.mjs";
import { measure } from "./subjects.mjs";

await init();
globalThis.measured = (plan) => measure({ validate, accepts, acceptsEnrollments, gc: globalThis.gc }, plan);
