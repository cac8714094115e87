interface Policy {
  createScriptURL(address: string): string
}

const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }
}

const policy = trustedTypes?.createPolicy('shebao', {
  // One stroke and a letter: a path on this host. Of any other, nothing is left.
  createScriptURL: (address) => (/^\/\w/.test(address) ? address : ''),
})

/** The address of a worker of this site, as a policy of trusted types wants it; it can be no other. */
export const ownScript = (address: string): string => policy?.createScriptURL(address) ?? address
