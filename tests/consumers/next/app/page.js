// A server component, which checks while it renders, with client components in it.
import { validate } from "aanbod";
import { Course } from "./course.js";
import { Worker } from "./worker.js";

export const dynamic = "force-dynamic";

export default function Page() {
  return (
    <main>
      <output id="server">{validate("course", "{}").counts.error}</output>
      <Course />
      <Worker />
    </main>
  );
}
