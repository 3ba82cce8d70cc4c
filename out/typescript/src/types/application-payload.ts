import type * as types from "./index.js";

export interface ApplicationPayload {
  application?: types.Application;
}
