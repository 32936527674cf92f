// app/course.js
"use client";
import init, { validate } from "aanbod";
import { useEffect, useState } from "react";

export function Course() {
  const [text, setText] = useState("{}");
  const [ready, setReady] = useState(false);
  useEffect(() => void Promise.all([init(), import("aanbod/element")]).then(() => setReady(true)), []);
  return (
    <>
      <aanbod-editor value={text} onchange={({ detail }) => setText(detail.value)} />
      <output>{ready && validate("course", text).counts.error} mistakes</output>
    </>
  );
}
