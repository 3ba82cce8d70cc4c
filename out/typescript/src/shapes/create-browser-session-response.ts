import type * as core from "../core/index.js";

export const CreateBrowserSessionResponse: core.Shape = {
  object: { active: "boolean", url: "string" },
};
