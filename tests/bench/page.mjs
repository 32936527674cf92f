// Runs in the page: the same as in Node.
import init, { validate } from "/pkg/index.js";
import accepts from "/artefacts/course-schema.mjs";
import acceptsEnrollments from "/artefacts/enrollments-schema.mjs";
import { connect } from "/pkg/worker.js";
import { measure } from "./subjects.mjs";
import { measureWorkers } from "./workers.mjs";

await init();
globalThis.measured = (plan) => measure({ validate, accepts, acceptsEnrollments, gc: globalThis.gc }, plan);
const processors = navigator.hardwareConcurrency;
globalThis.measuredWorkers = (plan) => measureWorkers({ connect, validate, processors, gc: globalThis.gc }, plan);
