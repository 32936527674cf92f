// app/check/route.js
import { validate } from "aanbod";

export async function POST(request) {
  return Response.json(validate("course", await request.text(), { locale: "nl" }));
}
