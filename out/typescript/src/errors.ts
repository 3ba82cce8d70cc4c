/** What can go wrong, in one tree: all of it is an `IbkrError`. */

export {
  Aborted,
  ApiError as IbkrError,
  BadRequest,
  ClientError,
  ConfigurationError,
  Conflict,
  ConnectionFailed,
  DecodeError,
  Forbidden,
  NotFound,
  Redirected,
  RequestError,
  ServerError,
  StatusError,
  Timeout,
  TooManyRequests,
  TransportError,
  Unauthorized,
  UnprocessableEntity,
} from "./core/errors.js";
