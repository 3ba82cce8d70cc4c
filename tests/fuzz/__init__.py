"""A fuzzer of documents and loaders: any bytes give output or one clear error."""
