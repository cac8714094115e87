interface Policy {
  createScriptURL(address: string): string
}

const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }
}

const policy = trustedTypes?.createPolicy('shebao', {
  createScriptURL(address) {
    if (address === '/sw.js' || /^\/_astro\/[\w.-]+\.js$/.test(address)) return address
    throw new TypeError(`No script of this site: ${address}`)
  },
})

/** The address of a worker of this site, as a policy of trusted types wants it; it can be no other. */
export const ownScript = (address: string): string => policy?.createScriptURL(address) ?? address
