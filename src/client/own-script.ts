interface Policy {
  createScriptURL(address: string): string
}

/** The address of the service worker, as a policy of trusted types wants it; it can be no other. */
export function ownScript(): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }
  }
  const address = '/sw.js'
  const policy = trustedTypes?.createPolicy('shebao', { createScriptURL: () => address })
  return policy?.createScriptURL(address) ?? address
}
