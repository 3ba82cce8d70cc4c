import type * as core from "../core/index.js";

export const GetBrokerListResponse: core.Shape = {
  object: { instructionType: "string", brokers: [{ type: "string", minLength: 1 }] },
  required: ["instructionType", "brokers"],
};
