import type * as core from "../core/index.js";

export const AlertCondition: core.Shape = {
  object: {
    condition_type: "integer",
    conidex: "string",
    contract_description_1: "string",
    condition_operator: { nullable: "string" },
    condition_trigger_method: { nullable: { anyOf: ["integer", "string"] } },
    condition_value: "string",
    condition_logic_bind: { anyOf: ["boolean", "string"] },
    condition_time_zone: { nullable: "string" },
  },
};
