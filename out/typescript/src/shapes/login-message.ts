import type * as core from "../core/index.js";

export const LoginMessage: core.Shape = {
  object: {
    recordDate: "string",
    id: "integer",
    username: "string",
    messageType: "string",
    contentId: "integer",
    state: "string",
    description: "string",
    tasks: ["integer"],
  },
};
