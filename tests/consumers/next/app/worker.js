"use client";
// A worker of its own, which the server only renders the place of.
import { connect } from "aanbod/worker";
import { useEffect, useState } from "react";

export function Worker() {
  const [errors, setErrors] = useState("");
  useEffect(() => {
    const client = connect();
    client
      .validate("course", "{}")
      .then(({ counts }) => setErrors(counts.error))
      .finally(client.close);
  }, []);
  return <output id="worker">{errors}</output>;
}
