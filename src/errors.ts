/** The errors that Entente raises on purpose; each has a code that clients can rely on. */

export type ErrorCode = 'BAD_USER_INPUT' | 'COST_LIMIT_EXCEEDED' | 'TIMEOUT' | 'UNAVAILABLE';

/** An error whose message may be shown to whoever asked; anything else is an internal one. */
export class EntenteError extends Error {
  override readonly name = 'EntenteError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Figures and names that belong to the error, sent beside its code. */
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
