/**
 * The part we use of Trusted Types, which the types of the browser do not have yet. What a policy gives is a `TrustedScriptURL`; it is
 * called a string here because that is how it may be used. Absent in older browsers.
 */
declare var trustedTypes:
  | {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (asked: string) => string },
      ) => { readonly createScriptURL: (asked: string) => string };
    }
  | undefined;
