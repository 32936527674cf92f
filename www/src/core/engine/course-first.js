/**
 * Lets what checks and prices a course without mistakes come before the rest of the package.
 */

import init from "aanbod/check";
import { bringCourseFirst } from "./checker.js";

bringCourseFirst((locale) => init({ locale, courseFirst: true }));
