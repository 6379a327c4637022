/** The errors that Entente raises on purpose; each has a code on which clients can rely. */

export type ErrorCode = 'BAD_USER_INPUT' | 'COST_LIMIT_EXCEEDED' | 'TIMEOUT' | 'UNAVAILABLE';

/** An error whose message may be shown to the client; any other error is an internal one. */
export class EntenteError extends Error {
  override readonly name = 'EntenteError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Figures and names that belong to the error; they are sent with its code. */
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export function badUserInput(
  message: string,
  details?: Readonly<Record<string, unknown>>,
): EntenteError {
  return new EntenteError('BAD_USER_INPUT', message, details);
}
