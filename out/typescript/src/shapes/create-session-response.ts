import type * as core from "../core/index.js";

export const CreateSessionResponse: core.Shape = {
  object: { active: "boolean", access_token: "string", token_type: "string" },
  required: ["access_token"],
};
